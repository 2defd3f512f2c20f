/** A document by camera: its front, and its back where what was asked for may be on it. */
import type {DocumentSide} from '@passbase-verify/checks';
import {
  joinSides,
  needsBack,
  readSidePrint,
  type CapturedSide,
  type DocumentWish,
} from './document-evidence.js';
import {captureSide} from './capture-side.js';
import type {Desk, DocumentEvidence} from './desk.js';
import {askToTurn} from './turn-over.js';
import {captureRecord, useCamera} from './use-camera.js';

export async function captureDocument(
  desk: Desk,
  wish: DocumentWish,
  signal: AbortSignal,
): Promise<DocumentEvidence> {
  return useCamera(desk, 'back', 'document', signal, async (camera, live) => {
    const {type, country} = wish;
    const sides: CapturedSide[] = [];
    const take = async (side: DocumentSide): Promise<void> => {
      const captured = await captureSide(desk, camera, {type, side, country}, live);
      sides.push(await readSidePrint(desk, wish, sides, captured, live));
    };
    await take('front');
    if (needsBack(desk, wish, joinSides(wish, sides))) {
      await askToTurn(desk, camera, type, live);
      await take('back');
    }
    return joinSides(wish, sides, await captureRecord(camera, wish.slot, live));
  });
}
