import {css} from 'lit';

export const sendingScreenStyles = css`
  .content {
    justify-content: center;
    gap: 32px;
    padding-block-end: 72px;
  }

  .lead {
    text-align: center;
  }

  ol {
    display: flex;
    flex-direction: column;
    gap: 20px;
    padding: 24px;
    border-radius: var(--_radius);
    background: var(--_subtle);
  }

  li {
    display: grid;
    grid-template-columns: 28px 1fr;
    gap: 8px 14px;
    align-items: center;
    color: var(--_muted);
  }

  .current,
  .done {
    color: var(--_text);
  }

  .current {
    font-weight: 620;
  }

  .mark {
    display: grid;
    place-items: center;
    inline-size: 28px;
    block-size: 28px;
    border: 2px solid var(--_line);
    border-radius: 50%;
  }

  .current .mark {
    border-color: transparent;
    color: var(--_accent);
  }

  .done .mark {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .mark svg.icon {
    inline-size: 16px;
    block-size: 16px;
    stroke-width: 2.5;
  }

  .bytes {
    grid-column: 2;
    display: flex;
    flex-direction: column;
    gap: 6px;
    font-weight: 400;
  }
`;
