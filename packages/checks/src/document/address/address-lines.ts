/** Text lines of a page in their columns: an address is a block of lines that begin at the same place, one below the other. */
import type {SeenField} from '@passbase-verify/protocol';

interface Placed {
  readonly field: SeenField;
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

const place = (field: SeenField): Placed => {
  const {outline} = field;
  return {
    field,
    left: Math.min(...outline.map(({x}) => x)),
    top: Math.min(...outline.map(({y}) => y)),
    bottom: Math.max(...outline.map(({y}) => y)),
  };
};

/** Lines of a block begin at most this far apart, as a share of the page's width. */
const SAME_LEFT = 0.03;
/** A line follows another where the gap between them is at most so many line heights. */
const NEXT_WITHIN = 1.6;
/** Lines of an address below the name: a house's name, a street, a place, a region, a country. */
const MOST_LINES = 6;

/** The lines below `first` that belong to its block, without it. */
export function linesBelow(first: SeenField, fields: readonly SeenField[]): readonly SeenField[] {
  const block: SeenField[] = [];
  let last = place(first);
  const height = Math.max(last.bottom - last.top, 1e-3);
  const rest = fields
    .filter((field) => field !== first)
    .map(place)
    .filter(({left, top}) => Math.abs(left - last.left) <= SAME_LEFT && top > last.top)
    .sort((a, b) => a.top - b.top);
  for (const next of rest) {
    if (next.top - last.bottom > NEXT_WITHIN * height || block.length === MOST_LINES) break;
    block.push(next.field);
    last = next;
  }
  return block;
}
