/**
 * The palette: the host element's public custom properties resolved to the ones that everything inside uses (`--_…`).
 * Colours are `light-dark()` pairs, so they follow `color-scheme` wherever it is set; browsers without it get the light ones.
 * Every text colour reaches 4.5:1 on both surfaces, lines of controls 3:1 (WCAG 2.2, 1.4.3 and 1.4.11).
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
    --_shadow: 0 24px 64px rgb(8 24 18 / 0.28);
  }

  @supports (color: light-dark(red, red)) {
    :host {
      --_accent: var(--passbase-accent, light-dark(#0b6650, #74d8b5));
      --_on-accent: var(--passbase-on-accent, light-dark(#ffffff, #06251b));
      --_surface: var(--passbase-surface, light-dark(#ffffff, #111715));
      --_text: var(--passbase-text, light-dark(#10201a, #eef4f1));
      --_muted: light-dark(#53645c, #a3b3ac);
      --_subtle: light-dark(#f3f6f4, #1a221f);
      --_line: light-dark(#dde5e0, #2b3632);
      --_control: light-dark(#7c8b84, #73837c);
      --_danger: light-dark(#b3261e, #ffb4ab);
      --_danger-subtle: light-dark(#fdf1f0, #2c1917);
    }
  }

  @media (prefers-contrast: more) {
    :host {
      --_muted: var(--_text);
      --_line: var(--_control);
    }
  }
`;
