import {css} from 'lit';

export const busyScreenStyles = css`
  .busy {
    display: flex;
    flex: 1;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: 16px;
    text-align: center;
  }

  progress {
    max-inline-size: 280px;
  }
`;
