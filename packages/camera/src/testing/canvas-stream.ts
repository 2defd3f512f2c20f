/** A stream from a canvas and the video that plays it, as the simulated camera gives. */
export interface CanvasStream {
  readonly stream: MediaStream;
  readonly track: MediaStreamTrack;
  readonly video: HTMLVideoElement;
  /** Fills every picture from now on with a colour. */
  fill(colour: string): void;
  /** Ends the drawing: no new pictures come. */
  freeze(): void;
  dispose(): void;
}

export async function createCanvasStream(width: number, height: number): Promise<CanvasStream> {
  const canvas = Object.assign(document.createElement('canvas'), {width, height});
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  let colour = '#808080';
  let count = 0;
  const draw = (): void => {
    context.fillStyle = colour;
    context.fillRect(0, 0, width, height);
    // A moving mark, so that an encoder has something to encode.
    context.fillStyle = '#123456';
    context.fillRect((count++ * 5) % width, 0, 8, 8);
  };
  draw();
  const timer = setInterval(draw, 33);
  const stream = canvas.captureStream(30);
  const [track] = stream.getVideoTracks() as [MediaStreamTrack];
  const video = document.createElement('video');
  video.muted = true;
  video.srcObject = stream;
  await video.play();
  return {
    stream,
    track,
    video,
    fill: (next) => {
      colour = next;
    },
    freeze: () => clearInterval(timer),
    dispose: () => {
      clearInterval(timer);
      track.stop();
      video.srcObject = null;
    },
  };
}
