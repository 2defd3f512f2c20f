import {createManualClock} from '@passbase-verify/testkit/devices';
import {expect} from 'chai';
import {createFakeDocument} from './testing/fake-document.js';
import {settle} from './testing/waits.js';
import {watchTrack} from './track-end.js';
import {createVisibleClock} from './visible-clock.js';

/** A track that does what the test says. */
function createTrack(): MediaStreamTrack {
  return Object.assign(new EventTarget(), {
    readyState: 'live',
    muted: false,
  }) as unknown as MediaStreamTrack;
}

describe('watchTrack', () => {
  it('notices the end, also one that came before', () => {
    const track = createTrack();
    const {ended} = watchTrack(track, createManualClock());
    expect(ended.aborted).to.equal(false);
    track.dispatchEvent(new Event('ended'));
    expect(ended.reason).to.have.property('code', 'ERR_CAMERA_ENDED');
    const dead = Object.assign(createTrack(), {readyState: 'ended'});
    expect(watchTrack(dead, createManualClock()).ended.aborted).to.equal(true);
  });

  it('takes 5 s of muting for the end, but not two shorter ones', async () => {
    const clock = createManualClock();
    const track = createTrack();
    const {ended} = watchTrack(track, clock);
    track.dispatchEvent(new Event('mute'));
    await clock.push(4_900);
    track.dispatchEvent(new Event('unmute'));
    track.dispatchEvent(new Event('mute'));
    await clock.push(4_900);
    expect(ended.aborted).to.equal(false);
    await clock.push(200);
    await settle();
    expect(ended.reason).to.have.property('code', 'ERR_CAMERA_ENDED');
  });

  it('lets the page be hidden while muted, as iOS mutes hidden pages', async () => {
    const clock = createManualClock();
    const document = createFakeDocument();
    const track = createTrack();
    const {ended} = watchTrack(track, createVisibleClock(clock, document));
    document.show('hidden');
    track.dispatchEvent(new Event('mute'));
    await clock.push(600_000);
    expect(ended.aborted).to.equal(false);
    document.show('visible');
    track.dispatchEvent(new Event('unmute'));
    await clock.push(600_000);
    expect(ended.aborted).to.equal(false);
  });

  it('watches no longer once stopped', async () => {
    const clock = createManualClock();
    const track = createTrack();
    const {ended, stop} = watchTrack(track, clock);
    track.dispatchEvent(new Event('mute'));
    stop();
    track.dispatchEvent(new Event('ended'));
    await clock.push(10_000);
    expect(ended.aborted).to.equal(false);
  });
});
