/** The layout of a screen: content that scrolls, actions that stay at the end. */
import {css} from 'lit';

export const screenStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    block-size: 100%;
    overflow-y: auto;
    overscroll-behavior: contain;
    line-height: 1.5;
    animation: arrive 220ms ease-out;
  }

  :host([hidden]) {
    display: none;
  }

  .content {
    display: flex;
    flex: 1 0 auto;
    flex-direction: column;
    gap: 20px;
    padding: 12px 24px 24px;
  }

  .lead {
    display: flex;
    flex-direction: column;
    gap: 8px;
  }

  .actions {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    display: flex;
    flex-direction: column;
    gap: 10px;
    padding: 12px 24px calc(20px + env(safe-area-inset-bottom, 0px));
    background: var(--_surface);
  }

  /* Content that scrolls away under the actions fades instead of being cut. */
  .actions::before {
    content: '';
    position: absolute;
    inset-inline: 0;
    inset-block-end: 100%;
    block-size: 20px;
    background: linear-gradient(to top, var(--_surface), transparent);
    pointer-events: none;
  }

  /* Low and wide: what can be pressed takes one line, so that there is something to read above it. */
  @container (max-height: 420px) and (min-width: 480px) {
    .actions {
      flex-flow: row wrap;
      align-items: center;
      padding-block: 8px calc(12px + env(safe-area-inset-bottom, 0px));
    }

    .actions > button {
      flex: 1 1 200px;
      inline-size: auto;
    }
  }

  .tips {
    display: flex;
    flex-direction: column;
    gap: 14px;
  }

  .tips li {
    display: flex;
    align-items: center;
    gap: 14px;
  }

  .tips svg.icon {
    color: var(--_accent);
  }

  .picture {
    display: flex;
    align-items: center;
    justify-content: center;
    flex: 1 1 auto;
    min-block-size: 180px;
    max-block-size: 300px;
    border-radius: var(--_radius);
    background: var(--_subtle);
    color: var(--_accent);
  }

  .picture svg {
    inline-size: min(72%, 260px);
    block-size: auto;
    max-block-size: 240px;
  }

  .note {
    display: flex;
    gap: 12px;
    align-items: flex-start;
    padding: 14px 16px;
    border-radius: var(--_radius-small);
    background: var(--_subtle);
    font-size: 0.875em;
  }

  .note svg.icon {
    inline-size: 1.4em;
    block-size: 1.4em;
    color: var(--_accent);
  }

  @keyframes arrive {
    from {
      opacity: 0;
      transform: translateY(6px);
    }
  }

  @media (prefers-reduced-motion: reduce) {
    :host {
      animation: none;
    }
  }
`;
