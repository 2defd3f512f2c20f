/** Documents, judged again from their stills the way the page judged them. */
import {
  decodeLetter,
  decodeMrz,
  judgeSideStill,
  parseMrz,
  type ReadDocument,
  type ReadLetter,
} from '@passbase-verify/checks';
import {
  RESOURCE_TYPES,
  type DocumentObservation,
  type DocumentRecord,
  type Manifest,
  type ManifestFile,
  type ManifestResource,
  type ResourceType,
  type SealedBundle,
} from '@passbase-verify/protocol';
import type {JudgeContext, Reason} from './judge-bundle.js';

export interface JudgedDocuments {
  readonly document?: ReadDocument;
  readonly letter?: ReadLetter;
}

/** A still as the page signed it, and as it reads now; the latter only where there is an engine to read with. */
interface ReadStill {
  readonly file: ManifestFile;
  readonly seen?: DocumentObservation;
}

const isIdentity = (type: string): boolean =>
  type !== 'HEALTH_INSURANCE_CARD' &&
  Object.hasOwn(RESOURCE_TYPES, type) &&
  RESOURCE_TYPES[type as ResourceType].step === 'document';

const isLetter = (type: string): boolean => type === 'PROOF_OF_ADDRESS';

export async function judgeDocumentsAgain(
  bundle: SealedBundle,
  manifest: Manifest,
  context: JudgeContext,
  reasons: Reason[],
): Promise<JudgedDocuments> {
  const {request} = context.stored;
  const documents = manifest.resources.filter(({type}) => type !== 'SELFIE_VIDEO');
  const identity = documents.find(({type}) => isIdentity(type));
  const letter = documents.find(({type}) => isLetter(type));
  if (documents.some(({type}) => !request.documents.includes(type))) {
    reasons.push('document-type-not-accepted');
    return {};
  }
  if (request.documents.some(isIdentity) && !identity) reasons.push('document-missing');

  let read: ReadDocument | undefined;
  let lines: ReadLetter | undefined;
  for (const resource of documents) {
    const stills = await readStills(bundle, resource, identity?.country, context);
    const record = manifest.documents.find(({resourceId}) => resourceId === resource.id);
    if (!record || stills.length === 0) reasons.push('document-missing');
    else judgeStills(resource, record, stills, context, reasons);
    if (resource === letter) lines = readLetter(bundle, letter, stills[0]);
    if (resource !== identity) continue;
    judgeCountry(record, context, reasons);
    if (record?.mrz) read = {resourceId: resource.id, type: resource.type, mrz: record.mrz};
  }
  return {
    ...(read ? {document: read} : {}),
    ...(lines ? {letter: lines} : {}),
  };
}

/** Without an engine the signed reading is taken as it is. */
async function readStills(
  bundle: SealedBundle,
  {type, files}: ManifestResource,
  country: string | undefined,
  {readDocument, readSheet, signal}: JudgeContext,
): Promise<readonly ReadStill[]> {
  const stills: ReadStill[] = [];
  // As the page read it: in the language of the country that the holder's document is of.
  const readLines = async (picture: Blob, {page}: DocumentObservation) =>
    readSheet?.(picture, {signal, ...(page ? {page} : {}), ...(country ? {country} : {})});
  for (const file of files.filter(({kind}) => kind === 'document-image')) {
    const bytes = bundle.files.get(file.id)?.bytes;
    if (!readDocument || !bytes) stills.push({file});
    else {
      const picture = new Blob([bytes as Uint8Array<ArrayBuffer>], {type: file.mediaType});
      const seen = await readDocument(picture, {signal});
      const fields = isLetter(type) ? await readLines(picture, seen) : undefined;
      stills.push({file, seen: fields ? {...seen, fields} : seen});
    }
  }
  return stills;
}

function judgeStills(
  {type}: ManifestResource,
  {mrz}: DocumentRecord,
  stills: readonly ReadStill[],
  {stored, today}: JudgeContext,
  reasons: Reason[],
): void {
  const uploaded = stills.some(({file}) => file.origin === 'upload');
  if (uploaded && !isLetter(type) && !stored.request.allowUpload) {
    reasons.push('upload-not-accepted');
  }
  if (isLetter(type)) return;
  const seen = stills.flatMap((still) => still.seen ?? []);
  if (!mrz) {
    const judged = stills.flatMap(({file, seen: observation}) =>
      observation
        ? [
            judgeSideStill(undefined, observation, {
              type: type as ResourceType,
              side: file.page === 2 ? 'back' : 'front',
            }),
          ]
        : [],
    );
    // A passport or a visa without its zone is none; of a card it is enough that its sides are seen.
    const needsZone = type === 'PASSPORT' || type === 'VISA';
    if (needsZone || judged.some(({accepted, usable}) => !accepted && !usable)) {
      reasons.push('document-unreadable');
    }
    return;
  }
  if (!parseMrz(mrz.lines, today).valid) reasons.push('document-unreadable');
  // The signed reading is of one of these very images, so every character has to agree.
  else if (seen.length > 0 && !seen.some((observation) => readsAs(observation, mrz.lines))) {
    reasons.push('document-reads-differently');
  }
}

const readsAs = ({mrz}: DocumentObservation, lines: readonly string[]): boolean =>
  mrz !== undefined && decodeMrz(mrz).lines.join() === lines.join();

/** A country that nothing on the document proves is not one of those that are accepted. */
function judgeCountry(
  record: DocumentRecord | undefined,
  {stored, today}: JudgeContext,
  reasons: Reason[],
): void {
  const {countries} = stored.request;
  if (countries.length === 0 || !record) return;
  const country = record.mrz && parseMrz(record.mrz.lines, today).issuingState;
  if (!country) reasons.push('document-country-unproven');
  else if (!countries.includes(country)) reasons.push('document-country-not-accepted');
}

/** The lines of the letter: read again where there is an engine, as they were sent where there is none. */
function readLetter(
  bundle: SealedBundle,
  resource: ManifestResource,
  still: ReadStill | undefined,
): ReadLetter {
  const sent = resource.files.find(({kind}) => kind === 'observations');
  const bytes = sent && bundle.files.get(sent.id)?.bytes;
  const {seen, text} = bytes ? decodeLetter(bytes) : {};
  return {resourceId: resource.id, seen: still?.seen?.fields ?? seen, text};
}
