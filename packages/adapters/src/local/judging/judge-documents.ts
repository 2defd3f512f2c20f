/** Documents, judged again from their stills the way the page judged them. */
import {
  decodePrint,
  decodeMrz,
  isIdentityDocument,
  judgeSideStill,
  parseMrz,
  type PrintObservations,
  type ReadDocument,
  type ReadLetter,
} from '@passbase-verify/checks';
import {
  isSheet,
  type DocumentObservation,
  type DocumentRecord,
  type Manifest,
  type ManifestResource,
  type SealedBundle,
  type SeenField,
} from '@passbase-verify/protocol';
import {countryReasons, issuingCountry} from './country-reasons.js';
import type {JudgeContext, Reason} from './judge-context.js';
import {hasIdentityDocument} from './judge-reliance.js';
import {judgeWallet, walletOf, type JudgedWallet} from './judge-wallet.js';
import {readStills, type ReadStill} from './read-stills.js';

export interface JudgedDocuments {
  /** The first still of the document that says who the User is: their portrait is on it. */
  readonly front?: ReadStill;
  readonly document?: ReadDocument;
  /** Documents besides that one, each for what only it proves. */
  readonly besides: readonly ReadDocument[];
  readonly letter?: ReadLetter;
  /** In the place of a document that says who the User is. */
  readonly wallet?: JudgedWallet;
}

/** What is judged elsewhere. */
const OTHERS: ReadonlySet<string> = new Set(['SELFIE_VIDEO', 'EMAIL']);

const isLetter = (type: string): boolean => type === 'PROOF_OF_ADDRESS';

export async function judgeDocumentsAgain(
  bundle: SealedBundle,
  manifest: Manifest,
  context: JudgeContext,
  reasons: Reason[],
): Promise<JudgedDocuments> {
  const {request} = context.stored;
  const [credential, ...more] = walletOf(manifest);
  const documents = manifest.resources.filter(
    (resource) => !OTHERS.has(resource.type) && resource !== credential,
  );
  const identity = documents.find(({type}) => isIdentityDocument(type));
  const letter = documents.find(({type}) => isLetter(type));
  // Who the User is, is said once: two answers to one question would have to be weighed against each other.
  const isTwice = more.length > 0 || (credential !== undefined && identity !== undefined);
  if (isTwice || documents.some(({type}) => !request.documents.includes(type))) {
    reasons.push('document-type-not-accepted');
    return {besides: []};
  }
  const wallet = credential && (await judgeWallet(bundle, credential, context, reasons));
  const spared = context.reliance && hasIdentityDocument(context.reliance);
  if (request.documents.some(isIdentityDocument) && !identity && !credential && !spared) {
    reasons.push('document-missing');
  }

  const besides: ReadDocument[] = [];
  const judged: {-readonly [K in keyof JudgedDocuments]: JudgedDocuments[K]} = {besides};
  if (wallet) judged.wallet = wallet;
  for (const resource of documents) {
    const sent = sentPrint(bundle, resource);
    const stills = await readStills(bundle, resource, sent, context);
    const record = manifest.documents.find(({resourceId}) => resourceId === resource.id);
    if (!record || stills.length === 0) {
      reasons.push('document-missing');
      continue;
    }
    judgeStills(resource, record, stills, context, reasons);
    if (resource === identity) {
      judged.front = stills[0]!;
      judgeCountry(record, context, reasons);
    }
    // Without an engine what was sent is taken as it is.
    const read = stills.filter(({seen}) => seen?.fields !== undefined);
    const seen = read.length > 0 ? read.flatMap((still) => still.seen?.fields ?? []) : sent.seen;
    if (resource === letter) {
      judged.letter = {resourceId: resource.id, seen, text: sent.text};
    } else {
      const document = readAs(resource, record, seen, sent.country);
      if (document && resource === identity) judged.document = document;
      else if (document) besides.push(document);
    }
  }
  return judged;
}

/** What of the document Data points are read from; undefined where nothing was read. */
function readAs(
  {id, type}: ManifestResource,
  {mrz, barcode}: DocumentRecord,
  fields: readonly SeenField[] | undefined,
  country: string | undefined,
): ReadDocument | undefined {
  if (!mrz && !barcode && !fields) return undefined;
  return {
    ...{resourceId: id, type},
    ...(mrz ? {mrz} : {}),
    ...(barcode ? {barcode} : {}),
    ...(fields ? {fields, ...(country ? {country} : {})} : {}),
  };
}

function judgeStills(
  {type}: ManifestResource,
  {mrz, barcode}: DocumentRecord,
  stills: readonly ReadStill[],
  {stored, today}: JudgeContext,
  reasons: Reason[],
): void {
  const uploaded = stills.some(({file}) => file.origin === 'upload');
  if (uploaded && !isSheet(type) && !stored.request.allowUpload) {
    reasons.push('upload-not-accepted');
  }
  if (isSheet(type)) return;
  const seen = stills.flatMap((still) => still.seen ?? []);
  if (barcode && seen.length > 0 && !seen.some((still) => still.barcode?.text === barcode.text)) {
    reasons.push('document-reads-differently');
  }
  if (!mrz) {
    const judged = stills.flatMap(({file, seen: observation}) =>
      observation
        ? [
            judgeSideStill(undefined, observation, {
              type,
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

function judgeCountry(
  record: DocumentRecord | undefined,
  {stored, today}: JudgeContext,
  reasons: Reason[],
): void {
  if (!record) return;
  reasons.push(...countryReasons(issuingCountry(record, today), stored.request.countries));
}

/** What the page read in print. */
function sentPrint(bundle: SealedBundle, {files}: ManifestResource): PrintObservations {
  const sent = files.find(({kind}) => kind === 'observations');
  const bytes = sent && bundle.files.get(sent.id)?.bytes;
  return bytes ? decodePrint(bytes) : {};
}
