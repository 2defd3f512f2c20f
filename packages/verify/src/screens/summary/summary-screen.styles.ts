import {css} from 'lit';

export const summaryScreenStyles = css`
  ul {
    display: flex;
    flex-direction: column;
    gap: 16px;
  }

  li {
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: center;
    overflow: hidden;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .pictures {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: 1fr;
    grid-column: 1 / -1;
    gap: 1px;
    aspect-ratio: 1.6;
    background: var(--_line);
  }

  /* Two sides stand side by side, each as wide as a card. */
  .pictures:has(passbase-picture:nth-child(2)) {
    aspect-ratio: 3;
  }

  passbase-picture {
    min-inline-size: 0;
    block-size: 100%;
    background: var(--_subtle);
  }

  /* A wallet's credential has no picture. */
  .portrait .pictures:has(> svg.icon) {
    place-items: center;
    block-size: 112px;
    background: var(--_subtle);
    color: var(--_accent);
  }

  .pictures > svg.icon {
    inline-size: 40px;
    block-size: 40px;
  }

  .about {
    display: flex;
    flex-direction: column;
    gap: 2px;
    padding: 12px 16px 14px;
    line-height: 1.35;
  }

  .typed .about {
    overflow-wrap: anywhere;
    min-inline-size: 0;
  }

  .retake {
    margin-inline-end: 12px;
  }

  /* A face and a letter are tall: they stand beside their words. */
  .portrait {
    grid-template: 1fr auto / 112px 1fr;
  }

  .portrait .pictures {
    grid-area: 1 / 1 / 3 / 2;
    block-size: 148px;
    aspect-ratio: auto;
  }

  .portrait .about {
    align-self: end;
    padding-block-end: 10px;
  }

  .portrait .retake {
    justify-self: start;
    align-self: start;
    margin-inline-start: 16px;
    margin-block-end: 14px;
  }

  .sealed {
    display: flex;
    align-items: flex-start;
    gap: 8px;
  }

  .sealed svg.icon {
    inline-size: 1.3em;
    block-size: 1.3em;
  }
`;
