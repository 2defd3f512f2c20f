/** The files that pdf.js asks for, out of three packs under the asset base; each pack comes when something in it is asked for. */
import {PassbaseError} from '@passbase-verify/protocol';
import type {AssetLoader} from '../assets.js';
import type {PdfData} from '../engines/pdf.js';

/** A pack: length of the index (32 bits, little-endian), index as JSON (name → offset and length), bytes. */
export function readPack(bytes: Uint8Array): (name: string) => Uint8Array {
  const indexLength = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const begin = 4 + indexLength;
  const index = JSON.parse(new TextDecoder().decode(bytes.subarray(4, begin))) as Readonly<
    Record<string, readonly [number, number]>
  >;
  return (name) => {
    if (!Object.hasOwn(index, name)) {
      throw new PassbaseError('ERR_VISION_FILE_BROKEN', `no file is named ${JSON.stringify(name)}`);
    }
    const [offset, length] = index[name]!;
    // A copy: pdf.js hands buffers over, which would take the pack with it.
    return bytes.slice(begin + offset, begin + offset + length);
  };
}

export function createPdfData(assets: AssetLoader): PdfData {
  const packs = new Map<string, Promise<(name: string) => Uint8Array>>();
  const load = async (pack: string): Promise<(name: string) => Uint8Array> => {
    const [asset] = await assets.load([pack]);
    return readPack(asset!.bytes);
  };
  const take = async (pack: string, name: string): Promise<Uint8Array> => {
    const loading = packs.get(pack) ?? load(pack);
    packs.set(pack, loading);
    loading.catch(() => packs.delete(pack)); // the next one who asks tries again
    return (await loading)(name);
  };
  return {
    characterMap: (name) => take('pdf-character-maps', name),
    font: (name) => take('pdf-fonts', name),
    decoder: (name) => take('pdf-decoders', name),
  };
}
