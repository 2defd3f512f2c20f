import {css} from 'lit';

export const consentScreenStyles = css`
  section {
    display: flex;
    flex-direction: column;
    gap: 8px;
  }

  .points {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .points li {
    padding: 5px 12px;
    border: 1px solid var(--_line);
    border-radius: 999px;
    font-size: 0.9375em;
  }

  .tips {
    gap: 10px;
  }

  .tips li {
    align-items: flex-start;
    gap: 12px;
  }

  .biometric {
    padding: 14px 16px;
    border: 1px solid var(--_control);
    border-radius: var(--_radius-small);
  }

  .biometric.missing {
    border-color: var(--_danger);
    background: var(--_danger-subtle);
  }

  .biometric label {
    display: flex;
    gap: 14px;
    align-items: flex-start;
    min-block-size: 44px;
    cursor: pointer;
  }

  .biometric input {
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    margin: 0;
    accent-color: var(--_accent);
    cursor: pointer;
  }

  .error:not(:empty) {
    color: var(--_danger);
  }
`;
