/** A round mark over a heading: what a screen is about. */
import {css} from 'lit';

export const markStyles = css`
  .mark {
    display: grid;
    place-items: center;
    inline-size: 64px;
    block-size: 64px;
    border-radius: 50%;
    background: var(--_subtle);
    color: var(--_accent);
  }

  .mark svg.icon {
    inline-size: 32px;
    block-size: 32px;
  }
`;
