/** Which pictures are looked at: those of the folder, and faces of real people from other folders, where these are there. */
import {readItems} from '../parts/labels.mjs';

/** Seconds between two moments of a clip, and how many are taken: neighbouring ones are alike. */
const EVERY = 1.5;
const MOMENTS = 4;
/** Clips and their moments that show less than a face. */
const WHOLE_FACE = (/** @type {{note?: string}} */ {note = ''}) =>
  !note.includes('outside the frame');

/** @param {string} prefix @param {string} file */
const urlOf = (prefix, file) => `${prefix}${encodeURIComponent(file)}`;

/**
 * @param {{folder: string, faces: string, video: string}} folders
 * @returns {Promise<import('./types.mjs').Subject[]>}
 */
export async function planSubjects({folder, faces, video}) {
  /** @type {{file: string, label: 'real' | 'spoof', kind?: string, cropOnly?: boolean}[]} */
  const items = await readItems(folder);
  /** @type {{file: string, faces?: number | null, identity?: string}[]} */
  const portraits = await readItems(faces);
  /** @type {{file: string, seconds: number, note?: string, useSeconds?: [number, number]}[]} */
  const clips = await readItems(video);
  return [
    ...items.map(({file, label, kind, cropOnly}) => ({
      ...{name: file, url: urlOf('/samples/', file), label},
      kind: kind ?? (label === 'real' ? 'live' : 'unknown'),
      source: cropOnly ? /** @type {const} */ ('crop') : /** @type {const} */ ('whole'),
    })),
    ...clips.filter(WHOLE_FACE).flatMap(({file, seconds, useSeconds: [from, to] = [0, seconds]}) =>
      Array.from({length: MOMENTS}, (_, index) => from + (index + 0.5) * EVERY)
        .filter((second) => second < to)
        .map((second) => ({
          ...{name: `${file} at ${second} s`, url: urlOf('/video/', file), second},
          ...{label: /** @type {const} */ ('real'), kind: 'live'},
          source: /** @type {const} */ ('clip'),
        })),
    ),
    ...portraits
      .filter((item) => item.faces === 1 || (!item.faces && item.faces !== 0 && item.identity))
      .map(({file}) => ({
        ...{name: file, url: urlOf('/faces/', file)},
        ...{label: /** @type {const} */ ('real'), kind: 'live'},
        source: /** @type {const} */ ('portrait'),
      })),
  ];
}
