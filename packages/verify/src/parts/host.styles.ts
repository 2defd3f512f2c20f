/** What every public element is in the page around it. */
import {css} from 'lit';

export const hostStyles = css`
  :host {
    display: block;
    /* The page's root may be set small to count in tens; text for people is not. */
    font: 400 max(1rem, 16px) / 1.5 var(--_font);
    color: var(--_text);
    text-align: start;
    -webkit-text-size-adjust: 100%;
  }

  :host([hidden]) {
    display: none;
  }
`;
