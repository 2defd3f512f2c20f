/** Walks through a journey, and looks at it, as a User would. */
import {expect, type Locator, type Page} from 'playwright/test';
import {JOURNEY} from '../../src/locales/en/journey.js';
import {expectQuiet, installProbe, reported} from './probe.js';

/** Every click waits for the screen before; engines load behind some of them. */
const PATIENT = {timeout: 40_000};

/** What the tests here read of the element's `state`. */
export interface State {
  readonly phase: string;
  readonly guidance?: string;
  /** Present from the first judged frame on. */
  readonly challenge?: {readonly index: number; readonly failed: boolean};
  readonly document?: {readonly side: string; readonly turnOver: boolean};
  readonly confirmingClose: boolean;
  readonly error?: {readonly code: string};
}

/** The element of the page; `index` where there are several. */
export const element = (page: Page, index = 0): Locator =>
  page.locator('passbase-verify').nth(index);

export const readState = (page: Page, index = 0): Promise<State> =>
  element(page, index).evaluate((node) => Reflect.get(node, 'state') as State);

export async function untilPhase(page: Page, phase: string, index = 0): Promise<void> {
  const seen = async (): Promise<string> => {
    const state = await readState(page, index);
    return state.error ? `${state.phase} ${state.error.code}` : state.phase;
  };
  await expect.poll(seen, {message: 'phase', ...PATIENT}).toBe(phase);
}

/** The camera is open, the engine is loaded, and a frame was judged. */
export async function untilJudged(page: Page, index = 0): Promise<void> {
  await untilPhase(page, 'capturing-selfie', index);
  const judged = async (): Promise<boolean> =>
    (await readState(page, index)).challenge !== undefined;
  await expect.poll(judged, {message: 'a judged frame', ...PATIENT}).toBe(true);
}

export async function openPage(page: Page, path = '/plain-tag/'): Promise<void> {
  await installProbe(page);
  await page.goto(path);
  await expect(button(page, 'Start verification').first()).toBeVisible();
}

export const button = (page: Page, name: string, index = 0): Locator =>
  element(page, index).getByRole('button', {name, exact: true});

export const press = (page: Page, name: string, index = 0): Promise<void> =>
  button(page, name, index).click();

export const start = (page: Page, index = 0): Promise<void> =>
  press(page, 'Start verification', index);

/** From the page to the screen before the selfie camera. */
export async function walkToCamera(page: Page, index = 0): Promise<void> {
  await start(page, index);
  await element(page, index).getByRole('checkbox').check();
  await press(page, 'Agree and continue', index);
}

/** From the page to the selfie camera, which may fail to open. */
export async function walkIntoCamera(page: Page, index = 0): Promise<void> {
  await walkToCamera(page, index);
  await press(page, 'Open camera', index);
}

/** Closes the error screen by its button; the frame has another one. */
export const closeError = (page: Page): Promise<void> =>
  element(page).locator('passbase-error-screen').getByRole('button', {name: 'Close'}).click();

export interface Expected {
  readonly code: keyof typeof JOURNEY;
  readonly step: string;
  readonly recoverable: boolean;
}

/**
 * The journey stands on its error screen: the event carries code, step and whether a retry can work; what happened and
 * what to do stand there in words; a button to retry is there exactly where it can work; camera and workers are off.
 */
export async function expectError(page: Page, expected: Expected): Promise<void> {
  const {code, step, recoverable} = expected;
  await expect
    .poll(async () => (await reported(page, 'passbase-error')).at(-1), PATIENT)
    .toEqual({type: 'passbase-error', code, step, recoverable});
  const screen = element(page).locator('passbase-error-screen');
  const heading = screen.getByRole('heading', {name: JOURNEY[code]});
  await expect(heading).toBeVisible();
  // So that screen readers read it out.
  await expect(heading).toBeFocused();
  await expect(screen.getByText(JOURNEY[`${code}.advice` as keyof typeof JOURNEY])).toBeVisible();
  await expect(button(page, 'Try again')).toHaveCount(recoverable ? 1 : 0);
  await expectQuiet(page);
}
