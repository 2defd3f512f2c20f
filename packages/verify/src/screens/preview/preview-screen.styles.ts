import {css} from 'lit';

export const previewScreenStyles = css`
  passbase-picture {
    --_fit: contain;
    flex: 1 1 auto;
    min-block-size: 200px;
    max-block-size: 380px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
    background: var(--_subtle);
  }

  .findings {
    display: flex;
    flex-direction: column;
    gap: 10px;
  }

  .findings li {
    display: flex;
    gap: 12px;
    line-height: 1.35;
  }

  .findings li > span {
    display: flex;
    flex-direction: column;
  }

  .found svg.icon {
    color: var(--_accent);
  }

  .missing svg.icon,
  .problem svg.icon {
    color: var(--_danger);
  }

  .problem {
    background: var(--_danger-subtle);
  }
`;
