/** How a track's exposure is changed for a moment, so that a sensor's picture follows. Pure. */

interface Range {
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
}

/** What a track tells of its exposure (W3C MediaStream Image Capture, sections 4 and 5); TypeScript's DOM does not have it. */
export interface ExposureCapabilities {
  readonly exposureMode?: readonly string[];
  /** In f-stops. */
  readonly exposureCompensation?: Range;
  /** In 100 µs. */
  readonly exposureTime?: Range;
}

export interface ExposureSettings {
  readonly exposureMode?: string;
  readonly exposureCompensation?: number;
  readonly exposureTime?: number;
}

export interface ExposurePlan {
  readonly ask: ExposureSettings;
  readonly putBack: ExposureSettings;
}

/** F-stops: a quarter of the light, or four times as much. */
const STOPS = 2;
/** Less than a stop may drown in noise, and in what automatic exposure does by itself. */
const LEAST_STOPS = 1;

const between = (value: number, {min, max}: Required<Pick<Range, 'min' | 'max'>>): number =>
  Math.min(max, Math.max(min, value));

const isRange = (range: Range | undefined): range is Required<Pick<Range, 'min' | 'max'>> & Range =>
  range?.min !== undefined && range.max !== undefined;

/** @returns Undefined where the track has no control that reaches far enough. */
export function planExposure(
  {exposureMode = [], exposureCompensation: stops, exposureTime: time}: ExposureCapabilities,
  settings: ExposureSettings,
  direction: 'darker' | 'lighter',
): ExposurePlan | undefined {
  const sign = direction === 'darker' ? -1 : 1;
  if (isRange(stops)) {
    const now = settings.exposureCompensation ?? 0;
    const next = between(now + sign * STOPS, stops);
    if (Math.abs(next - now) >= LEAST_STOPS) {
      return {
        ask: {exposureCompensation: next},
        putBack: {exposureCompensation: now},
      };
    }
  }
  const now = settings.exposureTime;
  if (!isRange(time) || !now || !exposureMode.includes('manual')) return undefined;
  const {min, step = 0} = time;
  const wished = between(now * 2 ** (sign * STOPS), time);
  const next = step > 0 ? min + Math.round((wished - min) / step) * step : wished;
  if (next <= 0 || Math.abs(Math.log2(next / now)) < LEAST_STOPS) return undefined;
  const mode = settings.exposureMode ?? 'continuous';
  return {
    ask: {exposureMode: 'manual', exposureTime: next},
    putBack: {exposureMode: mode, ...(mode === 'manual' ? {exposureTime: now} : {})},
  };
}
