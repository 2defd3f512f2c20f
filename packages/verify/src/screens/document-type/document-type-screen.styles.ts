import {css} from 'lit';

export const documentTypeScreenStyles = css`
  .types {
    display: flex;
    flex-direction: column;
    gap: 12px;
  }

  button {
    display: flex;
    align-items: center;
    gap: 16px;
    inline-size: 100%;
    min-block-size: 76px;
    padding: 12px 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    text-align: start;
    transition:
      border-color 120ms,
      background-color 120ms;
  }

  button:hover {
    border-color: var(--_accent);
    background: var(--_subtle);
  }

  button > svg.icon {
    inline-size: 32px;
    block-size: 32px;
    color: var(--_accent);
  }

  .name {
    display: flex;
    flex: 1;
    flex-direction: column;
    font-weight: 620;
  }

  .name .small {
    font-weight: 400;
  }

  .go {
    display: flex;
    color: var(--_muted);
  }

  .go:dir(rtl) {
    transform: scaleX(-1);
  }
`;
