/** A file in the place of a photo: opened, one of its pages drawn, read, and judged as a still of the camera is. */
import {judgeSideStill} from '@passbase-verify/checks';
import {PassbaseError, type OpenFile, type ResourceFile} from '@passbase-verify/protocol';
import type {Desk} from '../desk.js';
import {prepareEngine} from '../engine-progress.js';
import type {CapturedSide, ChosenFile, DocumentWish} from '../folder.js';
import type {FileState} from '../journey/journey-state.js';
import {readStill} from './read-still.js';

/** Longest side of the evidence: an A4 page has 8 pixels a millimetre, capitals of 9 point are 20 pixels high. */
const PAGE_SIDE = 2400;

/** Longest side of a page among others to pick from. */
const THUMBNAIL_SIDE = 360;

const updateFile = ({store}: Desk, change: Partial<FileState>): void => {
  const {file} = store.state;
  if (file) store.update({file: {...file, ...change}});
};

/**
 * Runs work on the file. One that can't be used is no failure of the journey: the state says why, and the User takes another.
 * @returns False where it was refused.
 */
export async function onFile(desk: Desk, work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    if (!(error instanceof PassbaseError) || !error.code.startsWith('ERR_VISION_FILE_'))
      throw error;
    updateFile(desk, {error: error.code});
    return false;
  }
}

export async function openFile(desk: Desk, chosen: ChosenFile, signal: AbortSignal): Promise<void> {
  chosen.opened = await desk.rooms.files.open(chosen.file, {signal});
  chosen.page = 0;
  chosen.thumbnails.clear();
  updateFile(desk, {pageCount: chosen.opened.pageCount, thumbnails: 0});
}

/** Draws every page small, one after another, while the User already looks at the first ones. */
export async function drawThumbnails(
  desk: Desk,
  chosen: ChosenFile,
  opened: OpenFile,
  signal: AbortSignal,
): Promise<void> {
  for (let index = chosen.thumbnails.size; index < opened.pageCount; index++) {
    const {text: _text, ...page} = await opened.page(index, {signal, maxSide: THUMBNAIL_SIDE});
    signal.throwIfAborted();
    const id = `thumbnail-${index + 1}`;
    chosen.thumbnails.set(id, {...page, id, kind: 'document-image'} satisfies ResourceFile);
    updateFile(desk, {thumbnails: index + 1});
  }
}

/** The picked page as a side of the document. */
export async function readPage(
  desk: Desk,
  {type, country}: DocumentWish,
  chosen: ChosenFile,
  opened: OpenFile,
  signal: AbortSignal,
): Promise<CapturedSide> {
  const {side} = desk.store.state.file ?? {side: 'front'};
  const still = await opened.page(chosen.page, {signal, maxSide: PAGE_SIDE});
  await prepareEngine(desk, 'document', signal);
  const seen = await readStill(desk, still, {type, side, country}, signal);
  return {
    side,
    still,
    origin: 'upload',
    seen,
    judged: judgeSideStill(undefined, seen, {type, side}),
  };
}
