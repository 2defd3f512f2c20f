/** Pictures of the explaining screens: line drawings in the accent colour, nothing of a real document or person. */
import {html, svg, type SVGTemplateResult, type TemplateResult} from 'lit';

const drawing = (viewBox: string, shapes: SVGTemplateResult): TemplateResult =>
  html`<svg
    viewBox=${viewBox}
    fill="none"
    stroke="currentColor"
    stroke-width="3"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    ${shapes}
  </svg>`;

/** A face in an oval whose ring is partly done. */
export const selfieDrawing = drawing(
  '0 0 260 200',
  svg`
    <ellipse cx="130" cy="100" rx="68" ry="90" stroke-opacity="0.22" stroke-width="6"></ellipse>
    <path d="M130 10a68 90 0 0 1 62 127" stroke-width="6"></path>
    <path
      fill="currentColor"
      fill-opacity="0.1"
      d="M130 48c24 0 38 17 38 43 0 29-17 56-38 56s-38-27-38-56c0-26 14-43 38-43z"
    ></path>
    <path d="M94 80c8-3 16-12 20-21 10 12 31 20 51 20"></path>
    <path d="M112 97v4M148 97v4M117 122c7 7 19 7 26 0"></path>
    <path d="M40 84l-16 16 16 16M220 84l16 16-16 16" stroke-opacity="0.5"></path>
  `,
);

const letters = (y: number): SVGTemplateResult =>
  svg`<path
    d=${`M46 ${y}H214`}
    stroke-width="6"
    stroke-linecap="butt"
    stroke-dasharray="5 3"
    stroke-opacity="0.75"
  ></path>`;

/** The picture page of a passport within corners, its two lines of letters at the bottom. */
export const passportDrawing = drawing(
  '0 0 260 200',
  svg`
    <rect
      x="30"
      y="32"
      width="200"
      height="138"
      rx="10"
      fill="currentColor"
      fill-opacity="0.08"
    ></rect>
    <rect x="46" y="50" width="50" height="62" rx="5"></rect>
    <circle cx="71" cy="74" r="9"></circle>
    <path d="M54 107c3-12 9-17 17-17s14 5 17 17"></path>
    <path d="M114 56h62M114 74h86M114 92h46M114 110h72" stroke-opacity="0.5"></path>
    ${letters(136)}${letters(152)}
    <path
      d="M10 44V24a12 12 0 0 1 12-12h20M250 44V24a12 12 0 0 0-12-12h-20M10 158v20a12 12 0 0 0 12 12h20M250 158v20a12 12 0 0 1-12 12h-20"
      stroke-width="5"
    ></path>
  `,
);

/** The front of a card within corners. */
export const cardDrawing = drawing(
  '0 0 260 200',
  svg`
    <rect
      x="30"
      y="40"
      width="200"
      height="122"
      rx="12"
      fill="currentColor"
      fill-opacity="0.08"
    ></rect>
    <rect x="48" y="66" width="52" height="66" rx="5"></rect>
    <circle cx="74" cy="92" r="9"></circle>
    <path d="M57 127c3-12 9-17 17-17s14 5 17 17"></path>
    <path d="M120 70h66M120 92h86M120 114h50M120 134h72" stroke-opacity="0.5"></path>
    <path
      d="M10 48V28a12 12 0 0 1 12-12h20M250 48V28a12 12 0 0 0-12-12h-20M10 154v20a12 12 0 0 0 12 12h20M250 154v20a12 12 0 0 1-12 12h-20"
      stroke-width="5"
    ></path>
  `,
);

/** A visa sticker on its page: no corners of a booklet, its lines at its own foot. */
export const visaDrawing = drawing(
  '0 0 260 200',
  svg`
    <rect x="22" y="22" width="216" height="156" rx="8" stroke-opacity="0.3"></rect>
    <rect
      x="38"
      y="40"
      width="184"
      height="120"
      rx="6"
      fill="currentColor"
      fill-opacity="0.08"
    ></rect>
    <rect x="50" y="54" width="44" height="54" rx="5"></rect>
    <circle cx="72" cy="74" r="8"></circle>
    <path d="M58 104c2-10 8-15 14-15s12 5 14 15"></path>
    <path d="M110 58h60M110 76h84M110 94h50" stroke-opacity="0.5"></path>
    ${letters(130)}${letters(146)}
  `,
);

/** A letter: sender, name and address, date, text. */
export const letterDrawing = drawing(
  '0 0 260 200',
  svg`
    <rect
      x="66"
      y="10"
      width="128"
      height="180"
      rx="6"
      fill="currentColor"
      fill-opacity="0.08"
    ></rect>
    <path d="M82 30h44" stroke-width="6"></path>
    <path d="M82 58h46M82 70h38M82 82h42"></path>
    <path d="M150 58h28" stroke-opacity="0.5"></path>
    <path
      d="M82 110h96M82 124h96M82 138h80M82 152h96M82 166h50"
      stroke-opacity="0.35"
    ></path>
    <path
      d="M48 36V16A12 12 0 0 1 60 4M212 36V16A12 12 0 0 0 200 4M48 164v20a12 12 0 0 0 12 12M212 164v20a12 12 0 0 1-12 12"
      stroke-width="5"
    ></path>
  `,
);

/** A card that is being turned over: its front behind, its back before it, an arrow between them. */
export const turnOverDrawing = drawing(
  '0 0 260 200',
  svg`
    <g stroke-opacity="0.45">
      <rect x="22" y="18" width="140" height="86" rx="10"></rect>
      <rect x="34" y="36" width="36" height="46" rx="4"></rect>
      <path d="M84 42h56M84 58h62M84 74h36"></path>
    </g>
    <rect
      x="98"
      y="92"
      width="140"
      height="86"
      rx="10"
      fill="currentColor"
      fill-opacity="0.14"
    ></rect>
    <path
      d="M110 134H226M110 148H226M110 162H226"
      stroke-width="6"
      stroke-linecap="butt"
      stroke-dasharray="5 3"
      stroke-opacity="0.85"
    ></path>
    <path d="M112 112h40" stroke-opacity="0.6"></path>
    <path d="M184 38c26 4 38 18 38 38" stroke-width="5"></path>
    <path d="M210 64l12 14 12-14" stroke-width="5"></path>
  `,
);

/** A file on its way into the window. */
export const uploadDrawing = drawing(
  '0 0 260 200',
  svg`
    <path
      d="M92 22h52l30 30v74a8 8 0 0 1-8 8H92a8 8 0 0 1-8-8V30a8 8 0 0 1 8-8z"
      fill="currentColor"
      fill-opacity="0.08"
    ></path>
    <path d="M144 24v28h28"></path>
    <path d="M129 112V70M112 86l17-17 17 17" stroke-width="5"></path>
    <path
      d="M40 138v26a14 14 0 0 0 14 14h152a14 14 0 0 0 14-14v-26"
      stroke-width="5"
      stroke-opacity="0.5"
    ></path>
  `,
);
