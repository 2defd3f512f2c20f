import {css} from 'lit';

export const chooseFileScreenStyles = css`
  .drop {
    display: flex;
    flex: 1 1 auto;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: 10px;
    min-block-size: 220px;
    padding: 24px;
    border: 2px dashed var(--_control);
    border-radius: var(--_radius);
    background: var(--_subtle);
    text-align: center;
    transition:
      border-color 120ms,
      background-color 120ms;
  }

  .drop.over {
    border-color: var(--_accent);
    background: color-mix(in srgb, var(--_accent), var(--_surface) 85%);
  }

  .drop svg {
    inline-size: min(56%, 190px);
    block-size: auto;
    color: var(--_accent);
  }

  /* Where nothing can be dragged, it is the picture of what the button does. */
  @media (hover: none) {
    .drop p:first-of-type {
      display: none;
    }
  }
`;
