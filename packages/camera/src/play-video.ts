/** The element that plays the stream: also what frames and stills are read from. */
import {withDeadline, type Clock} from '@passbase-verify/protocol';
import type {CameraDocument} from './environment.js';

/** From a granted stream to its first picture. A covered lens gives black pictures; a broken driver gives none. */
const FIRST_FRAME_MS = 10_000;

/** A `<video>` that plays `stream` inline, without sound or controls, wherever it is put. */
export function createVideo(document: CameraDocument, stream: MediaStream): HTMLVideoElement {
  const video = document.createElement('video');
  // As attributes too: Safari decides by them whether it may play without a touch, and inline.
  for (const name of ['autoplay', 'muted', 'playsinline']) video.setAttribute(name, '');
  video.autoplay = true;
  video.muted = true;
  video.playsInline = true;
  video.controls = false;
  video.disablePictureInPicture = true;
  video.srcObject = stream;
  return video;
}

/**
 * Keeps the video playing until the returned function is called. An element that is removed from the page is paused
 * by the browser (HTML, section 4.8.11.8), and screens come and go while the camera stays.
 */
export function keepPlaying(video: HTMLVideoElement): () => void {
  const play = (): void => {
    // A refusal (power saving, removed again meanwhile) shows as frames that don't come, which has a deadline.
    video.play().catch(() => {});
  };
  video.addEventListener('pause', play);
  play();
  return () => video.removeEventListener('pause', play);
}

/**
 * Waits until the video shows a picture with dimensions.
 * @param clock counts the deadline of 10 s.
 * @throws {PassbaseError} `ERR_CAMERA_TIMEOUT` when no picture came; the signal's reason when it was aborted.
 */
export async function untilPlaying(
  video: HTMLVideoElement,
  clock: Clock,
  signal: AbortSignal,
): Promise<void> {
  let stopLooking = (): void => {};
  const shown = new Promise<void>((resolve) => {
    const look = (): void => {
      if (video.videoWidth > 0 && video.readyState >= video.HAVE_CURRENT_DATA) resolve();
    };
    const events = ['loadedmetadata', 'loadeddata', 'playing', 'resize', 'timeupdate'];
    for (const event of events) video.addEventListener(event, look);
    stopLooking = () => {
      for (const event of events) video.removeEventListener(event, look);
    };
    look();
  });
  try {
    await withDeadline(() => shown, {
      ms: FIRST_FRAME_MS,
      code: 'ERR_CAMERA_TIMEOUT',
      what: "the camera's first picture",
      signal,
      clock,
    });
  } finally {
    stopLooking();
  }
}

/** Lets go of the stream. */
export function releaseVideo(video: HTMLVideoElement): void {
  video.pause();
  video.srcObject = null;
}
