/** Numbers that are used once. */
import type {RandomBytes} from './draw-challenge.js';

/** 256 bits, base64url. */
const NONCE_BYTES = 32;

export const drawNonce = (random: RandomBytes): string =>
  btoa(String.fromCharCode(...random(NONCE_BYTES)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
