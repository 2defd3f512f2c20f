/** Runs other programs. Only builtins: this runs before anything is installed. */
import {spawn} from 'node:child_process';
import {ROOT} from './paths.mjs';

/**
 * Runs a program in the repository's folder and waits for it.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {{env?: NodeJS.ProcessEnv, quiet?: boolean}} [options] `quiet`: what it prints is shown only where it fails.
 * @returns {Promise<number>} The exit code.
 */
export function runProgram(program, args, {env, quiet = false} = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      env: {...process.env, ...env},
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    });
    /** @type {Buffer[]} */
    const output = [];
    child.stdout?.on('data', (chunk) => output.push(chunk));
    child.stderr?.on('data', (chunk) => output.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code !== 0) process.stdout.write(Buffer.concat(output));
      resolve(code ?? 1);
    });
  });
}

/**
 * As `runProgram`, but an exit code other than 0 is an error.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {{env?: NodeJS.ProcessEnv, quiet?: boolean}} [options]
 */
export async function mustRun(program, args, options) {
  const code = await runProgram(program, args, options);
  if (code !== 0) throw new Error(`${[program, ...args].join(' ')} failed with exit code ${code}`);
}

/**
 * Runs a script of an installed package with this Node.
 *
 * @param {string} script Path under `node_modules`.
 * @param {string[]} args
 * @param {{env?: NodeJS.ProcessEnv, quiet?: boolean}} [options]
 */
export const mustRunScript = (script, args, options) =>
  mustRun(process.execPath, [`node_modules/${script}`, ...args], options);
