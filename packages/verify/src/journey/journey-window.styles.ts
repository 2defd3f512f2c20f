import {css} from 'lit';

export const journeyWindowStyles = css`
  dialog {
    inline-size: 100vw;
    block-size: 100vh;
    block-size: 100dvh;
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    padding: 0;
    border: 0;
    overflow: hidden;
    background: var(--_surface);
    color: var(--_text);
    overscroll-behavior: contain;
  }

  /* Focus goes to the screen's heading; until then the browser gives it to the dialog. */
  dialog:focus {
    outline: none;
  }

  dialog::backdrop {
    background: var(--passbase-backdrop, rgb(8 20 15 / 0.55));
  }

  @media (min-width: 600px) and (min-height: 480px) {
    dialog {
      inline-size: 460px;
      block-size: min(800px, 100dvh - 48px);
      margin: auto;
      border-radius: calc(var(--_radius) * 1.5);
      box-shadow:
        0 0 0 1px var(--_line),
        var(--_shadow);
      animation: open 200ms ease-out;
    }
  }

  @keyframes open {
    from {
      opacity: 0;
      transform: translateY(12px) scale(0.985);
    }
  }

  @media (prefers-reduced-motion: reduce) {
    dialog {
      animation: none;
    }
  }

  @media (forced-colors: active) {
    dialog {
      border: 1px solid CanvasText;
    }
  }
`;
