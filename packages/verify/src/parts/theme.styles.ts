/**
 * The palette: the host element's public custom properties resolved to the ones that everything inside uses (`--_…`).
 * Colours are `light-dark()` pairs, so they follow `color-scheme` wherever it is set; browsers without it get the light ones.
 * Every text colour reaches 4.5:1 on both surfaces, lines of controls 3:1 (WCAG 2.2, 1.4.3 and 1.4.11).
 *
 * Colours have partners: what is written on the accent, and on the surface. Where an integrator sets one of a pair, the other follows
 * from it and no longer from `color-scheme` (browsers with relative colours; in others both have to be set). `--_own-…` is what follows
 * so: a property that asks for a colour that is not set is invalid, and what asks for the property takes its fallback.
 *
 * `--_dark` is 1 for a dark colour and 0 for a light one, in linear sRGB by its relative luminance: on either side of 0.179 white, or
 * black, has 4.58:1. Greys are mixed of text and surface; the muted one reaches 4.5:1 but on surfaces of a luminance from 0.1 to 0.3.
 * `--_own-danger` is #b3261e on a light surface and #ffb4ab on a dark one, `--_own-accent` #0b6650 and #74d8b5.
 *
 * `--_accent-text` is for text in the accent colour: an integrator's may be too near to the surface to be read on it. `--_hover` is what
 * the accent turns towards under the pointer, away from what is written on it.
 */
import {css} from 'lit';

export const themeStyles = css`
  :host {
    color-scheme: light dark;

    --_font: var(
      --passbase-font,
      system-ui,
      -apple-system,
      'Segoe UI',
      Roboto,
      'Noto Sans',
      'Helvetica Neue',
      Arial,
      sans-serif
    );
    --_radius: var(--passbase-radius, 16px);
    --_radius-small: calc(var(--_radius) * 0.625);

    --_accent: var(--passbase-accent, #0b6650);
    --_on-accent: var(--passbase-on-accent, #ffffff);
    --_surface: var(--passbase-surface, #ffffff);
    --_text: var(--passbase-text, #10201a);
    --_muted: #53645c;
    --_subtle: #f3f6f4;
    --_line: #dde5e0;
    --_control: #7c8b84;
    --_danger: #b3261e;
    --_danger-subtle: #fdf1f0;
    --_accent-text: var(--_accent);
    --_hover: var(--_text);
    --_shadow: 0 24px 64px rgb(8 24 18 / 0.28);
  }

  @supports (color: light-dark(red, red)) {
    :host {
      --_accent: var(--passbase-accent, var(--_own-accent, light-dark(#0b6650, #74d8b5)));
      --_on-accent: var(--passbase-on-accent, var(--_own-on-accent, light-dark(#ffffff, #06251b)));
      --_surface: var(--_own-surface, var(--passbase-surface, light-dark(#ffffff, #111715)));
      --_text: var(--passbase-text, var(--_own-text, light-dark(#10201a, #eef4f1)));
      --_muted: var(--_own-muted, light-dark(#53645c, #a3b3ac));
      --_subtle: var(--_own-subtle, light-dark(#f3f6f4, #1a221f));
      --_line: var(--_own-line, light-dark(#dde5e0, #2b3632));
      --_control: var(--_own-control, light-dark(#7c8b84, #73837c));
      --_danger: var(--_own-danger, light-dark(#b3261e, #ffb4ab));
      --_danger-subtle: var(--_own-subtle, light-dark(#fdf1f0, #2c1917));
      --_accent-text: var(--_own-accent-text, var(--_accent));
      --_hover: var(--_own-hover, var(--_text));
    }
  }

  @supports (color: color(from light-dark(red, red) srgb-linear calc(r) g b)) {
    :host {
      --_dark: clamp(0, (0.179 - 0.2126 * r - 0.7152 * g - 0.0722 * b) * 99999, 1);
      --_light: calc(1 - var(--_dark));
      --_own-surface: var(
        --passbase-surface,
        color(from var(--passbase-text) srgb-linear var(--_dark) var(--_dark) var(--_dark))
      );
      --_own-text: color(
        from var(--_own-surface) srgb-linear var(--_dark) var(--_dark) var(--_dark)
      );
      --_own-muted: color-mix(in srgb, var(--_own-text) 75%, var(--_own-surface));
      --_own-control: color-mix(in srgb, var(--_own-text) 55%, var(--_own-surface));
      --_own-line: color-mix(in srgb, var(--_own-text) 14%, var(--_own-surface));
      --_own-subtle: color-mix(in srgb, var(--_own-text) 5%, var(--_own-surface));
      --_own-danger: color(
        from var(--_own-surface) srgb-linear calc(0.451 + 0.549 * var(--_dark))
          calc(0.0194 + 0.4371 * var(--_dark)) calc(0.013 + 0.3942 * var(--_dark))
      );
      --_own-accent: color(
        from var(--_own-surface) srgb-linear calc(0.0033 + 0.1713 * var(--_dark))
          calc(0.1329 + 0.5538 * var(--_dark)) calc(0.0802 + 0.3819 * var(--_dark))
      );
      --_own-on-accent: color(
        from var(--passbase-accent, var(--_own-accent)) srgb-linear var(--_dark) var(--_dark)
          var(--_dark)
      );
      --_own-hover: color(
        from var(--passbase-accent) srgb-linear var(--_light) var(--_light) var(--_light)
      );
      --_own-accent-text: color-mix(in srgb, var(--passbase-accent) 0%, var(--_text));
    }
  }

  @media (prefers-contrast: more) {
    :host {
      --_muted: var(--_text);
      --_line: var(--_control);
    }
  }
`;
