/** Puts metadata into a JPEG as cameras do (Exif 2.32, section 4.5.4: APP1 after the start marker). */
export async function withExif(
  jpeg: Blob,
  {orientation, note}: {readonly orientation: number; readonly note: string},
): Promise<Blob> {
  const text = new TextEncoder().encode(note);
  // TIFF, big-endian, one directory with Orientation (0x0112, SHORT) and ImageDescription (0x010e, ASCII).
  const tiff = new DataView(new ArrayBuffer(38 + text.length));
  tiff.setUint32(0, 0x4d4d002a);
  tiff.setUint32(4, 8);
  tiff.setUint16(8, 2);
  writeEntry(tiff, 10, 0x010e, 2, text.length, 38);
  writeEntry(tiff, 22, 0x0112, 3, 1, orientation << 16);
  new Uint8Array(tiff.buffer).set(text, 38);
  const header = new Uint8Array([
    0xff,
    0xe1,
    0,
    tiff.byteLength + 8,
    ...new TextEncoder().encode('Exif\0\0'),
  ]);
  return new Blob([jpeg.slice(0, 2), header, tiff.buffer, jpeg.slice(2)], {type: 'image/jpeg'});
}

function writeEntry(
  view: DataView,
  at: number,
  tag: number,
  type: number,
  count: number,
  value: number,
): void {
  view.setUint16(at, tag);
  view.setUint16(at + 2, type);
  view.setUint32(at + 4, count);
  view.setUint32(at + 8, value);
}
