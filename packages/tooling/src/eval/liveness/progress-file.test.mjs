import assert from 'node:assert/strict';
import {appendFile, mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {conditionsOf, planAttempts} from './plan.mjs';
import {keyOf, openProgress} from './progress-file.mjs';

const [first, second] =
  /** @type {[import('./types.mjs').Attempt, import('./types.mjs').Attempt]} */ (
    planAttempts(conditionsOf({portraits: [], clips: []}), {only: ['print'], attempts: 2})
  );
const outcome = /** @type {import('./types.mjs').Outcome} */ ({passed: false});

describe('the progress file', () => {
  it('knows what is done when it is opened again, whatever became of its last line', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'passbase-progress-'));
    try {
      const file = join(folder, 'out', 'some.jsonl');
      await (await openProgress(file, true)).add({attempt: first, outcome});
      await appendFile(file, '{"key":"cut of');
      const {done} = await openProgress(file, true);
      assert.deepEqual([...done], [[keyOf(first), outcome]]);
      assert.equal(done.has(keyOf(second)), false);
      assert.equal((await openProgress(file, false)).done.size, 0);
      assert.equal((await openProgress(file, true)).done.size, 0);
    } finally {
      await rm(folder, {recursive: true});
    }
  });

  it('takes a try that was changed for another', () => {
    assert.notEqual(keyOf(first), keyOf({...first, frameMs: first.frameMs + 1}));
  });
});
