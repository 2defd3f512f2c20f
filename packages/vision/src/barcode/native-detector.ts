/** The browser's own bar code detector, where it knows PDF417. Chrome has one on Android, macOS and ChromeOS. */
import type {Quad, Point} from '@passbase-verify/protocol';
import type {DecodedBarcode} from './decode.js';

/** The part of the Shape Detection API that is used; TypeScript has no types of it. */
export interface BarcodeDetectorLike {
  detect(image: ImageBitmap): Promise<
    readonly {
      readonly format: string;
      readonly rawValue: string;
      readonly cornerPoints: readonly Point[];
    }[]
  >;
}

export interface BarcodeDetectorClass {
  new (options: {readonly formats: readonly string[]}): BarcodeDetectorLike;
  getSupportedFormats(): Promise<readonly string[]>;
}

const FORMATS: Readonly<Record<string, DecodedBarcode['format']>> = {
  pdf417: 'PDF417',
  qr_code: 'QR_CODE',
};

/** Looks for a code in a picture; outlines in its pixels. */
export type NativeDetect = (image: ImageBitmap) => Promise<DecodedBarcode | undefined>;

/** undefined where the browser has no detector that knows PDF417. */
export async function createNativeDetect(
  scope: object = globalThis,
): Promise<NativeDetect | undefined> {
  const {BarcodeDetector} = scope as {readonly BarcodeDetector?: BarcodeDetectorClass};
  if (!BarcodeDetector) return undefined;
  try {
    const supported = await BarcodeDetector.getSupportedFormats();
    if (!supported.includes('pdf417')) return undefined;
    const formats = Object.keys(FORMATS).filter((format) => supported.includes(format));
    const detector = new BarcodeDetector({formats});
    return (image) => detect(detector, image);
  } catch {
    // It is there to be faster; what it refuses, ZXing does.
    return undefined;
  }
}

async function detect(
  detector: BarcodeDetectorLike,
  image: ImageBitmap,
): Promise<DecodedBarcode | undefined> {
  const codes = (await detector.detect(image).catch(() => [])).flatMap(
    ({format, rawValue, cornerPoints}): DecodedBarcode[] => {
      const known = FORMATS[format];
      if (!known || !rawValue || cornerPoints.length !== 4) return [];
      return [{format: known, text: rawValue, outline: cornerPoints as unknown as Quad}];
    },
  );
  return codes.find(({format}) => format === 'PDF417') ?? codes[0];
}
