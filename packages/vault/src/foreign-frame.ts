/** As much of a window as is looked at. */
interface View {
  readonly top: {readonly location: {readonly origin: string}} | null;
  readonly location: {readonly origin: string};
}

/**
 * True where the page lies in a page of another origin, which could dress it up. A passkey that is asked for there says so, and readers
 * refuse it.
 */
export function isInForeignFrame({top, location}: View = globalThis): boolean {
  try {
    return top !== null && top.location.origin !== location.origin;
  } catch {
    return true;
  }
}
