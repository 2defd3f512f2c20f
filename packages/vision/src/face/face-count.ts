/** How many people a detector's boxes stand for. */
import type {Rect} from '@passbase-verify/protocol';

/**
 * A face this much narrower than the largest is a poster or a passer-by far behind: three times the distance of the User,
 * who could not be meant.
 */
const MIN_WIDTH_SHARE = 0.3;

/**
 * One face may be found twice, and hair or a shadow across it may look like a second one: somebody else's has its middle beside it.
 * @param face - The box of the one that is looked at.
 * @param boxes - All that were found, that one included or not, in the same units.
 * @returns 2 for "more than one".
 */
export function countPeople(face: Rect, boxes: readonly Rect[]): 1 | 2 {
  const beside = boxes.filter((box) => !holdsMiddle(face, box));
  const largest = Math.max(face.width, ...beside.map(({width}) => width));
  const near = [face, ...beside].filter(({width}) => width >= largest * MIN_WIDTH_SHARE);
  return near.length > 1 ? 2 : 1;
}

function holdsMiddle(face: Rect, {x, y, width, height}: Rect): boolean {
  const [across, down] = [x + width / 2 - face.x, y + height / 2 - face.y];
  return across >= 0 && across <= face.width && down >= 0 && down <= face.height;
}
