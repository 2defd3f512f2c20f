import {css} from 'lit';

export const knownIdentityScreenStyles = css`
  section {
    display: flex;
    flex-direction: column;
    gap: 12px;
  }

  .resources {
    display: flex;
    flex-direction: column;
    gap: 10px;
  }

  .resources li {
    display: flex;
    align-items: center;
    gap: 16px;
    padding: 12px 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .resources svg.icon {
    flex: none;
    inline-size: 32px;
    block-size: 32px;
    color: var(--_accent);
  }

  .name {
    display: flex;
    flex-direction: column;
    line-height: 1.35;
  }

  .points {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .points li {
    display: flex;
    gap: 6px;
    align-items: center;
    padding: 5px 12px;
    border: 1px solid var(--_line);
    border-radius: 999px;
    font-size: 0.9375em;
  }

  .points svg.icon {
    inline-size: 1.1em;
    block-size: 1.1em;
    color: var(--_accent);
  }

  .tips {
    gap: 10px;
  }

  .sealed {
    display: flex;
    align-items: flex-start;
    gap: 8px;
  }

  .sealed svg.icon {
    flex: none;
    inline-size: 1.3em;
    block-size: 1.3em;
  }
`;
