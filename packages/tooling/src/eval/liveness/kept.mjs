/** Things that take long to make and are needed again: the last few of them. */

/**
 * @template T
 * @param {(key: string) => T} make
 * @param {number} most
 * @returns {(key: string) => T}
 */
export function kept(make, most) {
  /** @type {Map<string, T>} */
  const things = new Map();
  return (key) => {
    const thing = things.has(key) ? /** @type {T} */ (things.get(key)) : make(key);
    // What was asked for last stands last.
    things.delete(key);
    things.set(key, thing);
    if (things.size > most) things.delete(/** @type {string} */ (things.keys().next().value));
    return thing;
  };
}
