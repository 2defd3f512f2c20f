/** A native checkbox that looks like a switch, so that keyboard, forms and forced colours work by themselves. */
import {css} from 'lit';

export const switchStyles = css`
  input.switch {
    appearance: none;
    flex: none;
    position: relative;
    inline-size: 52px;
    block-size: 32px;
    margin: 0;
    border: 2px solid var(--_control);
    border-radius: 16px;
    background: var(--_subtle);
    cursor: pointer;
    transition:
      background-color 140ms,
      border-color 140ms;
  }

  input.switch::before {
    content: '';
    position: absolute;
    inset-block-start: 4px;
    inset-inline-start: 4px;
    inline-size: 20px;
    block-size: 20px;
    border-radius: 50%;
    background: var(--_control);
    transition:
      inset-inline-start 140ms,
      background-color 140ms;
  }

  input.switch:checked {
    border-color: var(--_accent);
    background: var(--_accent);
  }

  input.switch:checked::before {
    inset-inline-start: 24px;
    background: var(--_on-accent);
  }

  input.switch:disabled {
    opacity: 0.55;
    cursor: default;
  }

  @media (forced-colors: active) {
    input.switch {
      border-color: ButtonText;
    }

    input.switch::before {
      background: ButtonText;
      forced-color-adjust: none;
    }

    input.switch:checked {
      border-color: Highlight;
      background: Highlight;
      forced-color-adjust: none;
    }

    input.switch:checked::before {
      background: HighlightText;
    }
  }
`;
