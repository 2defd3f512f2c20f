/** Walks through a journey as a User would: by what the element shows. */
/** The whole journey: engines load and compile, a challenge has 20 s a try, a document is read. */
const JOURNEY_MS = 240_000;
const POLL_MS = 100;

/** @param {import('playwright').Page} page @param {string} element */
const primaryOf = (page, element) => page.locator(`${element} dialog button.primary:visible`);

/** What a User does in each phase; phases that are not here are waited through. */
/** @type {Record<string, (page: import('playwright').Page, element: string) => Promise<void>>} */
const ACTIONS = {
  idle: (page, element) => page.locator(`${element} [part=start-button]`).click(),
  consenting: async (page, element) => {
    await page.locator(`${element} input[type=checkbox]:visible`).check();
    await primaryOf(page, element).click();
  },
  'asking-email': async (page, element) => {
    await page.locator(`${element} input[type=email]`).fill('anna@example.org');
    await primaryOf(page, element).click();
  },
  'reviewing-identity': (page, element) => primaryOf(page, element).click(),
  'explaining-selfie': (page, element) => primaryOf(page, element).click(),
  'choosing-country': async (page, element) => {
    await page.locator(`${element} [role=option]`).first().click();
    await primaryOf(page, element).click();
  },
  'choosing-document': (page, element) =>
    page.locator(`${element} [data-document=PASSPORT]`).click(),
  'explaining-document': (page, element) => primaryOf(page, element).click(),
  previewing: (page, element) => primaryOf(page, element).click(),
  reviewing: (page, element) => primaryOf(page, element).click(),
  'confirming-passkey': (page, element) => primaryOf(page, element).click(),
  sharing: (page, element) => primaryOf(page, element).click(),
};

/**
 * The element's public state: of it, what is looked at here.
 *
 * @typedef {object} State
 * @property {string} phase
 * @property {string} [guidance]
 * @property {{steps: string[], index: number, attempt: number, failed: boolean}} [challenge]
 * @property {{unreadable: boolean}} [document]
 * @property {{code: string}} [error]
 */

/** @param {import('playwright').Page} page @param {string} element @returns {Promise<State>} */
const readState = (page, element) =>
  page.locator(element).evaluate((node) => Reflect.get(node, 'state'));

/** What is on the screen, as a file name: a camera's screen has more than one face. @param {State} state */
function nameScreen({phase, guidance, challenge, document}) {
  if (challenge?.failed || document?.unreadable) return `${phase}-again`;
  return guidance === undefined ? phase : `${phase}-live`;
}

/** Keeps what the page is given when the User shares. @param {import('playwright').Page} page @param {string} [element] */
export const listenForShare = (page, element = 'passbase-verify') =>
  page.locator(element).evaluate((node) => {
    node.addEventListener('passbase-share', (event) => {
      Reflect.set(globalThis, 'sharedDataPoints', Reflect.get(event, 'values'));
    });
  });

/**
 * @param {import('playwright').Page} page Shows the element, not started.
 * @param {(screen: string) => Promise<void>} onScreen Called when another screen is there, before anything is done on it.
 * @param {typeof ACTIONS} [own] What this User does otherwise, by phase.
 * @param {string} [element] Tag of the element.
 * @returns {Promise<Record<string, unknown>>} The Data points that were shared, by key.
 * @throws {Error} where the journey fails or takes too long.
 */
export async function driveJourney(page, onScreen, own = {}, element = 'passbase-verify') {
  const actions = {...ACTIONS, ...own};
  const deadline = performance.now() + JOURNEY_MS;
  await listenForShare(page, element);
  let screen = '';
  while (performance.now() < deadline) {
    const state = await readState(page, element);
    const {phase, error} = state;
    if (nameScreen(state) !== screen) {
      screen = nameScreen(state);
      await onScreen(screen);
      if (phase === 'failed') throw new Error(`the journey failed: ${error?.code}`);
      if (phase === 'done') {
        return page.evaluate(() => Reflect.get(globalThis, 'sharedDataPoints') ?? {});
      }
      if (screen.endsWith('-again')) await primaryOf(page, element).click();
      else await actions[phase]?.(page, element);
    }
    await page.waitForTimeout(POLL_MS);
  }
  throw new Error(`the journey did not end within ${JOURNEY_MS / 1000} s; it stood at ${screen}`);
}
