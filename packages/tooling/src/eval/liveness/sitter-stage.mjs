/** The simulated person, alive or as a print. */
import {createPerformer, createSitter, liveScene, printScene} from '@passbase-verify/testkit';

/** Long enough for the sitter to have gone where the try begins. */
const BEFORE_MS = 5000;

/**
 * @param {import('./types.mjs').SitterSubject | import('./types.mjs').PrintSubject} subject
 * @param {import('./types.mjs').StageOptions} options
 * @returns {import('./types.mjs').Stage}
 */
export function sitterStage(subject, {seed, frame}) {
  const manner = subject.kind === 'sitter' ? subject.performance : {};
  const performer = createPerformer({...manner, seed, frame});
  if (subject.kind === 'sitter') {
    performer.perform({kind: 'face-far', targetSize: subject.startSize}, -BEFORE_MS);
  }
  const sitter = createSitter({seed, ...frame});
  const [theSitter, thePerformer, setting] = [() => sitter, () => performer, () => subject.setting];
  const scene =
    subject.kind === 'sitter'
      ? liveScene(theSitter, thePerformer, setting)
      : printScene(theSitter, thePerformer, setting, subject.manner);
  return {
    frame,
    perform: performer.perform,
    draw: (context, time) => scene.draw(context, {time, ...frame}),
    close: sitter.close,
  };
}
