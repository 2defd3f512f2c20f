import type {Clock} from '@passbase-verify/protocol';
import {expect} from 'chai';
import type {Desk} from './desk.js';
import {withProgress} from './engine-progress.js';
import type {JourneyState} from './journey/journey-state.js';
import {createStore} from './journey/store.js';

describe('withProgress', () => {
  it('shows ten snapshots a second at most, and none once it is over', async () => {
    const seen: (number | undefined)[] = [];
    let at = 0;
    const clock = {now: () => at} as Clock;
    const store = createStore({} as JourneyState);
    store.subscribe(({loading}) => seen.push(loading?.loadedBytes));
    const desk = {store, rooms: {clock}} as unknown as Desk;
    const {signal} = new AbortController();
    const done = await withProgress(desk, 'match', signal, async (onProgress) => {
      for (; at <= 250; at += 25) onProgress({loadedBytes: at, totalBytes: 250});
      return 'read';
    });
    expect(done).to.equal('read');
    expect(seen.filter((bytes) => bytes !== undefined)).to.deep.equal([0, 100, 200]);
    expect(store.state.loading).to.equal(undefined);
  });
});
