import {css} from 'lit';

export const closeConfirmationScreenStyles = css`
  :host {
    position: absolute;
    inset: 0;
    z-index: 3;
    justify-content: flex-end;
    background: rgb(5 9 8 / 0.55);
    animation: none;
  }

  .sheet {
    display: flex;
    flex-direction: column;
    gap: 8px;
    padding: 28px 24px calc(24px + env(safe-area-inset-bottom, 0px));
    border-start-start-radius: calc(var(--_radius) * 1.25);
    border-start-end-radius: calc(var(--_radius) * 1.25);
    border-block-start: 1px solid var(--_line);
    background: var(--_surface);
    color: var(--_text);
    animation: rise 200ms ease-out;
  }

  .buttons {
    display: flex;
    flex-direction: column;
    gap: 10px;
    margin-block-start: 16px;
  }

  @keyframes rise {
    from {
      transform: translateY(24px);
      opacity: 0;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .sheet {
      animation: none;
    }
  }
`;
