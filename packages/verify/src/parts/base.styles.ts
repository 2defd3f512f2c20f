/** What every shadow root here shares: box model, type, focus ring, buttons. */
import {css} from 'lit';

export const baseStyles = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  [hidden] {
    display: none !important;
  }

  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
  }

  ul,
  ol {
    list-style: none;
  }

  h2 {
    font-size: 1.5em;
    font-weight: 680;
    line-height: 1.22;
    letter-spacing: -0.018em;
    text-wrap: balance;
  }

  /* Its letters are joined. */
  h2:lang(ar) {
    letter-spacing: normal;
  }

  h3 {
    font-size: 0.8125em;
    font-weight: 600;
    line-height: 1.4;
    color: var(--_muted);
  }

  /* A heading takes focus with each new screen; it is no control, so it wears no ring. */
  h2[tabindex='-1']:focus {
    outline: none;
  }

  p {
    text-wrap: pretty;
  }

  .muted {
    color: var(--_muted);
  }

  .small {
    font-size: 0.8125em;
    line-height: 1.45;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  svg.icon {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }

  button {
    font: inherit;
    color: inherit;
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
  }

  button.primary,
  button.secondary {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    inline-size: 100%;
    min-block-size: 52px;
    padding: 0.75em 1.25em;
    border: 1px solid transparent;
    border-radius: var(--_radius-small);
    font-weight: 620;
    line-height: 1.25;
    transition:
      background-color 120ms,
      border-color 120ms,
      transform 120ms;
  }

  button.primary {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  button.primary:hover {
    background: color-mix(in srgb, var(--_accent), var(--_hover) 12%);
  }

  button.secondary {
    background: transparent;
    border-color: var(--_control);
  }

  button.secondary:hover {
    background: var(--_subtle);
  }

  button:active:not([aria-disabled='true']) {
    transform: scale(0.985);
  }

  button[disabled],
  button[aria-disabled='true'] {
    background: var(--_subtle);
    border-color: var(--_line);
    color: var(--_muted);
    cursor: not-allowed;
  }

  .spinner {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    border: 2.5px solid color-mix(in srgb, currentColor, transparent 70%);
    border-block-start-color: currentColor;
    border-radius: 50%;
    animation: turn 0.9s linear infinite;
  }

  @keyframes turn {
    to {
      transform: rotate(1turn);
    }
  }

  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      transition-duration: 0.01ms !important;
      animation-duration: 0.01ms !important;
      animation-iteration-count: 1 !important;
    }

    /* Still says "busy", only slowly. */
    .spinner {
      animation-duration: 4s !important;
      animation-iteration-count: infinite !important;
    }
  }

  @media (forced-colors: active) {
    button.primary,
    button.secondary {
      border-color: ButtonText;
    }

    button.primary {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
      border-color: Highlight;
    }
  }
`;
