/** Auto-capture: guides the page into place and waits for a reading that holds. A fold over observations. */
import {
  RESOURCE_TYPES,
  assertArgument,
  type DocumentObservation,
  type GuidanceCode,
  type MrzReading,
  type ResourceType,
} from '@passbase-verify/protocol';
import {addMrzVote, NO_VOTE, votedMrz, type MrzVote} from '../mrz/mrz-vote.js';
import {documentGuide} from './document-guide.js';
import {DOCUMENT} from './document-thresholds.js';
import {judgeReading} from './judge-reading.js';
import {placeDocument} from './place-document.js';

/** How far the search for a page has come: plain, immutable data. */
export interface DocumentProgress {
  readonly type: ResourceType;
  /** Milliseconds on the frame clock, as everything here. */
  readonly startedAt: number;
  /** Since when the page is in place, steady and sharp. */
  readonly steadySince?: number;
  /** When a reading was last asked for. */
  readonly readAskedAt: number;
  /** What the frames read so far have shown together. */
  readonly vote: MrzVote;
  /** When a document of another kind was last read. */
  readonly wrongTypeAt?: number;
  /** The reading that the vote came to: the search is over. */
  readonly reading?: MrzReading;
}

export interface DocumentJudgement {
  readonly progress: DocumentProgress;
  readonly guidance: GuidanceCode;
  /** True where the next frame should be read: in the guide, sharp, steady, or not tried for a while. */
  readonly wantsRead: boolean;
  /** 0..1: towards auto-capture. */
  readonly readiness: number;
  /** True once the User may press the shutter. */
  readonly manualShutter: boolean;
  /** What the frames together say, where it can be relied on. */
  readonly reading?: MrzReading;
  /** True where the still should be taken now. */
  readonly done: boolean;
}

/**
 * Begins to look for a page.
 * @param at Milliseconds on the frame clock.
 * @throws {PassbaseError} `ERR_PROTOCOL_INVALID_ARGUMENT`
 */
export function startDocument(type: ResourceType, at: number): DocumentProgress {
  assertArgument(Object.hasOwn(RESOURCE_TYPES, type), 'type must be a built-in Resource type');
  assertArgument(Number.isFinite(at), 'at must be a finite number of milliseconds');
  return {type, startedAt: at, readAskedAt: at, vote: NO_VOTE};
}

/** What keeps the frame from being worth reading; undefined where nothing does. */
const obstacle = (seen: DocumentObservation, type: ResourceType): GuidanceCode | undefined => {
  const misplaced = placeDocument(seen, documentGuide(seen, type));
  if (seen.brightness < DOCUMENT.darkBelow) return 'document-too-dark';
  if (misplaced) return misplaced;
  if (seen.glare > DOCUMENT.glareAbove) return 'document-glare';
  if (seen.motion > DOCUMENT.movingAbove) return 'document-moving';
  return seen.sharpness < DOCUMENT.blurredBelow ? 'document-blurred' : undefined;
};

/** Takes in what was read in the frame, where reading was asked for. */
const addReading = (progress: DocumentProgress, seen: DocumentObservation): DocumentProgress => {
  if (!seen.mrz) return progress;
  const vote = addMrzVote(progress.vote, seen.mrz);
  const {reading, decoded, matchesType} = judgeReading(votedMrz(vote) ?? seen.mrz, progress.type);
  if (!decoded.accepted) return {...progress, vote};
  if (!matchesType) return {...progress, vote, wrongTypeAt: seen.at};
  const {wrongTypeAt: _wrong, ...rest} = progress;
  return {...rest, vote, reading};
};

const guide = (
  {wrongTypeAt, steadySince}: DocumentProgress,
  seen: DocumentObservation,
  hindered: GuidanceCode | undefined,
): GuidanceCode => {
  if (wrongTypeAt !== undefined && seen.at - wrongTypeAt <= DOCUMENT.wrongTypeMs) {
    return 'document-wrong-type';
  }
  if (hindered) return hindered;
  const steady = steadySince !== undefined && seen.at - steadySince >= DOCUMENT.steadyMs;
  return steady ? 'document-reading' : 'document-hold-still';
};

const readinessOf = (progress: DocumentProgress, hindered: GuidanceCode | undefined): number => {
  if (progress.reading) return 1;
  const place = hindered === undefined ? 0.6 : hindered === 'document-none' ? 0 : 0.3;
  return Math.max(place, progress.vote.count ? 0.8 : 0);
};

/**
 * Folds one observation into the search.
 * @throws {PassbaseError} `ERR_PROTOCOL_INVALID_ARGUMENT`
 */
export function judgeDocument(
  progress: DocumentProgress,
  seen: DocumentObservation,
): DocumentJudgement {
  assertArgument(seen.kind === 'document', 'the observation must be of a document');
  assertArgument(Number.isFinite(seen.at), 'at must be a finite number of milliseconds');
  const manualShutter = seen.at - progress.startedAt >= DOCUMENT.manualShutterMs;
  const read = progress.reading ? progress : addReading(progress, seen);
  if (read.reading) {
    return {
      progress: read,
      guidance: 'document-done',
      wantsRead: false,
      readiness: 1,
      manualShutter,
      reading: read.reading,
      done: true,
    };
  }
  const hindered = obstacle(seen, read.type);
  const {steadySince: _since, ...rest} = read;
  const judged: DocumentProgress = hindered
    ? rest
    : {...rest, steadySince: read.steadySince ?? seen.at};
  const {found, nothingFound} = DOCUMENT.readAnywayMs;
  const anyway = seen.at - read.readAskedAt >= (seen.mrzBand || seen.page ? found : nothingFound);
  const ready =
    judged.steadySince !== undefined && seen.at - judged.steadySince >= DOCUMENT.steadyMs;
  const wantsRead = ready || anyway;
  return {
    progress: wantsRead ? {...judged, readAskedAt: seen.at} : judged,
    guidance: guide(judged, seen, hindered),
    wantsRead,
    readiness: readinessOf(judged, hindered),
    manualShutter,
    done: false,
  };
}
