import {css} from 'lit';

export const journeyHostStyles = css`
  :host([without-launcher]) {
    display: contents;
  }

  .launcher {
    display: flex;
    flex-direction: column;
    gap: 20px;
    max-inline-size: 420px;
    padding: 28px 24px 24px;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.25);
    background: var(--_surface);
  }

  .mark {
    inline-size: 40px;
    block-size: 48px;
  }

  .mark .solid {
    fill: var(--_accent);
  }

  .mark .tick {
    fill: none;
    stroke: var(--_on-accent);
    stroke-width: 4;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .text {
    display: flex;
    flex-direction: column;
    gap: 6px;
  }

  ol {
    display: flex;
    flex-direction: column;
    gap: 12px;
    counter-reset: step;
  }

  li {
    display: grid;
    grid-template-columns: 28px 1fr;
    gap: 12px;
    align-items: center;
    counter-increment: step;
  }

  li::before {
    content: counter(step);
    display: grid;
    place-items: center;
    block-size: 28px;
    border-radius: 50%;
    background: var(--_subtle);
    color: var(--_accent-text);
    font-size: 0.875em;
    font-weight: 650;
  }

  .message:empty {
    display: none;
  }

  .message p {
    padding: 12px 14px;
    border-radius: var(--_radius-small);
    background: var(--_subtle);
  }

  .message .problem {
    background: var(--_danger-subtle);
    color: var(--_danger);
  }

  .code {
    display: block;
    margin-block-start: 4px;
    overflow-wrap: anywhere;
    opacity: 0.85;
  }

  .launcher > .small {
    text-align: center;
    margin-block-start: -8px;
  }

  .language {
    display: flex;
    align-items: center;
    align-self: center;
    gap: 6px;
    margin-block-start: -8px;
    color: var(--_muted);
  }

  .language svg.icon {
    inline-size: 1.25em;
    block-size: 1.25em;
  }

  .language select {
    /* As wide as the longest name; found out from all of them it would cost the fonts of all their scripts at once. */
    field-sizing: content;
    min-inline-size: 8.25em;
    min-block-size: 32px;
    max-inline-size: 100%;
    padding: 4px 6px;
    border: 0;
    border-radius: var(--_radius-small);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    cursor: pointer;
  }

  .language select:hover:enabled {
    color: var(--_text);
  }
`;
