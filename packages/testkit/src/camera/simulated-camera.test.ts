import {expect} from 'chai';
import {
  createSimulatedCamera,
  drawStill,
  installSimulatedCamera,
  mjpeg,
  type Scene,
  type SimulatedCamera,
} from '../index.js';

/** A scene that costs nothing: one colour. */
const plain = (colour: string): Scene => ({
  draw: (context, {width, height}) => {
    context.fillStyle = colour;
    context.fillRect(0, 0, width, height);
  },
});

async function play(stream: MediaStream): Promise<HTMLVideoElement> {
  const video = document.createElement('video');
  video.muted = true;
  video.srcObject = stream;
  await video.play();
  await new Promise((resolve) => video.requestVideoFrameCallback(resolve));
  return video;
}

function colourOf(video: HTMLVideoElement): number[] {
  const context = new OffscreenCanvas(4, 4).getContext('2d');
  context?.drawImage(video, 0, 0, 4, 4);
  return [...(context?.getImageData(2, 2, 1, 1).data ?? [])].slice(0, 3);
}

describe('createSimulatedCamera', () => {
  let camera: SimulatedCamera;
  afterEach(() => camera?.close());

  it('shows what it looks at, and something else when told', async () => {
    camera = createSimulatedCamera({frontScene: plain('#ff0000'), frameRate: 30});
    const video = await play(camera.open('front'));
    expect([video.videoWidth, video.videoHeight]).to.deep.equal([640, 480]);
    expect(colourOf(video)[0]).to.be.greaterThan(200);
    camera.look('front', plain('#0000ff'));
    for (let frame = 0; frame < 5; frame++) {
      await new Promise((resolve) => video.requestVideoFrameCallback(resolve));
    }
    expect(colourOf(video)[2]).to.be.greaterThan(200);
  });

  it('counts tracks until each of them is stopped, clones too', () => {
    camera = createSimulatedCamera({frontScene: plain('#888')});
    const first = camera.open('front').getVideoTracks()[0] ?? expect.fail('no track');
    const second = camera.open('back').getVideoTracks()[0] ?? expect.fail('no track');
    const clone = second.clone();
    expect(camera.openTracks()).to.equal(3);
    first.stop();
    second.stop();
    expect(camera.openTracks()).to.equal(1);
    expect(clone.readyState).to.equal('live');
    clone.stop();
    expect(camera.openTracks()).to.equal(0);
  });

  it('draws no more frames once its tracks are stopped', async () => {
    let drawn = 0;
    camera = createSimulatedCamera({frontScene: {draw: () => void drawn++}, frameRate: 60});
    const stream = camera.open('front');
    while (drawn < 2) await new Promise((resolve) => setTimeout(resolve, 10));
    for (const track of stream.getTracks()) track.stop();
    const then = drawn;
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(drawn).to.equal(then);
  });

  it('says `ended` on every track when it is unplugged', () => {
    camera = createSimulatedCamera({frontScene: plain('#888')});
    const track = camera.open('front').getVideoTracks()[0] ?? expect.fail('no track');
    let ended = 0;
    track.addEventListener('ended', () => ended++);
    camera.unplug();
    expect([ended, track.readyState]).to.deep.equal([1, 'ended']);
  });

  it('plays the sitter', async () => {
    camera = createSimulatedCamera({seed: 3, front: {width: 160, height: 120}});
    const video = await play(camera.open('front'));
    const [red = 0, green = 0, blue = 0] = colourOf(video);
    // The middle of the picture is skin.
    expect(red).to.be.greaterThan(green);
    expect(green).to.be.greaterThan(blue);
  });

  it('gives stills that a film can be made of', async () => {
    camera = createSimulatedCamera({seed: 3, front: {width: 160, height: 120}});
    const frames = [await drawStill(camera.sitter), await drawStill(camera.sitter, {blink: 1})];
    const film = mjpeg(frames);
    expect(film.length).to.equal((frames[0]?.length ?? 0) + (frames[1]?.length ?? 0));
    expect([...film.subarray(0, 2), ...film.subarray(-2)]).to.deep.equal([0xff, 0xd8, 0xff, 0xd9]);
    expect(film.subarray(frames[0]?.length)).to.deep.equal(frames[1]);
  });
});

describe('mjpeg', () => {
  it('refuses what is no JPEG picture', () => {
    expect(() => mjpeg([new Uint8Array([0x89, 0x50, 0x4e, 0x47])]))
      .to.throw()
      .with.property('code', 'ERR_PROTOCOL_INVALID_ARGUMENT');
  });
});

describe('installSimulatedCamera', () => {
  let camera: SimulatedCamera;
  let uninstall: () => void;
  beforeEach(() => {
    camera = createSimulatedCamera({
      frontScene: plain('#ff0000'),
      backScene: plain('#00ff00'),
      back: {width: 1280, height: 720},
    });
    uninstall = installSimulatedCamera(camera);
  });
  afterEach(() => {
    uninstall();
    camera.close();
  });
  const open = (video: MediaTrackConstraints | boolean): Promise<MediaStream> =>
    navigator.mediaDevices.getUserMedia({video});
  const settingsOf = (stream: MediaStream): MediaTrackSettings =>
    stream.getVideoTracks()[0]?.getSettings() ?? expect.fail('no track');

  it('gives the camera and the size that are asked for', async () => {
    const front = await play(await open({facingMode: 'user', width: {ideal: 320}, height: 240}));
    expect([front.videoWidth, front.videoHeight]).to.deep.equal([320, 240]);
    expect(colourOf(front)[0]).to.be.greaterThan(200);
    const back = await play(await open({facingMode: {ideal: 'environment'}}));
    expect([back.videoWidth, back.videoHeight]).to.deep.equal([1280, 720]);
    expect(colourOf(back)[1]).to.be.greaterThan(200);
  });

  it('gives its largest size where more is asked for', async () => {
    const video = await play(await open({width: {ideal: 1920}, height: {ideal: 1080}}));
    expect([video.videoWidth, video.videoHeight]).to.deep.equal([640, 480]);
  });

  it('names its devices as mocks, and only after the first stream', async () => {
    const labels = async (): Promise<string[]> =>
      (await navigator.mediaDevices.enumerateDevices()).map(({label}) => label);
    expect(await labels()).to.deep.equal(['', '']);
    const stream = await open({deviceId: {exact: 'simulated-back'}});
    expect(settingsOf(stream)).to.include({
      deviceId: 'simulated-back',
      facingMode: 'environment',
    });
    expect(stream.getVideoTracks()[0]?.label).to.match(/mock/);
    expect(await labels()).to.deep.equal([
      'Simulated Front Camera (mock)',
      'Simulated Back Camera (mock)',
    ]);
  });

  it('refuses devices that it does not have, as browsers do', async () => {
    const refusal = await open({deviceId: {exact: 'other'}}).catch((error: unknown) => error);
    expect(refusal).to.have.property('name', 'OverconstrainedError');
    const silent = await navigator.mediaDevices
      .getUserMedia({audio: true})
      .catch((error: unknown) => error);
    expect(silent).to.have.property('name', 'NotFoundError');
    expect(camera.openTracks()).to.equal(0);
  });

  it('puts back what was there', () => {
    const mock = navigator.mediaDevices.getUserMedia;
    uninstall();
    expect(navigator.mediaDevices.getUserMedia).not.to.equal(mock);
    expect(Object.hasOwn(navigator.mediaDevices, 'getUserMedia')).to.equal(false);
    uninstall = () => {};
  });
});
