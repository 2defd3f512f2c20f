import {css} from 'lit';

export const passkeyScreenStyles = css`
  [role='status']:empty {
    display: none;
  }
`;
