/** Films for Chromium's fake camera, made of real pictures and clips in a page, and a browser that plays one. */
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {chromium, type Browser, type Page} from 'playwright/test';
import {CHROMIUM_ARGS, findBrowser} from '../../../tooling/src/browser.mjs';

interface PictureFilmOptions {
  /** Share of the frame that the picture fills; see `photoFrames`. */
  readonly fill: number;
  readonly width: number;
  readonly height: number;
}

/** A still picture, held before the camera as steadily as a hand does. */
export async function filmPicture(
  page: Page,
  picture: Buffer,
  options: PictureFilmOptions,
): Promise<Buffer> {
  const film = await page.evaluate(
    async ({base64, options}) => {
      const address = '/assets/dist/testkit.js';
      const {mjpegText, photoFrames} = await import(address);
      const blob = await (await fetch(`data:;base64,${base64}`)).blob();
      const image = await createImageBitmap(blob);
      const frames = await photoFrames(image, {...options, count: 60, frameRate: 30});
      return mjpegText(frames) as Promise<string>;
    },
    {base64: picture.toString('base64'), options},
  );
  return Buffer.from(film, 'base64');
}

/** A real page on a table, filmed by a hand that comes near, sways, and meets the reflection of a lamp. */
export async function filmHandheld(page: Page, picture: Buffer): Promise<Buffer> {
  const film = await page.evaluate(async (base64) => {
    const address = '/assets/dist/testkit.js';
    const {DocumentScene, mjpegText} = await import(address);
    const blob = await (await fetch(`data:;base64,${base64}`)).blob();
    const image = await createImageBitmap(blob);
    const size = {width: 125, height: (125 * image.height) / image.width};
    const scene = new DocumentScene({page: image, size, seed: 11});
    const canvas = new OffscreenCanvas(1280, 720);
    const context = canvas.getContext('2d')!;
    const rate = 15;
    // Frames from which the scene is so.
    const script: Readonly<Record<number, Record<string, string>>> = {
      [0]: {hold: 'approach'},
      [1.6 * rate]: {hold: 'moving'},
      [3 * rate]: {hold: 'held', light: 'glare'},
      [4 * rate]: {hold: 'tilting'},
      [7 * rate]: {hold: 'held', light: 'bright', focus: 'blurred'},
      [7.6 * rate]: {focus: 'sharp'},
    };
    const frames: Uint8Array[] = [];
    for (let index = 0; index < 10 * rate; index++) {
      if (script[index]) scene.set(script[index]);
      scene.draw(context, {time: (1000 * index) / rate, width: 1280, height: 720});
      const file = await canvas.convertToBlob({type: 'image/jpeg', quality: 0.9});
      const frame = new Uint8Array(await file.arrayBuffer());
      // Chromium plays 30 a second.
      frames.push(frame, frame);
    }
    scene.close();
    return mjpegText(frames) as Promise<string>;
  }, picture.toString('base64'));
  return Buffer.from(film, 'base64');
}

/** A clip at 10 frames a second, as large as the camera's picture is. */
export async function filmClip(page: Page, clip: Buffer, seconds: number): Promise<Buffer> {
  const film = await page.evaluate(
    async ({base64, seconds}) => {
      const address = '/assets/dist/testkit.js';
      const {mjpegText} = await import(address);
      const blob = await (await fetch(`data:video/mp4;base64,${base64}`)).blob();
      const video = document.createElement('video');
      video.muted = true;
      video.src = URL.createObjectURL(blob);
      await new Promise((resolve, reject) => {
        video.onloadeddata = resolve;
        video.onerror = () => reject(new Error('this browser can not play the clip'));
      });
      const canvas = new OffscreenCanvas(640, 480);
      const context = canvas.getContext('2d')!;
      const scale = Math.max(640 / video.videoWidth, 480 / video.videoHeight);
      const [width, height] = [video.videoWidth * scale, video.videoHeight * scale];
      const frames: Uint8Array[] = [];
      for (let index = 0; index < seconds * 10; index++) {
        video.currentTime = index / 10;
        await new Promise((resolve) => {
          video.onseeked = resolve;
        });
        context.drawImage(video, (640 - width) / 2, (480 - height) / 2, width, height);
        const file = await canvas.convertToBlob({type: 'image/jpeg', quality: 0.9});
        const frame = new Uint8Array(await file.arrayBuffer());
        // Chromium plays 30 a second.
        frames.push(frame, frame, frame);
      }
      return mjpegText(frames) as Promise<string>;
    },
    {base64: clip.toString('base64'), seconds},
  );
  return Buffer.from(film, 'base64');
}

/** Runs `work` in a browser whose camera plays the film. */
export async function withCameraFilm<T>(
  film: Buffer,
  work: (browser: Browser) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'camera-film-'));
  const path = join(folder, 'film.mjpeg');
  await writeFile(path, film);
  const browser = await chromium.launch({
    executablePath: findBrowser()!,
    args: [
      ...CHROMIUM_ARGS,
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${path}`,
    ],
  });
  try {
    return await work(browser);
  } finally {
    await browser.close();
    await rm(folder, {recursive: true, force: true});
  }
}
