import {css} from 'lit';

export const cameraScreenStyles = css`
  .layout {
    display: flex;
    /* What is too much for the window scrolls. */
    flex: 1 0 auto;
    flex-direction: column;
    gap: 16px;
    padding: 4px 12px calc(20px + env(safe-area-inset-bottom, 0px));
  }

  passbase-camera-stage {
    flex: 1 1 auto;
    min-block-size: 160px;
  }

  /* Two lines are always kept free, so that nothing jumps when a sentence changes. */
  .guidance {
    display: flex;
    align-items: center;
    justify-content: center;
    min-block-size: 2.5em;
    padding-inline: 8px;
    font-size: 1.3125em;
    font-weight: 640;
    line-height: 1.25;
    letter-spacing: -0.01em;
    text-align: center;
    text-wrap: balance;
    /* As for the notice below. */
    color: var(--_text);
  }

  .guidance:lang(ar) {
    letter-spacing: normal;
  }

  .below {
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: 10px;
    min-block-size: 76px;
  }

  .notice {
    position: absolute;
    inset: 0;
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: safe center;
    gap: 12px;
    padding: 24px;
    overflow-y: auto;
    text-align: center;
    background: var(--_subtle);
    /* Not inherited: Chromium sometimes keeps the colour from before the frame turned dark. */
    color: var(--_text);
  }

  .notice svg.icon {
    inline-size: 40px;
    block-size: 40px;
    color: var(--_accent);
  }

  .notice strong {
    font-size: 1.1875em;
    font-weight: 640;
    line-height: 1.3;
  }

  .notice p {
    max-inline-size: 32ch;
    line-height: 1.45;
  }

  .notice progress {
    max-inline-size: 240px;
  }

  .picker {
    position: absolute;
    inset-block-start: 10px;
    inset-inline-end: 10px;
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    border-radius: 50%;
    border: 1px solid rgb(255 255 255 / 0.28);
    background: rgb(5 9 8 / 0.6);
    color: #ffffff;
  }

  .picker:focus-within {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }

  /* The native list opens as each system knows it; the icon stands where it is closed. */
  .picker select {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    border: 0;
    opacity: 0;
    cursor: pointer;
    font: inherit;
  }

  /* Low, as a phone on its side or a page at 200 %: what is said and what can be pressed stands beside the picture. */
  @container (max-height: 420px) and (min-width: 480px) {
    .layout {
      display: grid;
      grid-template:
        'stage .' 1fr
        'stage guidance' auto
        'stage below' auto
        'stage .' 1fr / minmax(0, 3fr) minmax(200px, 2fr);
      gap: 0 20px;
      padding: 0 max(12px, env(safe-area-inset-right, 0px))
        calc(12px + env(safe-area-inset-bottom, 0px)) max(12px, env(safe-area-inset-left, 0px));
    }

    passbase-camera-stage {
      grid-area: stage;
      min-block-size: 120px;
    }

    .guidance {
      grid-area: guidance;
      margin-block-end: 12px;
    }

    /* Still there for what it says next. */
    .guidance:empty {
      min-block-size: 0;
      margin: 0;
    }

    .below {
      grid-area: below;
      justify-content: flex-start;
    }

    .notice {
      padding: 12px;
    }
  }
`;
