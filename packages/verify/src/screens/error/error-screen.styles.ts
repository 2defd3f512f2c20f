import {css} from 'lit';

export const errorScreenStyles = css`
  .content {
    justify-content: center;
    gap: 20px;
  }

  .mark {
    background: var(--_danger-subtle);
    color: var(--_danger);
  }

  ol,
  ul {
    display: flex;
    flex-direction: column;
    gap: 14px;
    padding: 18px 20px;
    border-radius: var(--_radius);
    background: var(--_subtle);
  }

  ol {
    counter-reset: step;
  }

  ol li {
    display: grid;
    grid-template-columns: 26px 1fr;
    gap: 12px;
    counter-increment: step;
  }

  ol li::before {
    content: counter(step);
    display: grid;
    place-items: center;
    inline-size: 26px;
    block-size: 26px;
    border-radius: 50%;
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: 0.8125em;
    font-weight: 650;
  }

  .code {
    overflow-wrap: anywhere;
  }
`;
