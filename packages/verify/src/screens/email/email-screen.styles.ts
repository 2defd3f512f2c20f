import {css} from 'lit';

export const emailScreenStyles = css`
  .field {
    display: flex;
    flex-direction: column;
    gap: 8px;
  }

  label {
    font-weight: 600;
  }

  input {
    inline-size: 100%;
    block-size: 52px;
    padding-inline: 16px;
    border: 1px solid var(--_control);
    border-radius: var(--_radius-small);
    background: var(--_surface);
    color: var(--_text);
    /* Under 16 px, phones zoom into the page on focus. */
    font: inherit;
  }

  input[aria-invalid='true'] {
    border-color: var(--_danger);
  }

  .wrong {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 1.5em;
    color: var(--_danger);
  }

  .wrong svg.icon {
    flex: none;
    inline-size: 1.3em;
    block-size: 1.3em;
  }
`;
