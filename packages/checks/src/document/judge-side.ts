/**
 * Auto-capture of one side of a document. A side that always has a machine readable zone is done when the zone was read
 * (`judgeDocument`); one that may have none is done when it lies still and sharp in the guide and was looked at for one.
 */
import {
  assertArgument,
  registeredType,
  type DocumentKind,
  type DocumentObservation,
  type GuidanceCode,
} from '@passbase-verify/protocol';
import {isAmongBest} from './capture-score.js';
import {hasOwnBarcode, sideRow, type WantedSide} from './document-side.js';
import {isLicenceBarcode} from './licence-barcode.js';
import {
  judgeDocument,
  startDocument,
  type DocumentJudgement,
  type DocumentProgress,
} from './judge-document.js';

/** How far the search for a side has come: plain, immutable data. */
export interface SideProgress {
  readonly wanted: WantedSide;
  readonly document: DocumentProgress;
  /** Since when the page lies still in the guide, on the frame clock. */
  readonly stillSince?: number;
  /** Frames that were read without a reading that holds, since the page lies still. */
  readonly looks: number;
}

export interface SideJudgement extends Omit<DocumentJudgement, 'progress'> {
  readonly progress: SideProgress;
}

/** Milliseconds; a page that only passes through the guide stays less long. */
const STILL_MS = 700;

/** So many frames are read for a zone before the side counts as one without: a single one may be in motion. */
const LOOKS = 2;

/** Guidance that says that nothing is wrong with the frame. */
const FINE: ReadonlySet<GuidanceCode> = new Set([
  'document-hold-still',
  'document-reading',
  'document-done',
]);

/** Kinds that are mistaken for each other's side. */
const OTHER_SIDE: Partial<Record<DocumentKind, DocumentKind>> = {
  'card-front': 'card-back',
  'card-back': 'card-front',
};

/** What is wrong with the page that is seen, as far as its kind says; undefined where nothing is. */
export function wrongPage(
  seen: DocumentObservation,
  wanted: WantedSide,
): 'document-wrong-side' | 'document-wrong-type' | undefined {
  const kind = seen.page?.kind;
  const expected = sideRow(wanted).kind;
  if (!kind || kind === expected) return undefined;
  return kind === OTHER_SIDE[expected] ? 'document-wrong-side' : 'document-wrong-type';
}

/** @throws {PassbaseError} `ERR_PROTOCOL_INVALID_ARGUMENT` */
export function startSide(wanted: WantedSide, at: number): SideProgress {
  assertArgument(wanted.side === 'front' || wanted.side === 'back', 'side must be front or back');
  return {wanted, document: startDocument(wanted.type, at), looks: 0};
}

/**
 * A back of ours is asked for because of what only its zone or bar code says: without one, the User decides. A side of an integrator's
 * own type says by its print what it says, and by its bar code where it has one.
 */
export function saysWhatItShould(wanted: WantedSide, {barcode}: DocumentObservation): boolean {
  if (!registeredType(wanted.type)) return wanted.side === 'front';
  return !hasOwnBarcode(wanted) || barcode !== undefined;
}

/**
 * Folds one observation into the search.
 * @throws {PassbaseError} `ERR_PROTOCOL_INVALID_ARGUMENT`
 */
export function judgeSide(progress: SideProgress, seen: DocumentObservation): SideJudgement {
  const {wanted} = progress;
  const judged = judgeDocument(progress.document, seen);
  const {stillSince: _since, ...rest} = progress;
  const moved: SideProgress = {...rest, document: judged.progress, looks: 0};
  // A reading that holds is worth more than the locator's opinion of what it saw.
  if (judged.done) return {...judged, progress: moved};
  if (!hasOwnBarcode(wanted) && isLicenceBarcode(seen.barcode)) {
    return {...judged, progress: moved, guidance: 'document-done', readiness: 1, done: true};
  }

  const wrong = wrongPage(seen, wanted);
  if (wrong) {
    return {...judged, progress: moved, guidance: wrong, wantsRead: false, readiness: 0.3};
  }
  const {zone} = sideRow(wanted);
  if (zone === 'always' || !seen.page || !FINE.has(judged.guidance)) {
    return {...judged, progress: moved};
  }
  const stillSince = progress.stillSince ?? seen.at;
  const looks = progress.looks + (judged.progress.readAskedAt === seen.at ? 1 : 0);
  const still = seen.at - stillSince;
  const looked = zone === 'never' || looks > LOOKS;
  const done =
    looked &&
    still >= STILL_MS &&
    saysWhatItShould(wanted, seen) &&
    isAmongBest(judged.progress.scores);
  return {
    ...judged,
    progress: {...moved, stillSince, looks},
    wantsRead: zone !== 'never' && judged.wantsRead && !done,
    readiness: done ? 1 : Math.max(judged.readiness, 0.6 + 0.4 * Math.min(1, still / STILL_MS)),
    ...(done ? {guidance: 'document-done'} : {}),
    done,
  };
}
