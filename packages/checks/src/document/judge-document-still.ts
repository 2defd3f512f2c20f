/** The evidence still decides: it must be readable by itself and say what the live frames said. */
import {
  assertArgument,
  type DocumentObservation,
  type GuidanceCode,
  type MrzReading,
  type ResourceType,
} from '@passbase-verify/protocol';
import {parseMrz} from '../mrz/parse-mrz.js';
import {judgeReading, sameChecked, sameUnchecked, type JudgedReading} from './judge-reading.js';

/** One check by its stable name. */
export interface DocumentCheck {
  readonly name:
    | 'mrz-found'
    | 'mrz-check-digits'
    | 'mrz-sure'
    | 'document-type'
    | 'mrz-still-vs-live'
    | 'names-still-vs-live';
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

const compare = (
  still: JudgedReading,
  live: MrzReading | undefined,
): readonly DocumentCheck[] => {
  if (!live) return [];
  const before = parseMrz(live.lines);
  return [
    {name: 'mrz-still-vs-live', passed: sameChecked(still.mrz, before)},
    {name: 'names-still-vs-live', passed: sameUnchecked(still.mrz, before)},
  ];
};

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
  const checks: readonly DocumentCheck[] = [
    {name: 'mrz-found', passed: true},
    {name: 'mrz-check-digits', passed: judged.mrz.valid},
    {name: 'mrz-sure', passed: relied},
    {name: 'document-type', passed: judged.matchesType},
    ...compare(judged, live),
  ];
  const accepted = checks.every((check) => check.passed);
  const wrongType = relied && !judged.matchesType;
  return {
    accepted,
    guidance: accepted
      ? 'document-done'
      : wrongType
        ? 'document-wrong-type'
        : 'document-unreadable',
    ...(relied ? {reading: judged.reading} : {}),
    checks,
  };
}
