/** Small line icons on a 24 px grid, drawn for this product; colour and size come from the text around them. */
import {html, svg, type SVGTemplateResult, type TemplateResult} from 'lit';

const icon = (shape: SVGTemplateResult): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${shape}</svg>`;

const line = (d: string): SVGTemplateResult => svg`<path d=${d}></path>`;

export const closeIcon = icon(line('M6 6l12 12M18 6L6 18'));
export const backIcon = icon(line('M15 5l-7 7 7 7'));
export const nextIcon = icon(line('M9 5l7 7-7 7'));
export const checkIcon = icon(line('M5 12.5l4.5 4.5L19 7.5'));
export const warningIcon = icon(
  line('M12 4.2L2.9 19.6a.6.6 0 0 0 .5.9h17.2a.6.6 0 0 0 .5-.9L12 4.2zM12 10v4.6M12 17.6v.1'),
);
export const lockIcon = icon(
  line(
    'M7.5 11V8a4.5 4.5 0 0 1 9 0v3M6 11h12a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1v-8a1 1 0 0 1 1-1zM12 15v2.4',
  ),
);
export const keyIcon = icon(
  svg`<circle cx="8" cy="15.5" r="4.3"></circle>${line('M11 12.5l8.5-8.5M16.2 7.3l2.8 2.8M13.6 9.9l1.8 1.8')}`,
);
export const shieldIcon = icon(
  line(
    'M12 3l7.5 2.8v5.4c0 4.6-3 8.2-7.5 9.8-4.5-1.6-7.5-5.2-7.5-9.8V5.8L12 3zM8.6 12l2.5 2.5 4.4-4.6',
  ),
);
export const deviceIcon = icon(
  line(
    'M8 3h8a1.5 1.5 0 0 1 1.5 1.5v15A1.5 1.5 0 0 1 16 21H8a1.5 1.5 0 0 1-1.5-1.5v-15A1.5 1.5 0 0 1 8 3zM10.8 18h2.4',
  ),
);
export const trashIcon = icon(
  line('M5 7h14M10 7V4.8h4V7M7 7l.8 12.6a1 1 0 0 0 1 .9h6.4a1 1 0 0 0 1-.9L17 7'),
);
export const sendIcon = icon(line('M12 19V5.5M6.5 11L12 5.5l5.5 5.5'));
export const cameraIcon = icon(
  svg`${line('M4 8.2h3.4L9 5.8h6l1.6 2.4H20a1 1 0 0 1 1 1v9.3a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V9.2a1 1 0 0 1 1-1z')}<circle cx="12" cy="13.4" r="3.6"></circle>`,
);
export const switchCameraIcon = icon(
  line(
    'M4.5 10.5A7.7 7.7 0 0 1 18 7.2l1.5 1.6M19.5 4.8v4h-4M19.5 13.5A7.7 7.7 0 0 1 6 16.8l-1.5-1.6M4.5 19.2v-4h4',
  ),
);
export const sunIcon = icon(
  svg`<circle cx="12" cy="12" r="4"></circle>${line('M12 3v2M12 19v2M3 12h2M19 12h2M5.6 5.6L7 7M17 17l1.4 1.4M18.4 5.6L17 7M7 17l-1.4 1.4')}`,
);
export const faceIcon = icon(
  svg`<circle cx="12" cy="12" r="8.6"></circle>${line('M9 10v.6M15 10v.6M8.8 14.4a4.4 4.4 0 0 0 6.4 0')}`,
);
export const personIcon = icon(
  svg`<circle cx="12" cy="8.4" r="3.9"></circle>${line('M4.6 20.4a7.5 7.5 0 0 1 14.8 0')}`,
);
export const passportIcon = icon(
  svg`${line('M6.5 3h11a1 1 0 0 1 1 1v16a1 1 0 0 1-1 1h-11a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1zM9 17.2h6')}<circle cx="12" cy="10.2" r="3.4"></circle>`,
);
export const cardIcon = icon(
  svg`${line('M4 5.5h16a1 1 0 0 1 1 1v11a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1v-11a1 1 0 0 1 1-1zM14 10h4M14 13.5h4')}<circle cx="8.3" cy="10.6" r="1.9"></circle>${line('M5.4 15.6a3 3 0 0 1 5.8 0')}`,
);
export const visaIcon = icon(
  svg`${line('M6.5 3h11a1 1 0 0 1 1 1v16a1 1 0 0 1-1 1h-11a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1zM8.5 16h7M8.5 18.4h4.5')}${line('M8.5 6.6h7v6h-7z')}${line('M10.6 9.8l1.2 1.2 2-2.4')}`,
);
export const licenceIcon = icon(
  svg`${line('M4 5.5h16a1 1 0 0 1 1 1v11a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1v-11a1 1 0 0 1 1-1zM5.8 9.2h4.4v5.6H5.8zM13 9.4h5')}${line('M13.4 14.6v-1.3l.9-1.6h2.6l.9 1.6v1.3')}`,
);
export const permitIcon = icon(
  svg`${line('M4 5.5h16a1 1 0 0 1 1 1v11a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1v-11a1 1 0 0 1 1-1zM5.8 9.2h4.4v5.6H5.8z')}${line('M13 14.6v-3l2.4-2 2.4 2v3z')}`,
);
export const healthIcon = icon(
  svg`${line('M4 5.5h16a1 1 0 0 1 1 1v11a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1v-11a1 1 0 0 1 1-1zM8 9.4v5.2M5.4 12h5.2M14 10h4M14 13.5h4')}`,
);
export const letterIcon = icon(
  line(
    'M6 3h8.5L19 7.5V20a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1zM14 3.2V8h4.8M8 11h4.5M8 14h8M8 17h8',
  ),
);
export const uploadIcon = icon(
  line(
    'M12 15.5V4.5M7.5 9L12 4.5 16.5 9M4.5 14.5v4a1.5 1.5 0 0 0 1.5 1.5h12a1.5 1.5 0 0 0 1.5-1.5v-4',
  ),
);
export const pageIcon = icon(line('M4 8V4h4M20 8V4h-4M4 16v4h4M20 16v4h-4M8 14h8M8 11h8'));
export const glareIcon = icon(
  line(
    'M3.5 18h17M7 14.5L10.5 8M12 14l1.6-3M17 5l.7 1.9 1.9.7-1.9.7L17 10.2l-.7-1.9-1.9-.7 1.9-.7L17 5z',
  ),
);
export const focusIcon = icon(
  svg`<circle cx="12" cy="12" r="3"></circle>${line('M12 3v3.4M12 17.6V21M3 12h3.4M17.6 12H21')}`,
);
export const listIcon = icon(
  line(
    'M9.5 6.5H20M9.5 12H20M9.5 17.5H20M4.5 6.5l.8.8 1.5-1.6M4.5 12l.8.8 1.5-1.6M4.5 17.5l.8.8 1.5-1.6',
  ),
);
export const searchIcon = icon(
  svg`<circle cx="10.5" cy="10.5" r="6"></circle>${line('M15 15l5 5')}`,
);

/** Marks of the challenge steps. */
export const nearIcon = icon(
  line(
    'M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5M4 4l5.5 5.5M20 4l-5.5 5.5M4 20l5.5-5.5M20 20l-5.5-5.5',
  ),
);
export const farIcon = icon(line('M9.5 4.5v5h-5M14.5 4.5v5h5M9.5 19.5v-5h-5M14.5 19.5v-5h5'));
export const leftIcon = icon(line('M20 12H5M10.5 6L4.5 12l6 6'));
export const rightIcon = icon(line('M4 12h15M13.5 6l6 6-6 6'));
export const upIcon = icon(line('M12 20V5M6 10.5l6-6 6 6'));
export const downIcon = icon(line('M12 4v15M6 13.5l6 6 6-6'));
export const mouthIcon = icon(
  line(
    'M3.5 9.5c3-2.6 5.6-3.4 8.5-2 2.9-1.4 5.5-.6 8.5 2-1.5 5.5-4.6 8.5-8.5 8.5s-7-3-8.5-8.5zM6 10.5c4-1.5 8-1.5 12 0',
  ),
);
export const smileIcon = icon(
  line('M4 10c1.8 6 4.4 8.5 8 8.5s6.2-2.5 8-8.5M4 10l-1.2-1.2M20 10l1.2-1.2'),
);
export const dotIcon = icon(
  line('M4 18c3.5-7 6.5-9.5 11-10.5M15.5 7.5a2.5 2.5 0 1 0 5 0 2.5 2.5 0 1 0-5 0'),
);
export const blinkIcon = icon(
  line(
    'M3.5 10.5c4.6 5.2 12.4 5.2 17 0M6 13.2l-1.6 2.2M18 13.2l1.6 2.2M12 14.4v2.9M9 14.1l-.7 2.6M15 14.1l.7 2.6',
  ),
);
export const walletIcon = icon(
  line(
    'M5 6.5h13a1 1 0 0 1 1 1V10h1a1 1 0 0 1 1 1v5a1 1 0 0 1-1 1h-1v2.5a1 1 0 0 1-1 1H5a2 2 0 0 1-2-2v-10a2 2 0 0 1 2-2zM5 6.5L15.5 3v3.5M16.5 13.5h.1',
  ),
);
