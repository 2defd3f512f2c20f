import {css} from 'lit';

export const documentScreenStyles = css`
  .below {
    min-block-size: 104px;
  }

  .notice.turn svg {
    inline-size: min(70%, 260px);
    block-size: auto;
    color: var(--_accent);
  }

  .shutter {
    display: grid;
    place-items: center;
    inline-size: 68px;
    block-size: 68px;
    padding: 0;
    border: 3px solid var(--_text);
    border-radius: 50%;
    background: transparent;
  }

  .shutter span {
    inline-size: 52px;
    block-size: 52px;
    border-radius: 50%;
    background: var(--_text);
    transition: transform 120ms;
  }

  .shutter:hover span {
    transform: scale(0.94);
  }
`;
