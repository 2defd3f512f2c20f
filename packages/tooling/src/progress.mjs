/** Says what is going on. Only builtins: this runs before anything is installed. */

const HEARTBEAT_MS = 10_000;

/** @param {number} since As `performance.now()` gives it. */
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/**
 * Announces a piece of work, does it, and says how it ended. Long work shows a sign of life.
 *
 * @template T
 * @param {string} name
 * @param {(note: (text: string) => void) => Promise<T> | T} work Gets a function that adds to the closing line.
 * @returns {Promise<T>}
 */
export async function step(name, work) {
  const start = performance.now();
  console.log(`· ${name} …`);
  const heartbeat = setInterval(() => console.log(`  ${name}: ${seconds(start)} …`), HEARTBEAT_MS);
  /** @type {string[]} */
  const notes = [];
  try {
    const result = await work((text) => notes.push(text));
    console.log(`✓ ${[name, ...notes].join(': ')} (${seconds(start)})`);
    return result;
  } catch (error) {
    console.log(`✗ ${name} (${seconds(start)})`);
    throw error;
  } finally {
    clearInterval(heartbeat);
  }
}

/**
 * Runs the main function of a command: an error ends it with exit code 1 and its message, without a stack where the message
 * says it all.
 *
 * @param {() => Promise<number | void>} main Returns the exit code, 0 where it returns nothing.
 */
export async function command(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    console.error(`\n${error instanceof Error ? error.message : String(error)}`);
    if (process.env.DEBUG) console.error(error);
    process.exitCode = 1;
  }
}
