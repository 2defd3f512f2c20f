/** Looks at what the element reports and at what it leaves behind. */
import {expect, type Page} from 'playwright/test';

export interface Reported {
  readonly type: string;
  readonly code?: string;
  readonly step?: string;
  readonly recoverable?: boolean;
}

interface Probe {
  readonly reported: Reported[];
  readonly tracks: MediaStreamTrack[];
  /** `getUserMedia` rejects with this, if set. */
  refusal?: DOMException | undefined;
  /** How often a camera was asked for. */
  asked: number;
}

declare global {
  var probe: Probe;
}

const EVENTS = ['ready', 'start', 'step', 'submit', 'share', 'finish', 'cancel', 'error'];

/** Must be called before the page is opened. */
export async function installProbe(page: Page): Promise<void> {
  await page.addInitScript((names) => {
    const probe: Probe = {reported: [], tracks: [], asked: 0};
    globalThis.probe = probe;
    for (const name of names) {
      // Captured at the window, which also hears what does not bubble.
      window.addEventListener(
        `passbase-${name}`,
        (event) => {
          const {type, code, step, recoverable} = event as Event & Reported;
          probe.reported.push({type, code, step, recoverable} as Reported);
        },
        {capture: true},
      );
    }
    window.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) => {
      probe.reported.push({type: 'violation', code: `${violatedDirective} ${blockedURI}`});
    });
    const devices = navigator.mediaDevices;
    if (!devices) return;
    const getUserMedia = devices.getUserMedia.bind(devices);
    devices.getUserMedia = async (constraints) => {
      probe.asked += 1;
      if (probe.refusal) throw probe.refusal;
      const stream = await getUserMedia(constraints);
      probe.tracks.push(...stream.getTracks());
      return stream;
    };
  }, EVENTS);
}

export const reported = (page: Page, type: string): Promise<Reported[]> =>
  page.evaluate((wanted) => globalThis.probe.reported.filter((one) => one.type === wanted), type);

/** From now on the browser refuses every camera with an error of this name. Undefined: it no longer does. */
export const refuseCamera = (page: Page, name: string | undefined): Promise<void> =>
  page.evaluate((text) => {
    globalThis.probe.refusal = text === undefined ? undefined : new DOMException('refused', text);
  }, name);

export const liveTracks = (page: Page): Promise<number> =>
  page.evaluate(
    () => globalThis.probe.tracks.filter(({readyState}) => readyState === 'live').length,
  );

/** No camera is on and no worker runs. */
export async function expectQuiet(page: Page): Promise<void> {
  await expect.poll(() => liveTracks(page), 'live camera tracks').toBe(0);
  await expect.poll(() => page.workers().length, 'workers').toBe(0);
}

interface Left {
  readonly records: string[];
  readonly other: string[];
}

/** What stays on the device: the kinds of the vault's records, and whatever lies anywhere else. */
export function readStorage(page: Page): Promise<Left> {
  return page.evaluate(async () => {
    const other = [...Object.keys(localStorage), ...Object.keys(sessionStorage)];
    if (document.cookie !== '') other.push(document.cookie);
    other.push(...(await caches.keys()));
    const records: string[] = [];
    for (const {name = ''} of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      for (const store of database.objectStoreNames) {
        const entries = await new Promise<unknown[]>((resolve, reject) => {
          const request = database.transaction(store).objectStore(store).getAll();
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
        for (const entry of entries) {
          if (store === 'records') records.push((entry as {kind: string}).kind);
          else if (store !== 'keys') other.push(`${name}.${store}`);
        }
      }
      database.close();
    }
    return {records, other};
  });
}

/** Nothing about the User stays: keys do, for they say nothing about anybody. */
export async function expectNothingKept(page: Page): Promise<void> {
  await expect
    .poll(() => readStorage(page), 'what is kept on the device')
    .toEqual({records: [], other: []});
}
