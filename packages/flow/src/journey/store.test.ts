import {expect} from 'chai';
import {createStore} from './store.js';

describe('createStore', () => {
  it('freezes each snapshot and leaves the one before as it was', () => {
    const store = createStore({count: 1});
    const before = store.state;
    store.update({count: 2});
    expect(before).to.deep.equal({count: 1});
    expect(Object.isFrozen(store.state)).to.equal(true);
  });

  it('tells nobody where nothing changed', () => {
    const store = createStore({count: 1});
    let calls = 0;
    store.subscribe(() => calls++);
    store.update({count: 1});
    expect(calls).to.equal(0);
    store.update({count: 2});
    expect(calls).to.equal(1);
  });

  it('ends a wait by its signal and forgets the listener', async () => {
    const store = createStore({count: 1});
    const abort = new AbortController();
    const waiting = store.until(({count}) => count === 3, abort.signal).catch((reason) => reason);
    abort.abort('gone');
    expect(await waiting).to.equal('gone');
  });
});
