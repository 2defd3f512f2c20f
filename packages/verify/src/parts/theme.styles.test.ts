import {LitElement, html} from 'lit';
import {expect} from 'chai';
import {baseStyles} from './base.styles.js';
import {hostStyles} from './host.styles.js';
import {themeStyles} from './theme.styles.js';

class ThemedProbe extends LitElement {
  static override styles = [baseStyles, themeStyles, hostStyles];

  override render() {
    return html`
      <button class="primary">On the accent</button>
      <p class="text">Text</p>
      <p class="muted">Muted</p>
    `;
  }
}
customElements.define('themed-probe', ThemedProbe);

/** 0..1 each, linear. */
type Linear = readonly [number, number, number];

const canvas = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true})!;

/** Any colour of CSS that is computed already. */
function linear(colour: string): Linear {
  canvas.fillStyle = '#123456';
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].map((byte) => {
    const share = byte / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return [r!, g!, b!];
}

/** WCAG 2.2. */
function contrast(one: string, other: string): number {
  const [dark, light] = [one, other]
    .map((colour) => {
      const [r, g, b] = linear(colour);
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    })
    .sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

/** @param properties - of the integrator, without `--passbase-`. */
async function themed(scheme: 'light' | 'dark', properties: Readonly<Record<string, string>>) {
  const probe = document.createElement('themed-probe') as ThemedProbe;
  // As the page says it, and as a camera screen does within the element.
  probe.style.colorScheme = scheme;
  for (const [name, value] of Object.entries(properties)) {
    probe.style.setProperty(`--passbase-${name}`, value);
  }
  document.body.append(probe);
  await probe.updateComplete;
  const part = (selector: string) => getComputedStyle(probe.renderRoot.querySelector(selector)!);
  const text = probe.renderRoot.querySelector<HTMLElement>('.text')!;
  const colours = {
    accent: part('.primary').backgroundColor,
    onAccent: part('.primary').color,
    text: part('.text').color,
    muted: part('.muted').color,
  };
  const resolve = (name: string): string => {
    text.style.color = `var(--_${name})`;
    return getComputedStyle(text).color;
  };
  const palette = Object.fromEntries(
    ['surface', 'subtle', 'control', 'danger', 'danger-subtle', 'accent-text'].map((name) => [
      name,
      resolve(name),
    ]),
  ) as Record<string, string>;
  probe.remove();
  return {...colours, ...palette} as Record<string, string>;
}

const SCHEMES = ['light', 'dark'] as const;

describe('the palette', () => {
  it('is as it was drawn where the integrator sets nothing', async () => {
    const light = await themed('light', {});
    expect(light['accent']).to.equal('rgb(11, 102, 80)');
    expect(light['onAccent']).to.equal('rgb(255, 255, 255)');
    expect(light['text']).to.equal('rgb(16, 32, 26)');
    const dark = await themed('dark', {});
    expect(dark['accent']).to.equal('rgb(116, 216, 181)');
    expect(dark['onAccent']).to.equal('rgb(6, 37, 27)');
    expect(dark['surface']).to.equal('rgb(17, 23, 21)');
    expect(dark['accent-text']).to.equal('rgb(116, 216, 181)');
  });

  for (const scheme of SCHEMES) {
    for (const accent of [
      '#1a237e',
      '#ffeb3b',
      '#767676',
      '#e91e63',
      '#00e5ff',
      'black',
      'white',
    ]) {
      it(`can be read where the accent alone is ${accent}, ${scheme}`, async () => {
        const colours = await themed(scheme, {accent});
        expect(contrast(colours['accent']!, accent)).to.be.below(1.01);
        expect(contrast(colours['onAccent']!, accent)).to.be.at.least(4.5);
        expect(contrast(colours['accent-text']!, colours['surface']!)).to.be.at.least(4.5);
      });
    }

    for (const surface of ['#ffffff', '#fff3e0', '#000000', '#1b2a41', 'light-dark(#fff, #222)']) {
      it(`can be read where the surface alone is ${surface}, ${scheme}`, async () => {
        const colours = await themed(scheme, {surface});
        for (const name of ['text', 'muted', 'danger', 'accent-text']) {
          expect(contrast(colours[name]!, colours['surface']!), name).to.be.at.least(4.5);
        }
        for (const [over, under] of [
          ['text', 'subtle'],
          ['muted', 'subtle'],
          ['danger', 'danger-subtle'],
          ['onAccent', 'accent'],
        ] as const) {
          const found = contrast(colours[over]!, colours[under]!);
          expect(found, `${over} on ${under}`).to.be.at.least(4.5);
        }
        expect(contrast(colours['control']!, colours['surface']!)).to.be.at.least(3);
      });
    }

    for (const text of ['#222222', '#f5f5dc']) {
      it(`has a surface for the text ${text} where that alone is set, ${scheme}`, async () => {
        const colours = await themed(scheme, {text});
        expect(contrast(colours['text']!, text)).to.be.below(1.01);
        expect(contrast(text, colours['surface']!)).to.be.at.least(4.5);
      });
    }

    it(`leaves both of a pair as they are set, ${scheme}`, async () => {
      const pair = {accent: '#1a237e', 'on-accent': '#ffeb3b', surface: '#fafafa', text: '#333333'};
      const colours = await themed(scheme, pair);
      expect(colours['onAccent']).to.equal('rgb(255, 235, 59)');
      expect(colours['surface']).to.equal('rgb(250, 250, 250)');
      expect(colours['text']).to.equal('rgb(51, 51, 51)');
    });
  }
});
