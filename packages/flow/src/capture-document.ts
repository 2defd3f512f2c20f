/** A document by camera: its front, and its back where what was asked for may be on it. */
import type {CapturedSide, DocumentWish} from './document-evidence.js';
import {joinSides, needsBack} from './document-evidence.js';
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
    const {type} = wish;
    const record = captureRecord(camera, wish.slot);
    const front = await captureSide(desk, camera, {type, side: 'front'}, live);
    const sides: CapturedSide[] = [front];
    if (needsBack(desk, wish, joinSides(wish, sides))) {
      await askToTurn(desk, camera, type, live);
      sides.push(await captureSide(desk, camera, {type, side: 'back'}, live));
    }
    return joinSides(wish, sides, record);
  });
}
