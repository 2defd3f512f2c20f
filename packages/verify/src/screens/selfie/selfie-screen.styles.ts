import {css} from 'lit';

export const selfieScreenStyles = css`
  .steps {
    display: flex;
    gap: 10px;
  }

  .steps span {
    display: grid;
    place-items: center;
    inline-size: 40px;
    block-size: 40px;
    border-radius: 50%;
    border: 2px solid var(--_line);
    color: var(--_muted);
    transition:
      background-color 200ms,
      color 200ms,
      border-color 200ms;
  }

  .steps svg.icon {
    inline-size: 20px;
    block-size: 20px;
  }

  .steps .current {
    border-color: var(--_text);
    color: var(--_text);
  }

  .steps .done {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }

  /* Kept free where there is nothing to ask for, so that nothing jumps from step to step. */
  .offers {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 0 20px;
    min-block-size: 44px;
  }

  .offers button {
    min-block-size: 44px;
    padding: 0 8px;
    border: 0;
    background: none;
    color: var(--_text);
    text-decoration: underline;
    text-underline-offset: 3px;
  }

  /* What shines is the screen around the picture: the picture takes less of it. */
  .lit passbase-camera-stage {
    flex: 0 1 auto;
    align-self: center;
    justify-self: center;
    inline-size: min(60%, 240px);
    block-size: min(40%, 300px);
    min-block-size: 120px;
    margin-block: auto;
  }

  /* Kept free, so that nothing moves when the colours begin. */
  .why {
    min-block-size: 2.9em;
    text-align: center;
  }

  .time {
    display: flex;
    gap: 1em;
    font-variant-numeric: tabular-nums;
  }
`;
