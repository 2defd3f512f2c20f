/** Descriptions of faces as an engine would give them, without a picture. */
import type {FaceDescription} from '@passbase-verify/protocol';

/** A person's face, `away` (in distance of descriptors) from how it looks on average, in a direction of its own for each `look`. */
export function seeFace(person: number, away = 0, look = 0, eyeDistance = 80): FaceDescription {
  const descriptor = Array.from({length: 128}, (_, i) => (i === person ? 1 : 0));
  // Directions that no person uses: what differs between pictures of one is not what differs between people.
  descriptor[64 + (look % 64)]! += away;
  return {descriptor, eyeDistance, box: {x: 0.3, y: 0.2, width: 0.4, height: 0.6}};
}
