import {css} from 'lit';

export const shareScreenStyles = css`
  section {
    display: flex;
    flex-direction: column;
    gap: 2px;
  }

  section h3 {
    font-size: 1em;
    color: var(--_text);
  }

  ul {
    display: flex;
    flex-direction: column;
    margin-block-start: 10px;
    border-block-start: 1px solid var(--_line);
  }

  li {
    display: flex;
    flex-direction: column;
    gap: 4px;
    padding-block: 12px;
    border-block-end: 1px solid var(--_line);
  }

  label {
    display: flex;
    align-items: center;
    gap: 16px;
    min-block-size: 44px;
    cursor: pointer;
  }

  .about {
    flex: 1;
    min-inline-size: 0;
    display: flex;
    flex-direction: column;
  }

  .value {
    font-size: 1.0625em;
    font-weight: 620;
    line-height: 1.35;
    overflow-wrap: anywhere;
  }

  .mono {
    font-family: ui-monospace, 'SF Mono', Menlo, Consolas, monospace;
    font-size: 0.75em;
    font-weight: 400;
    direction: ltr;
    unicode-bidi: isolate;
    white-space: pre-wrap;
  }

  .evidence {
    display: flex;
    gap: 6px;
  }

  .differs {
    color: var(--_danger);
  }

  .differs svg.icon {
    inline-size: 1.3em;
    block-size: 1.3em;
  }

  .advice {
    color: var(--_accent-text);
  }

  .incomplete:empty {
    display: none;
  }

  .incomplete {
    color: var(--_danger);
  }
`;
