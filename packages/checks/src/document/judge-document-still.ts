/** The evidence still decides: it must be readable by itself and say what the live frames said. */
import {
  assertArgument,
  type DocumentObservation,
  type GuidanceCode,
  type MrzReading,
  type ResourceType,
} from '@passbase-verify/protocol';
import {parseMrz} from '../mrz/parse-mrz.js';
import {spoilsOf, suspicionsOf} from './judge-quality.js';
import {judgeReading, sameChecked, sameUnchecked, type JudgedReading} from './judge-reading.js';

/** One check by its stable name. */
export interface DocumentCheck {
  readonly name:
    | 'mrz-found'
    | 'mrz-check-digits'
    | 'mrz-sure'
    | 'document-type'
    | 'mrz-still-vs-live'
    | 'names-still-vs-live'
    | 'portrait-clear'
    | 'page-uncovered'
    | 'not-a-screen'
    | 'not-a-copy';
  readonly passed: boolean;
}

export interface DocumentStillJudgement {
  /** True where every check passed. */
  readonly accepted: boolean;
  readonly guidance: GuidanceCode;
  /** What was read from the still; only where it can be relied on. */
  readonly reading?: MrzReading;
  readonly checks: readonly DocumentCheck[];
}

const compare = (still: JudgedReading, live: MrzReading | undefined): readonly DocumentCheck[] => {
  if (!live) return [];
  const before = parseMrz(live.lines);
  return [
    {name: 'mrz-still-vs-live', passed: sameChecked(still.mrz, before)},
    {name: 'names-still-vs-live', passed: sameUnchecked(still.mrz, before)},
  ];
};

/**
 * What else the picture must show, each with the codes that say that it does not: a portrait that nobody recognises,
 * or a page under fingers, is no evidence.
 */
const PICTURE: readonly (readonly [DocumentCheck['name'], readonly GuidanceCode[]])[] = [
  ['portrait-clear', ['document-portrait-glare', 'document-portrait-blurred']],
  ['page-uncovered', ['document-covered']],
];
/** Suspicions are recorded for who judges the bundle, and refuse nothing. */
const ORIGINAL: typeof PICTURE = [
  ['not-a-screen', ['document-screen']],
  ['not-a-copy', ['document-copy']],
];

/** Checks that pass where none of their codes was found; none where nothing was measured. */
const checkAgainst = (
  rows: typeof PICTURE,
  still: DocumentObservation,
  found: readonly GuidanceCode[],
): readonly DocumentCheck[] =>
  still.measures
    ? rows.map(([name, codes]) => ({name, passed: !codes.some((code) => found.includes(code))}))
    : [];

/** What the picture must show besides something to read, and what is only noted. */
export const pictureChecks = (
  still: DocumentObservation,
): {readonly deciding: readonly DocumentCheck[]; readonly noted: readonly DocumentCheck[]} => ({
  deciding: checkAgainst(PICTURE, still, spoilsOf(still)),
  noted: checkAgainst(ORIGINAL, still, suspicionsOf(still)),
});

/**
 * Judges the full-size still.
 * @param live What the live frames agreed on; absent where the User pressed the shutter.
 * @throws {PassbaseError} `ERR_PROTOCOL_INVALID_ARGUMENT`
 */
export function judgeDocumentStill(
  live: MrzReading | undefined,
  still: DocumentObservation,
  type: ResourceType,
): DocumentStillJudgement {
  assertArgument(still.kind === 'document', 'the observation must be of a document');
  const judged = still.mrz && judgeReading(still.mrz, type);
  if (!judged?.mrz.format) {
    return {
      accepted: false,
      guidance: 'document-unreadable',
      checks: [{name: 'mrz-found', passed: false}],
    };
  }
  const {accepted: relied} = judged.decoded;
  const spoils = spoilsOf(still);
  const picture = pictureChecks(still);
  const deciding: readonly DocumentCheck[] = [
    {name: 'mrz-found', passed: true},
    {name: 'mrz-check-digits', passed: judged.mrz.valid},
    {name: 'mrz-sure', passed: relied},
    {name: 'document-type', passed: judged.matchesType},
    ...compare(judged, live),
    ...picture.deciding,
  ];
  const accepted = deciding.every((check) => check.passed);
  return {
    accepted,
    guidance: accepted
      ? 'document-done'
      : relied && !judged.matchesType
        ? 'document-wrong-type'
        : (spoils[0] ?? 'document-unreadable'),
    ...(relied ? {reading: judged.reading} : {}),
    checks: [...deciding, ...picture.noted],
  };
}
