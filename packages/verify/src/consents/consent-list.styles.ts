import {css} from 'lit';

export const consentListStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    gap: 20px;
  }

  .lead {
    display: flex;
    flex-direction: column;
    gap: 6px;
  }

  ul {
    display: flex;
    flex-direction: column;
    gap: 16px;
  }

  li {
    display: flex;
    flex-direction: column;
    gap: 14px;
    padding: 18px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .top {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: center;
    justify-content: space-between;
  }

  h3 {
    font-size: 1.0625em;
    font-weight: 650;
    color: inherit;
    overflow-wrap: anywhere;
  }

  h3:focus {
    outline: none;
  }

  .state {
    padding: 3px 12px;
    border-radius: 999px;
    background: var(--_subtle);
    color: var(--_accent-text);
    font-size: 0.8125em;
    font-weight: 620;
  }

  [data-state='unconfirmed'] .state {
    background: var(--_danger-subtle);
    color: var(--_danger);
  }

  [data-state='withdrawn'] .state {
    color: var(--_muted);
  }

  dl {
    display: flex;
    flex-direction: column;
    gap: 10px;
  }

  dt {
    color: var(--_muted);
    font-size: 0.8125em;
    font-weight: 600;
  }

  dd {
    overflow-wrap: anywhere;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
  }

  .problem {
    display: flex;
    flex-direction: column;
    gap: 8px;
    padding: 16px;
    border-radius: var(--_radius-small);
    background: var(--_danger-subtle);
    color: var(--_danger);
  }

  dialog {
    display: flex;
    flex-direction: column;
    gap: 10px;
    inline-size: min(420px, 100vw - 32px);
    max-block-size: calc(100dvh - 32px);
    margin: auto;
    padding: 28px 24px 24px;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.25);
    overflow-y: auto;
    background: var(--_surface);
    color: var(--_text);
  }

  dialog:not([open]) {
    display: none;
  }

  dialog::backdrop {
    background: var(--passbase-backdrop, rgb(8 20 15 / 0.55));
  }

  .buttons {
    display: flex;
    flex-direction: column;
    gap: 10px;
    margin-block-start: 14px;
  }

  .mark {
    color: var(--_accent);
    font-size: 1.5em;
    line-height: 1;
  }

  .mark.problem {
    padding: 0;
    background: none;
    color: var(--_danger);
  }

  @media (forced-colors: active) {
    .pill,
    .state {
      border: 1px solid ButtonText;
    }
  }
`;
