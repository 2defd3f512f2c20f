/** A small round button beside what it is about. */
import {css} from 'lit';

export const pillStyles = css`
  .pill {
    min-block-size: 44px;
    padding: 8px 16px;
    border: 1px solid var(--_control);
    border-radius: 999px;
    background: transparent;
    font-size: 0.9375em;
    font-weight: 600;
  }

  .pill:hover {
    background: var(--_subtle);
  }
`;
