import {css} from 'lit';

export const doneScreenStyles = css`
  .content {
    align-items: center;
    justify-content: center;
    gap: 24px;
    text-align: center;
  }

  .seal {
    display: grid;
    place-items: center;
    inline-size: 88px;
    block-size: 88px;
    border-radius: 50%;
    background: var(--_accent);
    color: var(--_on-accent);
    box-shadow: 0 0 0 12px color-mix(in srgb, var(--_accent), transparent 86%);
    animation: pop 420ms cubic-bezier(0.2, 1.4, 0.4, 1);
  }

  .seal svg.icon {
    inline-size: 44px;
    block-size: 44px;
    stroke-width: 2.25;
  }

  dl {
    display: flex;
    flex-direction: column;
    gap: 2px;
  }

  dd {
    font-family: ui-monospace, 'SF Mono', Menlo, Consolas, monospace;
    font-size: 0.8125em;
    overflow-wrap: anywhere;
    user-select: all;
  }

  .actions .note {
    margin-block-end: 6px;
  }

  @keyframes pop {
    from {
      transform: scale(0.6);
      opacity: 0;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .seal {
      animation: none;
    }
  }
`;
