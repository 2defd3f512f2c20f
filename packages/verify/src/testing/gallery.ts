/**
 * The gallery: the element as it stands in a page, showing any snapshot without camera, engines or backend. A page loads
 * this bundled, and calls `showSnapshot(name)`. The accessibility tests and whoever works on the looks use it. It speaks the page's `lang`.
 */
import type {JourneyState} from '@passbase-verify/flow';
import type {AnyJourneyOptions, AnyOutcome, OpenedJourney} from '../journey/open-journey.js';
import {defineScreens} from '../journey/define-screens.js';
import {PassbaseVerify} from '../passbase-verify/passbase-verify.js';
import {createFakeComposition, createFakeJourney} from './fake-journey.js';
import {galleryWords} from './gallery-words.js';
import {
  drawCard,
  drawLetterPage,
  drawPassport,
  drawSitter,
  playDrawing,
} from './gallery-pictures.js';
import {CONSENT_SNAPSHOTS, type ConsentSnapshotName} from './consent-snapshots.js';
import {showConsents} from './gallery-consents.js';
import {SNAPSHOTS, type SnapshotName} from './snapshots.js';

/** What lies before the camera, or was photographed. */
function documentOf({document, documentCapture, summary}: JourneyState): OffscreenCanvas {
  const card =
    document === 'NATIONAL_ID_CARD' || summary.some(({type}) => type === 'NATIONAL_ID_CARD');
  // Still the front, where the User is asked for the back.
  const turned = documentCapture?.unreadable === true && documentCapture.side === 'back';
  return card ? drawCard(turned ? 'back' : 'front') : drawPassport();
}

class GalleryVerify extends PassbaseVerify {
  static override readonly defaultAssetBase = document.baseURI;

  snapshot: SnapshotName = 'idle';

  protected override async loadJourney(): Promise<
    (options: AnyJourneyOptions) => OpenedJourney<AnyOutcome>
  > {
    const state = SNAPSHOTS[this.snapshot];
    const pictures = new Map([
      ['selfie-still-1', await drawSitter().convertToBlob()],
      ['document-page-1', await documentOf(state).convertToBlob()],
      ['document-page-2', await drawCard('back').convertToBlob()],
      ['address-page-1', await drawLetterPage().convertToBlob()],
      ...(await Promise.all(
        [1, 2, 3].map(
          async (page) => [`thumbnail-${page}`, await drawLetterPage().convertToBlob()] as const,
        ),
      )),
    ]);
    const onDocument = state.phase === 'capturing-document';
    const video = await playDrawing(onDocument ? documentOf(state) : drawSitter());
    // The screens are the same in both journeys; some sentences are not.
    const words = await galleryWords(
      this.snapshot.startsWith('authenticate-') ? 'authentication' : 'verification',
    );
    return () => {
      defineScreens();
      const journey = createFakeJourney({preview: (id) => pictures.get(id)});
      journey.show(state);
      return {composition: createFakeComposition(journey, video), words};
    };
  }
}

customElements.define('passbase-verify', GalleryVerify);

/** Shows a snapshot in a fresh element; `idle` shows the card in the page. Resolves when it is drawn. */
export async function showSnapshot(name: SnapshotName | ConsentSnapshotName): Promise<HTMLElement> {
  document.querySelector('passbase-verify, passbase-consents')?.remove();
  return isOfConsents(name) ? showConsents(name) : showJourney(name);
}

const isOfConsents = (name: string): name is ConsentSnapshotName =>
  Object.hasOwn(CONSENT_SNAPSHOTS, name);

async function showJourney(name: SnapshotName): Promise<HTMLElement> {
  const element = document.createElement('passbase-verify') as GalleryVerify;
  element.snapshot = name;
  element.requestedDataPoints = ['full_name', 'age_over_18'];
  document.body.append(element);
  await cardOf(element);
  if (name === 'idle') return element;
  const started = new Promise((resolve) => {
    element.addEventListener('passbase-start', resolve, {once: true});
  });
  element.start().catch(() => {}); // ends when the element is removed
  await started;
  await element.updateComplete;
  return element;
}

/** The card is there when the words of the page's language are. */
async function cardOf(element: GalleryVerify): Promise<void> {
  do {
    await element.updateComplete;
    await new Promise(requestAnimationFrame);
  } while (!element.shadowRoot?.querySelector('.launcher'));
}

export const snapshotNames = [
  ...Object.keys(SNAPSHOTS),
  ...Object.keys(CONSENT_SNAPSHOTS),
] as readonly (SnapshotName | ConsentSnapshotName)[];
