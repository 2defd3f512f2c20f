/** Auto-capture: guides the page into place and waits for a reading that holds. A fold over observations. */
import {
  assertArgument,
  resourceTypeRow,
  type DocumentObservation,
  type GuidanceCode,
  type MrzReading,
  type ResourceType,
} from '@passbase-verify/protocol';
import {addMrzVote, NO_VOTE, votedMrz, type MrzVote} from '../mrz/decode/mrz-vote.js';
import {addScore, isAmongBest, type ScoredFrame} from './capture-score.js';
import {documentGuide} from './document-guide.js';
import {DOCUMENT} from './document-thresholds.js';
import {spoilsOf, suspicionsOf} from './judge-quality.js';
import {judgeReading} from './judge-reading.js';
import {characterPitch, placeDocument} from './place-document.js';

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
  /** The reading that the vote came to. */
  readonly reading?: MrzReading;
  /** When it did. */
  readonly agreedAt?: number;
  /** How good the frames of the last second were. */
  readonly scores: readonly ScoredFrame[];
}

export interface DocumentJudgement {
  readonly progress: DocumentProgress;
  readonly guidance: GuidanceCode;
  /** True where the next frame should be read: something of a page is there, or none was looked for for a while. */
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
  assertArgument(resourceTypeRow(type) !== undefined, 'type must be a known Resource type');
  assertArgument(Number.isFinite(at), 'at must be a finite number of milliseconds');
  return {type, startedAt: at, readAskedAt: at, vote: NO_VOTE, scores: []};
}

/** What keeps the frame from being a good picture; undefined where nothing does. */
const obstacle = (seen: DocumentObservation, type: ResourceType): GuidanceCode | undefined => {
  if (seen.brightness < DOCUMENT.darkBelow) return 'document-too-dark';
  const misplaced = placeDocument(seen, documentGuide(seen, type));
  if (misplaced) return misplaced;
  if (seen.motion > DOCUMENT.movingAbove) return 'document-moving';
  // What was measured on the page itself counts; the guide has the table in it as well.
  if (seen.measures) return spoilsOf(seen)[0] ?? suspicionsOf(seen)[0];
  if (seen.glare > DOCUMENT.glareAbove) return 'document-glare';
  return seen.sharpness < DOCUMENT.blurredBelow ? 'document-blurred' : undefined;
};

/** Takes in what was read in the frame, where reading was asked for. */
const addReading = (progress: DocumentProgress, seen: DocumentObservation): DocumentProgress => {
  if (!seen.mrz || characterPitch(seen) < DOCUMENT.leastPitch) return progress;
  const vote = addMrzVote(progress.vote, seen.mrz);
  const {reading, decoded, matchesType} = judgeReading(votedMrz(vote) ?? seen.mrz, progress.type);
  if (!decoded.accepted) return {...progress, vote};
  if (!matchesType) return {...progress, vote, wrongTypeAt: seen.at};
  const {wrongTypeAt: _wrong, ...rest} = progress;
  return {...rest, vote, reading, agreedAt: seen.at};
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
  const scored = {...progress, scores: addScore(progress.scores, seen)};
  const read = scored.reading ? scored : addReading(scored, seen);
  if (read.reading) {
    const waited = seen.at - (read.agreedAt ?? seen.at);
    const done = isAmongBest(read.scores) || waited >= DOCUMENT.shutterWithinMs;
    return {
      progress: read,
      guidance: done ? 'document-done' : 'document-reading',
      wantsRead: false,
      readiness: 1,
      manualShutter,
      reading: read.reading,
      done,
    };
  }
  const hindered = obstacle(seen, read.type);
  const {steadySince: _since, ...rest} = read;
  const judged: DocumentProgress = hindered
    ? rest
    : {...rest, steadySince: read.steadySince ?? seen.at};
  // Frames that shake or glare are read as well: each adds to the vote what little it shows.
  const somethingThere = seen.mrzBand !== undefined || seen.page !== undefined;
  const wantsRead = somethingThere || seen.at - read.readAskedAt >= DOCUMENT.readAnywayMs;
  return {
    progress: wantsRead ? {...judged, readAskedAt: seen.at} : judged,
    guidance: guide(judged, seen, hindered),
    wantsRead,
    readiness: readinessOf(judged, hindered),
    manualShutter,
    done: false,
  };
}
