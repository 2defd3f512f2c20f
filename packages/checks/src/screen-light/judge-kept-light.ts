/** The screen light as it is kept, judged: on the page, and again wherever the bundle arrives, out of the same bytes. */
import {judgeScreenLight, type ScreenLightJudgement} from './judge-screen-light.js';
import {planScreenLight} from './plan-screen-light.js';
import {decodeScreenLight} from './screen-light-file.js';

export interface KeptLightJudgement {
  /** Absent where the colours were not shown. */
  readonly judgement?: ScreenLightJudgement;
  /**
   * What stands of it among the scores of the liveness record: `lightSkipped` is 1 where the colours were not shown; else `lightFrames`,
   * `lightShare` where there is one, and the judgement's own scores as `lightCorrelation`, `lightDelayMs` and so on.
   */
  readonly scores: Readonly<Record<string, number>>;
}

const nameOf = (score: string): string => `light${score[0]!.toUpperCase()}${score.slice(1)}`;

/**
 * @param bytes - As `encodeScreenLight` wrote them; a stranger's.
 * @param nonce - Of the session: it says what was shown.
 * @throws {PassbaseError} `ERR_BUNDLE_MALFORMED` for bytes that are no stored screen light; `ERR_PROTOCOL_INVALID_ARGUMENT` for an
 *   empty nonce.
 */
export function judgeKeptLight(bytes: Uint8Array, nonce: string): KeptLightJudgement {
  const kept = decodeScreenLight(bytes);
  if (kept === 'skipped') return {scores: {lightSkipped: 1}};
  const judgement = judgeScreenLight(planScreenLight(nonce), kept);
  const {share, scores} = judgement;
  return {
    judgement,
    scores: {
      lightFrames: kept.length,
      ...(share === undefined ? {} : {lightShare: share}),
      ...Object.fromEntries(Object.entries(scores).map(([name, value]) => [nameOf(name), value])),
    },
  };
}
