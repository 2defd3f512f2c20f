/** Time zones, as the engine knows them. */

const FORMATTERS = new Map<string, Intl.DateTimeFormat>();

/** True where `name` is a time zone that this engine knows: a name of the IANA database (`Europe/Rome`), or `UTC`. */
export function isTimeZone(name: unknown): name is string {
  if (typeof name !== 'string' || name === '') return false;
  // Every engine has it (ECMA-402).
  if (name === 'UTC' || FORMATTERS.has(name)) return true;
  // The first formatter of a page costs 15 ms and more, the list 3; it lacks old names, which are right all the same.
  if (Intl.supportedValuesOf('timeZone').includes(name)) return true;
  try {
    formatterFor(name);
    return true;
  } catch {
    return false;
  }
}

/**
 * Writes dates of a time zone in digits. Making one takes far longer than using it, and there are a few hundred zones at most.
 * @throws {RangeError} for a time zone that there isn't.
 */
export function formatterFor(timeZone: string): Intl.DateTimeFormat {
  const made =
    FORMATTERS.get(timeZone) ??
    new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
      ...{timeZone, year: 'numeric', month: '2-digit', day: '2-digit'},
    });
  FORMATTERS.set(timeZone, made);
  return made;
}
