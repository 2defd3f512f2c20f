/** Areas of convex polygons: how well two outlines agree. */

/** @typedef {{x: number, y: number}} Point */

/** Positive where the corners run clockwise, y pointing down. @param {readonly Point[]} corners */
const signedArea = (corners) =>
  corners.reduce((sum, a, i) => {
    const b = corners[(i + 1) % corners.length] ?? a;
    return sum + (a.x * b.y - b.x * a.y) / 2;
  }, 0);

/** The part of a polygon on the right of the line from `a` to `b`, y pointing down. */
function cutAlong(
  /** @type {readonly Point[]} */ corners,
  /** @type {Point} */ a,
  /** @type {Point} */ b,
) {
  const side = (/** @type {Point} */ p) => (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x);
  return corners.flatMap((q, i) => {
    const p = corners.at(i - 1) ?? q;
    const [from, to] = [side(p), side(q)];
    const t = from / (from - to);
    const crossing = {x: p.x + (q.x - p.x) * t, y: p.y + (q.y - p.y) * t};
    return [...(from < 0 !== to < 0 ? [crossing] : []), ...(to >= 0 ? [q] : [])];
  });
}

/**
 * Intersection over union of two convex polygons, whichever way round and from whichever corner they are listed.
 * Sutherland and Hodgman, Reentrant Polygon Clipping, CACM 17, 1974.
 *
 * @param {readonly Point[]} one
 * @param {readonly Point[]} other
 */
export function overlap(one, other) {
  const window = signedArea(other) < 0 ? other.toReversed() : other;
  const common = window.reduce(
    (part, a, i) => cutAlong(part, a, window[(i + 1) % window.length] ?? a),
    one,
  );
  const shared = Math.abs(signedArea(common));
  const all = Math.abs(signedArea(one)) + Math.abs(signedArea(other)) - shared;
  return all > 0 ? shared / all : 0;
}
