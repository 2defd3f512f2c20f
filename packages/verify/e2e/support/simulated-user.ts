/** Seats a simulated User before the page's camera, and looks at what the page leaves behind. */
import type {Page} from 'playwright/test';

export interface Seat {
  readonly seed: number;
  /** What the User holds each time a document is asked for. */
  readonly holds?:
    'passport' | 'card' | 'licence' | 'passport-and-letter' | 'library-card' | undefined;
  /** How a passport is held at first, where it is not brought nearer as usual. */
  readonly state?: Readonly<Record<string, string>>;
  /** What the bar code on the licence's back says. */
  readonly barcode?: string;
  /** The element that they look at; `passbase-verify` where absent. */
  readonly follows?: string;
  /** Properties of the element. */
  readonly element?: Readonly<Record<string, unknown>>;
}

/** What the User's document says, by Data point key. */
export const seatUser = (page: Page, seat: Seat): Promise<Record<string, unknown>> =>
  page.evaluate(
    async ({seed, holds, state, barcode, follows, element: properties = {}}) => {
      const address = '/assets/dist/testkit.js';
      const testkit = await import(address);
      const {createSimulatedUser, installSimulatedCamera} = testkit;
      const passport = (person: unknown, portrait: unknown) => ({
        page: testkit.drawPassportPage(person, {portrait}),
        state,
      });
      const sets: Record<string, (person: unknown, portrait: unknown) => unknown[]> = {
        passport: (person, portrait) => [passport(person, portrait)],
        card: (person, portrait) => [
          {
            page: testkit.drawUtopianCard(person, 'front', {portrait}),
            back: testkit.drawUtopianCard(person, 'back'),
            size: {width: 85.6, height: 53.98},
          },
        ],
        licence: (_, portrait) => [
          {
            page: testkit.drawPrinted(testkit.usLicence(testkit.printedPerson('USA', seed)), {
              portrait,
            }),
            back: testkit.drawLicenceBack({text: barcode}),
            size: {width: 85.6, height: 53.98},
          },
        ],
        'library-card': (person) => [
          {
            page: testkit.drawLibraryCard(person, 'front'),
            back: testkit.drawLibraryCard(person, 'back'),
            size: {width: 85.6, height: 53.98},
          },
        ],
        'passport-and-letter': (person, portrait) => {
          const letter = testkit.bankLetter(testkit.addressedTo(person, daysAgo(20)));
          return [
            passport(person, portrait),
            {page: testkit.drawPrinted(letter, {pxPerMm: 9}), size: letter.size},
          ];
        },
      };
      const daysAgo = (days: number): string =>
        new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
      const own = holds && sets[holds];
      const user = createSimulatedUser({
        seed,
        ...(own ? {holds: own} : {}),
        // A phone held upright: print of a letter has six pixels a millimetre in it, and two in the default camera.
        ...(holds === 'passport-and-letter' ? {back: {width: 1536, height: 2048}} : {}),
      });
      installSimulatedCamera(user.camera);
      const element = document.querySelector(follows ?? 'passbase-verify')!;
      Object.assign(element, properties);
      user.follow(element);
      Object.assign(globalThis, {simulatedUser: user, testkit});
      return user.truth;
    },
    {...seat},
  );

export const openTracks = (page: Page): Promise<number> =>
  page.evaluate(() => Reflect.get(globalThis, 'simulatedUser').camera.openTracks());

/** The page's policy was broken so often; to be called before the page is opened. */
export async function watchPolicy(page: Page): Promise<readonly string[]> {
  const violations: string[] = [];
  await page.exposeFunction('reportViolation', (what: string) => violations.push(what));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) => {
      Reflect.get(globalThis, 'reportViolation')(`${violatedDirective} ${blockedURI}`);
    });
  });
  return violations;
}
