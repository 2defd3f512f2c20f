import {expect} from 'chai';
import {createNativeDetect, type BarcodeDetectorClass} from './native-detector.js';

const CORNERS = [
  {x: 1, y: 2},
  {x: 9, y: 2},
  {x: 9, y: 6},
  {x: 1, y: 6},
];

type Code = Awaited<ReturnType<InstanceType<BarcodeDetectorClass>['detect']>>[number];

/** A browser's detector that knows `formats` and sees `codes`. */
function scopeWith(formats: readonly string[], codes: readonly Code[] | Error): object {
  return {
    BarcodeDetector: class {
      static getSupportedFormats = async (): Promise<readonly string[]> => formats;
      detect = async (): Promise<readonly Code[]> => {
        if (codes instanceof Error) throw codes;
        return codes;
      };
    } satisfies BarcodeDetectorClass,
  };
}

const image = new OffscreenCanvas(10, 10);
image.getContext('2d');
const picture = image.transferToImageBitmap();

describe('the browser’s own detector', () => {
  it('is used where it knows PDF417, and preferred for it', async () => {
    const detect = await createNativeDetect(
      scopeWith(
        ['qr_code', 'pdf417'],
        [
          {format: 'qr_code', rawValue: 'https://example.org', cornerPoints: CORNERS},
          {format: 'pdf417', rawValue: 'SPECIMEN', cornerPoints: CORNERS},
        ],
      ),
    );
    expect(await detect!(picture)).to.deep.equal({
      format: 'PDF417',
      text: 'SPECIMEN',
      outline: CORNERS,
    });
  });

  it('is left alone where it is absent or knows other codes only', async () => {
    expect(await createNativeDetect({})).to.equal(undefined);
    expect(await createNativeDetect(scopeWith(['qr_code'], []))).to.equal(undefined);
  });

  it('that fails has seen nothing', async () => {
    const detect = await createNativeDetect(scopeWith(['pdf417'], new Error('service is gone')));
    expect(await detect!(picture)).to.equal(undefined);
  });
});
