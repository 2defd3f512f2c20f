/** Where the page should be in the frame. */
import {
  assertArgument,
  resourceTypeRow,
  type Rect,
  type ResourceType,
} from '@passbase-verify/protocol';

/** Millimetres, ISO/IEC 7810. */
const ID_1 = {width: 85.6, height: 53.98};
const ID_3 = {width: 125, height: 88};
/** A letter, as it lies before the reader (ISO 216, A4; letters of other countries are nearly as tall). */
const SHEET = {width: 210, height: 297};

/** A visa sticker is about as large as the passport page that it is stuck on. */
const PAGE_OF: Partial<Record<ResourceType, typeof ID_1>> = {PASSPORT: ID_3, VISA: ID_3};

/**
 * Room around the page, as a share of the frame: so much of a table must be seen for the page's edges to be found,
 * and a page that fills the frame is out of focus on many phones.
 */
const MARGIN = 0.06;

/**
 * The largest place in the middle of the frame with the page's proportions (ISO/IEC 7810: ID-3 for passports and
 * visas, A4 for letters, ID-1 for cards), normalised.
 * @param frame Size in pixels.
 * @throws {PassbaseError} `ERR_PROTOCOL_INVALID_ARGUMENT`
 */
export function documentGuide(
  frame: {readonly width: number; readonly height: number},
  type: ResourceType,
): Rect {
  assertArgument(frame.width > 0 && frame.height > 0, 'the frame must have an area');
  const row = resourceTypeRow(type);
  assertArgument(row !== undefined, 'type must be a known Resource type');
  const page = row.step === 'upload' ? SHEET : (PAGE_OF[type] ?? ID_1);
  const room = 1 - 2 * MARGIN;
  // Pixels a millimetre, so that the page just fits both ways.
  const scale = Math.min((frame.width * room) / page.width, (frame.height * room) / page.height);
  const width = (page.width * scale) / frame.width;
  const height = (page.height * scale) / frame.height;
  return {x: (1 - width) / 2, y: (1 - height) / 2, width, height};
}
