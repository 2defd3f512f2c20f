import {css} from 'lit';

export const passbaseConsentsStyles = css`
  :host {
    /* As a page may give it less room than it has. */
    box-sizing: border-box;
    container-type: inline-size;
    max-inline-size: 640px;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.25);
    background: var(--_surface);
  }

  passbase-consent-list,
  .waiting,
  .problem {
    padding: 28px 24px 24px;
  }

  @container (max-width: 420px) {
    passbase-consent-list {
      padding: 24px 16px 16px;
    }
  }

  .waiting,
  .problem {
    display: flex;
    flex-direction: column;
    gap: 12px;
  }

  .waiting {
    flex-direction: row;
    align-items: center;
  }

  .problem {
    color: var(--_danger);
  }
`;
