import {css} from 'lit';

export const startScreenStyles = css`
  .content {
    align-items: center;
    justify-content: center;
    gap: 12px;
    text-align: center;
  }

  .spinner {
    inline-size: 36px;
    block-size: 36px;
    margin-block-end: 12px;
    color: var(--_accent);
  }
`;
