import {css} from 'lit';

export const journeyStyles = css`
  :host {
    position: relative;
    display: block;
    block-size: 100%;
    overflow: hidden;
    background: var(--_surface);
    color: var(--_text);
  }

  /* A camera picture is seen best on black, whatever the page looks like. */
  :host([on-camera]) {
    color-scheme: dark;
  }

  /*
   * The screen lights the face: whatever the theme is, text is dark on these colours, which all have a relative luminance of 0.6. It
   * comes up slowly from black; from colour to colour it changes at once, for that is what is looked for on the face.
   */
  :host([lit]) {
    color-scheme: light;
    background: var(--_light);

    --_surface: var(--_light);
    --_text: #10201a;
    --_muted: #10201a;
    --_accent: #10201a;
    --_on-accent: #ffffff;
    --_control: #10201a;
    --_subtle: rgb(16 32 26 / 0.08);
    --_line: rgb(16 32 26 / 0.3);
  }

  :host([lit='announced']) {
    transition: background-color 800ms ease-out;
  }

  .frame {
    display: flex;
    flex-direction: column;
    block-size: 100%;
  }

  header {
    display: grid;
    grid-template-columns: 44px 1fr 44px;
    grid-template-areas: 'back progress close';
    flex: none;
    align-items: center;
    gap: 8px;
    padding: calc(8px + env(safe-area-inset-top, 0px)) 12px 8px;
  }

  header button {
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: transparent;
  }

  header button:hover {
    background: var(--_subtle);
  }

  .back {
    grid-area: back;
  }

  .close {
    grid-area: close;
  }

  .back:dir(rtl) {
    transform: scaleX(-1);
  }

  .progress {
    grid-area: progress;
    display: flex;
    justify-content: center;
    gap: 6px;
  }

  .progress span {
    inline-size: 28px;
    block-size: 4px;
    border-radius: 2px;
    background: var(--_line);
    transition: background-color 200ms;
  }

  .progress .reached {
    background: var(--_accent);
  }

  .screen {
    position: relative;
    flex: 1;
    min-block-size: 0;
    /* Screens ask for the room that they have. */
    container-type: size;
  }

  @media (max-height: 479px) {
    header {
      padding-block-end: 0;
      padding-block-start: env(safe-area-inset-top, 0px);
    }
  }

  @media (forced-colors: active) {
    .progress span {
      border: 1px solid CanvasText;
    }

    .progress .reached {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;
