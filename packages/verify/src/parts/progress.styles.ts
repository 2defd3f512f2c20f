/** A bar that says how far something is. */
import {css} from 'lit';

export const progressStyles = css`
  progress {
    appearance: none;
    display: block;
    inline-size: 100%;
    block-size: 6px;
    border: 0;
    border-radius: 3px;
    overflow: hidden;
    background: var(--_line);
  }

  progress::-webkit-progress-bar {
    background: var(--_line);
  }

  progress::-webkit-progress-value {
    background: var(--_accent);
    border-radius: 3px;
    transition: inline-size 200ms;
  }

  progress::-moz-progress-bar {
    background: var(--_accent);
    border-radius: 3px;
  }
`;
