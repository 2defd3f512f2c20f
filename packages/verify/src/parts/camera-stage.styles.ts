import {css} from 'lit';

export const cameraStageStyles = css`
  :host {
    position: relative;
    display: block;
    overflow: hidden;
    border-radius: var(--_radius);
    background: #050807;
    contain: strict;
  }

  .picture,
  .overlay {
    /* Pixels of a picture know no reading direction. */
    direction: ltr;
  }

  .picture {
    position: absolute;
  }

  .picture.mirrored {
    transform: scaleX(-1);
  }

  video {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: fill;
  }

  .overlay {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    pointer-events: none;
  }

  .shade {
    fill: rgb(5 9 8 / 0.58);
  }

  .outline {
    fill: none;
    stroke: #ffffff;
    stroke-width: 3;
  }

  .outline.faint {
    stroke: rgb(255 255 255 / 0.45);
  }

  .progress {
    fill: none;
    stroke: #74d8b5;
    stroke-width: 6;
    stroke-linecap: round;
    transition: stroke-dashoffset 180ms ease-out;
  }

  .corner {
    fill: none;
    stroke: #ffffff;
    stroke-width: 5;
    stroke-linecap: round;
    stroke-linejoin: round;
    transition: stroke 150ms;
  }

  .corner.ready {
    stroke: #74d8b5;
  }

  .page {
    fill: rgb(255 255 255 / 0.1);
    stroke: rgb(255 255 255 / 0.85);
    stroke-width: 1.5;
    stroke-linejoin: round;
  }

  .cue {
    fill: none;
    stroke: #ffffff;
    stroke-width: 5;
    stroke-linecap: round;
    stroke-linejoin: round;
    animation: nudge 1.2s ease-in-out infinite;
  }

  .dot {
    fill: var(--_accent);
    stroke: #ffffff;
    stroke-width: 4;
    transition:
      cx 350ms ease-in-out,
      cy 350ms ease-in-out;
  }

  .cue.left {
    --_nudge: -8px 0;
  }

  .cue.right {
    --_nudge: 8px 0;
  }

  .cue.up {
    --_nudge: 0 -8px;
  }

  .cue.down {
    --_nudge: 0 8px;
  }

  @keyframes nudge {
    50% {
      translate: var(--_nudge);
      opacity: 0.55;
    }
  }

  .slot {
    position: absolute;
    inset: 0;
  }

  @media (prefers-reduced-motion: reduce) {
    .cue {
      animation: none;
    }

    .progress,
    .dot {
      transition: none;
    }
  }
`;
