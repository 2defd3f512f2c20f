import {css} from 'lit';

export const previewScreenStyles = css`
  passbase-picture {
    --_fit: contain;
    /* As large as what was found leaves room for: that must be seen first. */
    flex: 1 1 180px;
    min-block-size: 180px;
    max-block-size: 420px;
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
