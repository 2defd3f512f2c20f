/** `<passbase-consents>` in the gallery. */
import {PassbaseError} from '@passbase-verify/protocol';
import type {PassbaseConsentList} from '../consents/consent-list.js';
import type {OpenConsentsOptions, OpenedConsents} from '../consents/open-consents.js';
import {PassbaseConsents} from '../passbase-consents/passbase-consents.js';
import {CONSENT_SNAPSHOTS, type ConsentSnapshotName} from './consent-snapshots.js';
import {createFakeBook, openFakeBook} from './fake-book.js';
import {galleryWords} from './gallery-words.js';

class GalleryConsents extends PassbaseConsents {
  snapshot: ConsentSnapshotName = 'consents';

  protected override async loadConsents(): Promise<
    (options: OpenConsentsOptions) => OpenedConsents
  > {
    const {entries, answers, blocked} = CONSENT_SNAPSHOTS[this.snapshot] as {
      readonly blocked?: boolean;
    } & (typeof CONSENT_SNAPSHOTS)['consents'];
    const book = createFakeBook(entries);
    book.answers = answers;
    if (blocked) book.broken = new PassbaseError('ERR_VAULT_BLOCKED', 'made for the gallery');
    const words = await galleryWords('verification');
    return () => openFakeBook(book, words);
  }
}

customElements.define('passbase-consents', GalleryConsents);

/** The list inside the element, once it has something to show. */
export async function listOf(element: PassbaseConsents): Promise<PassbaseConsentList> {
  for (;;) {
    await element.updateComplete;
    const list = element.shadowRoot?.querySelector<PassbaseConsentList>('passbase-consent-list');
    await list?.updateComplete;
    if (list?.shadowRoot?.querySelector('li, p:not([role]), .problem')) return list;
    await new Promise(requestAnimationFrame);
  }
}

export async function showConsents(name: ConsentSnapshotName): Promise<HTMLElement> {
  const element = document.createElement('passbase-consents') as GalleryConsents;
  element.snapshot = name;
  element.audience = 'Example Bank';
  document.body.append(element);
  const list = await listOf(element);
  for (const action of CONSENT_SNAPSHOTS[name].press) {
    const scope = action === 'confirm' ? 'dialog' : 'li';
    list.shadowRoot!.querySelector<HTMLElement>(`${scope} [data-action=${action}]`)!.click();
    await settled(list);
  }
  return element;
}

/** Fake books answer in microtasks; a frame later it is drawn. */
async function settled(list: PassbaseConsentList): Promise<void> {
  await new Promise(requestAnimationFrame);
  await list.updateComplete;
}
