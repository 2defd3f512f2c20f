import {systemClock, type CameraFile} from '@passbase-verify/protocol';
import {createManualClock} from '@passbase-verify/testkit/devices';
import {expect} from 'chai';
import {createFrameSource} from './frame-source.js';
import {createStillTaker, photoCameraOf, type PhotoCamera} from './still.js';
import {createCanvasStream, type CanvasStream} from './testing/canvas-stream.js';
import {withExif} from './testing/exif.js';
import {patient, rejection, settle} from './testing/waits.js';

/** A picture, half red on the left and half blue on the right. */
async function photo(width: number, height: number): Promise<Blob> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d') ?? expect.fail();
  context.fillStyle = '#ff0000';
  context.fillRect(0, 0, width / 2, height);
  context.fillStyle = '#0000ff';
  context.fillRect(width / 2, 0, width / 2, height);
  return canvas.convertToBlob({type: 'image/jpeg', quality: 0.95});
}

async function colourAt(still: CameraFile, x: number, y: number): Promise<readonly number[]> {
  const image = await createImageBitmap(new Blob([new Uint8Array(still.bytes)]));
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d') ?? expect.fail();
  context.drawImage(image, 0, 0);
  image.close();
  // Rounded to the nearest of 0, 64, 128 …: JPEG and video are not exact.
  return [...context.getImageData(x, y, 1, 1).data].slice(0, 3).map((c) => Math.round(c / 64) * 64);
}

const size = ({width, height}: CameraFile): readonly number[] => [width, height];

describe('createStillTaker', () => {
  let source: CanvasStream;
  let life: AbortController;

  beforeEach(async () => {
    source = await createCanvasStream(640, 480);
    life = new AbortController();
  });
  afterEach(() => {
    life.abort();
    source.dispose();
  });

  const make = (photoCamera: PhotoCamera | undefined, clock = systemClock) => {
    const {video, track} = source;
    const frames = createFrameSource({
      video,
      track,
      document,
      clock: systemClock,
      life: life.signal,
    });
    return createStillTaker({video, frames, document, clock, life: life.signal, photoCamera});
  };

  it('takes the next picture of the video, not the one shown when it was asked', async () => {
    source.fill('#ff0000');
    await settle(300);
    const takeStill = make(undefined);
    source.fill('#0000ff');
    await settle(300);
    const still = await takeStill(patient());
    expect(size(still)).to.deep.equal([640, 480]);
    expect(await colourAt(still, 320, 240)).to.deep.equal([0, 0, 256]);
  });

  it("takes the camera's photo where that is larger than the stream", async () => {
    const takeStill = make({takePhoto: () => photo(1600, 1200)});
    const still = await takeStill(patient());
    expect([still.mediaType, ...size(still)]).to.deep.equal(['image/jpeg', 1600, 1200]);
    expect(await colourAt(still, 100, 600)).to.deep.equal([256, 0, 0]);
  });

  it('makes photos smaller that would break the memory of phones', async () => {
    const still = await make({takePhoto: () => photo(6000, 2000)})(patient());
    expect(size(still)).to.deep.equal([4096, 1365]);
  });

  it('turns photos upright and leaves metadata behind', async () => {
    // Orientation 6: the top of the scene is at the right-hand side of the stored picture.
    const held = await withExif(await photo(1600, 1200), {orientation: 6, note: 'GPS-SECRET'});
    expect(new TextDecoder('latin1').decode(await held.arrayBuffer())).to.include('GPS-SECRET');
    const still = await make({takePhoto: async () => held})(patient());
    expect(size(still)).to.deep.equal([1200, 1600]);
    // The left half of the stored picture is the upper half of the scene.
    expect(await colourAt(still, 600, 100)).to.deep.equal([256, 0, 0]);
    expect(await colourAt(still, 600, 1500)).to.deep.equal([0, 0, 256]);
    const text = new TextDecoder('latin1').decode(still.bytes);
    expect(text).to.not.include('GPS-SECRET');
    expect(text).to.not.include('Exif');
  });

  const broken: Readonly<Record<string, PhotoCamera>> = {
    throws: {takePhoto: () => Promise.reject(new DOMException('no', 'UnknownError'))},
    'gives a photo smaller than the stream': {takePhoto: () => photo(320, 240)},
    'gives no picture': {takePhoto: async () => new Blob(['nonsense'])},
  };
  for (const [how, photoCamera] of Object.entries(broken)) {
    it(`takes a picture of the video where takePhoto ${how}, and does not try again`, async () => {
      let calls = 0;
      const counting = {takePhoto: () => ((calls += 1), photoCamera.takePhoto())};
      const takeStill = make(counting);
      expect(size(await takeStill(patient()))).to.deep.equal([640, 480]);
      expect(size(await takeStill(patient()))).to.deep.equal([640, 480]);
      expect(calls).to.equal(1);
    });
  }

  it('takes a picture of the video where takePhoto hangs for 3 s', async () => {
    const clock = createManualClock();
    const taking = make({takePhoto: () => new Promise(() => {})}, clock)(patient());
    await clock.push(3_000);
    expect(size(await taking)).to.deep.equal([640, 480]);
  });

  it("works with the browser's own takePhoto on a canvas, which fails there", async () => {
    const photoCamera = photoCameraOf(source.track);
    expect(photoCamera).to.not.equal(undefined);
    expect(size(await make(photoCamera)(patient()))).to.deep.equal([640, 480]);
  });

  it('says ERR_CAMERA_STILL where the browser can encode no JPEG', async () => {
    const takeStill = make(undefined);
    const {convertToBlob} = OffscreenCanvas.prototype;
    OffscreenCanvas.prototype.convertToBlob = async () => new Blob(['x'], {type: 'image/png'});
    try {
      expect(await rejection(takeStill(patient()))).to.have.property('code', 'ERR_CAMERA_STILL');
    } finally {
      OffscreenCanvas.prototype.convertToBlob = convertToBlob;
    }
  });

  it("rejects with the caller's reason while a photo hangs", async () => {
    const caller = new AbortController();
    const taking = rejection(make({takePhoto: () => new Promise(() => {})})(caller));
    caller.abort('gone');
    expect(await taking).to.equal('gone');
  });
});
