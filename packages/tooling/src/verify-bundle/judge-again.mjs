/** Judges liveness and faces of a bundle again from its files, with the code that the page ran. */
import {judgeEnrolled, judgeEvidence, selfieOf, sentFaces} from '@passbase-verify/checks';

/** @typedef {import('@passbase-verify/bundle').VerifiedBundle['manifest']} Manifest */
/** @typedef {ReadonlyMap<string, Uint8Array>} Files */

/** @param {string} name @param {{verdict: string, reasons: readonly string[], scores: object}} record */
const line = (name, {verdict, reasons, scores}) =>
  `${name.padEnd(15)}${[verdict, ...reasons].join(', ')} ${JSON.stringify(scores)}`;

/** Without the face that was enrolled: whether one person performed all of it. @param {Manifest} manifest @param {Files} files */
function describeStills(manifest, files) {
  const selfie = selfieOf(manifest);
  if (manifest.authenticates === undefined || !selfie) return [];
  const {stills} = sentFaces(selfie, (id) => files.get(id));
  const {reasons, scores} = judgeEnrolled({enrolled: [], stills});
  // That nothing was there to compare with is no finding here.
  const found = reasons.filter((reason) => reason !== 'face-match-no-portrait');
  const verdict = found.length > 0 ? 'doubtful' : 'one face';
  return [line('stills', {verdict, reasons: found, scores})];
}

/**
 * @param {Manifest} manifest Of a bundle that was verified.
 * @param {Files} files Its files' bytes, by id.
 * @returns {{lines: string[], verdict: 'same' | 'differs' | 'none'}} `none` where the manifest has no verdict that could be judged again.
 */
export function judgeAgain(manifest, files) {
  if (!manifest.liveness && !manifest.faceMatch) return {lines: [], verdict: 'none'};
  try {
    const judged = judgeEvidence(manifest, (id) => files.get(id));
    const {liveness, screenLight, faceMatch, recapture, pad, cameras, differs} = judged;
    return {
      lines: [
        ...(liveness ? [line('liveness', liveness.record)] : []),
        ...(liveness?.record.steps ?? []).map(
          ({kind, startedAt, endedAt, scores}) =>
            `  ${kind.padEnd(13)}${startedAt}–${endedAt} ms ${JSON.stringify(scores)}`,
        ),
        ...(screenLight
          ? [
              `screen light   ${screenLight.judgement?.verdict ?? 'skipped'} ${JSON.stringify(screenLight.scores)}`,
            ]
          : []),
        ...(faceMatch ? [line('face match', faceMatch)] : []),
        ...describeStills(manifest, files),
        ...(recapture
          ? [
              `recapture      suspicion ${recapture.suspicion}${recapture.signs.map(({reason}) => `, ${reason}`).join('')} ${JSON.stringify(recapture.scores)}`,
            ]
          : []),
        ...(pad
          ? [`pad            ${pad.live ? 'live' : 'not live'} ${JSON.stringify(pad.scores)}`]
          : []),
        ...cameras.map(
          ({resourceId, suspicion, signs}) =>
            `camera         ${resourceId}: suspicion ${suspicion}${signs.map(({reason}) => `, ${reason}`).join('')}`,
        ),
        ...differs.map((part) => `NOT THE SAME: ${part} of the manifest`),
      ],
      verdict: differs.length > 0 ? 'differs' : 'same',
    };
  } catch (error) {
    return {lines: [`not judged: ${String(error)}`], verdict: 'differs'};
  }
}
