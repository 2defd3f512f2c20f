/** Which of the labelled pictures show one whole face that looks into the camera. */

/**
 * @typedef {object} FaceItem
 * @property {string} file
 * @property {string} [source]
 * @property {number | null} [faces]
 * @property {string} [identity]
 * @property {unknown} [headTurned]
 * @property {unknown} [occlusion]
 * @property {string} [quality]
 * @property {{yaw: number, pitch: number}} [poseDegrees]
 */

/** @typedef {{readonly file: string, readonly person: string}} Portrait A picture, and whom it shows. */

/** A whole face that looks roughly into the camera. @param {FaceItem} item */
function isPortrait({faces, identity, headTurned, occlusion, quality, poseDegrees}) {
  const alone = faces === 1 || ((faces ?? null) === null && identity !== undefined);
  const turned = Math.max(Math.abs(poseDegrees?.yaw ?? 0), Math.abs(poseDegrees?.pitch ?? 0)) > 30;
  return alone && !headTurned && !occlusion && quality === undefined && !turned;
}

/**
 * The portraits, taken in turn from each source; of each source people in turn, in the order of their files.
 *
 * @param {readonly FaceItem[]} items
 * @returns {Portrait[]}
 */
export function choosePortraits(items) {
  /** @type {Map<string, Map<string, Portrait[]>>} */
  const sources = new Map();
  const portraits = items.filter(isPortrait).toSorted((a, b) => (a.file < b.file ? -1 : 1));
  for (const item of portraits) {
    const people = sources.get(item.source ?? '') ?? new Map();
    sources.set(item.source ?? '', people);
    const person = item.identity ?? item.file;
    people.set(person, [...(people.get(person) ?? []), {file: item.file, person}]);
  }
  const queues = [...sources.values()].map((people) => takeInTurn([...people.values()]));
  return takeInTurn(queues);
}

/** The first of each list, then the second of each … @template T @param {readonly (readonly T[])[]} lists */
function takeInTurn(lists) {
  const longest = Math.max(0, ...lists.map(({length}) => length));
  return Array.from({length: longest}, (_, i) =>
    lists.flatMap((list) => list.slice(i, i + 1)),
  ).flat();
}
