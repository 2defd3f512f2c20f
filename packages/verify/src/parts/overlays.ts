/** What is drawn over the camera picture, in stage pixels. */
import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import type {DocumentState, LivenessState} from '@passbase-verify/flow';
import type {ChallengeKind, DotPlace, Rect} from '@passbase-verify/protocol';
import type {FrameView} from './frame-view.js';

/** An ellipse as a path that begins at its top and runs clockwise, so that a ring fills like a clock. */
function ellipsePath({x, y, width, height}: Rect): string {
  const rx = width / 2;
  const ry = height / 2;
  const cx = x + rx;
  return `M${cx} ${y}A${rx} ${ry} 0 0 1 ${cx} ${y + height}A${rx} ${ry} 0 0 1 ${cx} ${y}Z`;
}

const stagePath = ({stage}: FrameView): string => `M0 0H${stage.width}V${stage.height}H0Z`;

const canvas = (view: FrameView, shapes: SVGTemplateResult): TemplateResult =>
  html`<svg
    class="overlay"
    viewBox=${`0 0 ${view.stage.width} ${view.stage.height}`}
    aria-hidden="true"
  >
    ${shapes}
  </svg>`;

/** Where the oval stands before the first frame was judged: the middle, at the size of a face at arm's length. */
function waitingOval({stage}: FrameView): Rect {
  const height = Math.min(stage.height * 0.7, (stage.width * 0.82) / 0.74);
  const width = height * 0.74;
  return {x: (stage.width - width) / 2, y: (stage.height - height) / 2, width, height};
}

/** Arrow above or below the oval. */
function nodCue(up: boolean, oval: Rect): SVGTemplateResult {
  const reach = up ? -1 : 1;
  const x = oval.x + oval.width / 2;
  const y = up ? oval.y + 24 : oval.y + oval.height - 24;
  return svg`<path
    class=${up ? 'cue up' : 'cue down'}
    d=${`M${x - 14} ${y - reach * 7}L${x} ${y + reach * 7}L${x + 14} ${y - reach * 7}`}
  ></path>`;
}

/** Arrow beside the oval. The User's own left is the preview's left when it is mirrored, and its right when it is not. */
function turnCue(
  kind: ChallengeKind,
  oval: Rect,
  mirrored: boolean,
): SVGTemplateResult | typeof nothing {
  if (kind === 'turn-up' || kind === 'turn-down') return nodCue(kind === 'turn-up', oval);
  if (kind !== 'turn-left' && kind !== 'turn-right') return nothing;
  const toLeft = (kind === 'turn-left') === mirrored;
  const reach = toLeft ? -1 : 1;
  const x = toLeft ? oval.x - 22 : oval.x + oval.width + 22;
  const y = oval.y + oval.height / 2;
  return svg`<path
    class=${toLeft ? 'cue left' : 'cue right'}
    d=${`M${x - reach * 7} ${y - 14}L${x + reach * 7} ${y}L${x - reach * 7} ${y + 14}`}
  ></path>`;
}

/** Unit vectors on the screen. The User faces it: their own left is its left, whether the preview is mirrored or not. */
const DOT_DIRECTIONS: Readonly<Record<DotPlace, readonly [number, number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

/** As far out as the stage allows, so that the nose has something to turn to. */
function dotCue(place: DotPlace, {stage}: FrameView): SVGTemplateResult {
  const [x, y] = DOT_DIRECTIONS[place];
  const reach = [stage.width / 2 - 26, stage.height / 2 - 26] as const;
  return svg`<circle
    class="dot"
    r="13"
    cx=${stage.width / 2 + x * reach[0]}
    cy=${stage.height / 2 + y * reach[1]}
  ></circle>`;
}

export const selfieOverlay =
  (liveness: LivenessState | undefined, mirrored: boolean) =>
  (view: FrameView): TemplateResult => {
    const oval = liveness?.target ? view.rect(liveness.target) : waitingOval(view);
    const path = ellipsePath(oval);
    const done = liveness ? liveness.index + Math.min(1, liveness.stepProgress) : 0;
    const share = liveness ? Math.min(1, done / liveness.steps.length) : 0;
    const kind = liveness?.waiting ? undefined : liveness?.steps[liveness.index]?.kind;
    return canvas(
      view,
      svg`
        <path class="shade" fill-rule="evenodd" d=${stagePath(view) + path}></path>
        <path class="outline faint" d=${path}></path>
        <path
          class="progress"
          d=${path}
          pathLength="100"
          stroke-dasharray="100"
          stroke-dashoffset=${100 - share * 100}
          visibility=${share > 0 ? 'visible' : 'hidden'}
        ></path>
        ${kind ? turnCue(kind, oval, mirrored) : nothing}
        ${liveness?.dot ? dotCue(liveness.dot, view) : nothing}
      `,
    );
  };

/** Four rounded corners of a frame. */
function cornersPath({x, y, width, height}: Rect): string {
  const arm = Math.min(width, height) * 0.16;
  const r = 14;
  const right = x + width;
  const bottom = y + height;
  return [
    `M${x} ${y + arm}V${y + r}Q${x} ${y} ${x + r} ${y}H${x + arm}`,
    `M${right - arm} ${y}H${right - r}Q${right} ${y} ${right} ${y + r}V${y + arm}`,
    `M${right} ${bottom - arm}V${bottom - r}Q${right} ${bottom} ${right - r} ${bottom}H${right - arm}`,
    `M${x + arm} ${bottom}H${x + r}Q${x} ${bottom} ${x} ${bottom - r}V${bottom - arm}`,
  ].join('');
}

function roundedPath({x, y, width, height}: Rect): string {
  const r = 14;
  return (
    `M${x + r} ${y}H${x + width - r}Q${x + width} ${y} ${x + width} ${y + r}` +
    `V${y + height - r}Q${x + width} ${y + height} ${x + width - r} ${y + height}` +
    `H${x + r}Q${x} ${y + height} ${x} ${y + height - r}V${y + r}Q${x} ${y} ${x + r} ${y}Z`
  );
}

/** From here on the frame says "good": below it the outline may still be anybody's table edge. */
const READY_FROM = 0.5;

export const documentOverlay =
  (document: DocumentState) =>
  (view: FrameView): TemplateResult => {
    const guide = view.rect(document.guide);
    const {readiness, outline} = document;
    const points = outline
      ?.map((corner) => view.point(corner))
      .map(({x, y}) => `${x},${y}`)
      .join(' ');
    return canvas(
      view,
      svg`
        <path class="shade" fill-rule="evenodd" d=${stagePath(view) + roundedPath(guide)}></path>
        ${points ? svg`<polygon class="page" points=${points}></polygon>` : nothing}
        <path
          class=${readiness >= READY_FROM ? 'corner ready' : 'corner'}
          d=${cornersPath(guide)}
        ></path>
        <path
          class="progress"
          d=${roundedPath(guide)}
          pathLength="100"
          stroke-dasharray="100"
          stroke-dashoffset=${100 - readiness * 100}
          visibility=${readiness > 0 ? 'visible' : 'hidden'}
        ></path>
      `,
    );
  };
