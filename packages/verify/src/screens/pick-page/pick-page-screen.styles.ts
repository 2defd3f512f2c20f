import {css} from 'lit';

export const pickPageScreenStyles = css`
  .pages {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(132px, 1fr));
    gap: 16px;
  }

  button {
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: 8px;
    inline-size: 100%;
    padding: 10px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
    background: var(--_surface);
  }

  button:hover {
    border-color: var(--_accent);
    background: var(--_subtle);
  }

  passbase-picture,
  .blank {
    inline-size: 100%;
    aspect-ratio: 0.72;
    border-radius: 4px;
    background: var(--_subtle);
  }

  .blank {
    display: grid;
    place-items: center;
    color: var(--_muted);
  }
`;
