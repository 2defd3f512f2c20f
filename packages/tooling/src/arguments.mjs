/** Reads the command line. Only builtins. */

/**
 * A whole number given as an option.
 *
 * @param {string} name For the message.
 * @param {string | undefined} text
 * @param {{min: number, max: number}} range
 */
export function readNumber(name, text, {min, max}) {
  const value = Number(text);
  if (text?.trim() && Number.isInteger(value) && value >= min && value <= max) return value;
  throw new Error(`--${name} must be a whole number from ${min} to ${max}, not ${text}`);
}

/** The last port that leaves room for its neighbour. */
const LAST_PORT = 65_534;

/** @param {string | undefined} text */
export const readPort = (text) => readNumber('port', text, {min: 1, max: LAST_PORT});
