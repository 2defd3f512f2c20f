/** The slope of the straight line that fits best; 0 of fewer than two points. @param {readonly {x: number, y: number}[]} points */
export function slopeOf(points) {
  const count = points.length;
  const mean = (/** @type {'x' | 'y'} */ key) =>
    points.reduce((sum, point) => sum + point[key], 0) / count;
  const [x, y] = [mean('x'), mean('y')];
  const spread = points.reduce((sum, point) => sum + (point.x - x) ** 2, 0);
  return spread > 0
    ? points.reduce((sum, point) => sum + (point.x - x) * (point.y - y), 0) / spread
    : 0;
}
