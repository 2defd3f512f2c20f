/** Width and height that a picture's file declares, so that one that would not fit in memory is never decoded. */
import type {FileType} from './file-type.js';

interface Size {
  readonly width: number;
  readonly height: number;
}

const READERS: Partial<Record<FileType, (view: DataView) => Size | undefined>> = {
  // The first chunk of a PNG is IHDR (PNG specification, 11.2.1).
  png: (view) => ({width: view.getUint32(16), height: view.getUint32(20)}),
  jpeg: readJpeg,
  webp: readWebp,
};

/** Undefined where the file does not say, or breaks off before it does. */
export function pictureSize(bytes: Uint8Array, type: FileType): Size | undefined {
  try {
    return READERS[type]?.(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch {
    return undefined; // a read past the end
  }
}

/** Segments up to the first frame header: SOF0 to SOF15 but for DHT, JPG and DAC (ITU-T T.81, table B.1). */
function readJpeg(view: DataView): Size | undefined {
  for (let at = 2; view.getUint8(at) === 0xff;) {
    const marker = view.getUint8(at + 1);
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      return {height: view.getUint16(at + 5), width: view.getUint16(at + 7)};
    }
    // Fill bytes before a marker.
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return undefined;
}

/** The three kinds of first chunk of a WebP container (RFC 9649). */
function readWebp(view: DataView): Size | undefined {
  const chunk = view.getUint32(12);
  const uint24 = (at: number): number => view.getUint16(at, true) + (view.getUint8(at + 2) << 16);
  // 'VP8X'
  if (chunk === 0x56503858) return {width: 1 + uint24(24), height: 1 + uint24(27)};
  // 'VP8L': 14 bits each after the signature byte
  if (chunk === 0x5650384c) {
    const bits = view.getUint32(21, true);
    return {width: 1 + (bits & 0x3fff), height: 1 + ((bits >> 14) & 0x3fff)};
  }
  // 'VP8 '
  if (chunk === 0x56503820) {
    return {width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff};
  }
  return undefined;
}
