/** Which browser the User has, as far as the steps to its camera settings differ. */
export type BrowserHint =
  'chrome-desktop' | 'chrome-android' | 'safari-ios' | 'safari-mac' | 'firefox' | 'other';

/** First match wins: Chromium names itself Safari too, and every browser on iOS is WebKit. */
const SIGNS: readonly (readonly [RegExp, BrowserHint])[] = [
  [/(CriOS|FxiOS|EdgiOS)\//, 'other'],
  [/iPhone|iPad|iPod/, 'safari-ios'],
  [/Firefox\//, 'firefox'],
  [/Android.*Chrome\//, 'chrome-android'],
  [/Chrome\//, 'chrome-desktop'],
  [/Macintosh.*Safari\//, 'safari-mac'],
];

export function browserHint(userAgent: string): BrowserHint {
  return SIGNS.find(([sign]) => sign.test(userAgent))?.[1] ?? 'other';
}
