import {expect} from 'chai';
import {SNAPSHOTS} from '../../testing/snapshots.js';
import {mountScreen} from '../../testing/mount-screen.js';
import type {PassbaseSelfieScreen} from './selfie-screen.js';

const TAG = 'passbase-selfie-screen';

describe('<passbase-selfie-screen>', () => {
  it('shows the sentence of the guidance in a live region, and where the challenge is', async () => {
    const {screen, find} = await mountScreen(TAG, SNAPSHOTS.selfie);
    const guidance = find('.guidance');
    expect(guidance.getAttribute('aria-live')).to.equal('polite');
    expect(guidance.textContent?.trim()).to.equal('Turn your head to your left');
    expect(find('.steps').ariaLabel).to.equal('Movement 2 of 4');
    screen.remove();
  });

  it('keeps the live region in place while its sentence changes', async () => {
    const {screen, find} = await mountScreen(TAG, SNAPSHOTS.selfie);
    const before = find('.guidance');
    screen.state = {...SNAPSHOTS.selfie, guidance: 'face-blink'};
    await screen.updateComplete;
    expect(find('.guidance')).to.equal(before);
    expect(before.textContent).to.contain('Close both eyes');
    screen.remove();
  });

  it('says while the browser asks, and how much is loaded', async () => {
    const {screen, text} = await mountScreen(TAG, SNAPSHOTS['selfie-opening']);
    expect(text).to.contain('Choose “Allow”');
    screen.state = SNAPSHOTS['selfie-loading'];
    await screen.updateComplete;
    const progress = screen.renderRoot.querySelector('progress');
    expect(progress?.value).to.equal(6_200_000);
    expect(screen.renderRoot.textContent).to.contain('6.2 of 14.9 MB');
    screen.remove();
  });

  it('names what is waited for in the live region, without numbers that count', async () => {
    const {screen, find} = await mountScreen(TAG, SNAPSHOTS['selfie-opening']);
    const said = (): string => find('[role=status]').textContent!.trim();
    expect(said()).to.equal('Waiting for the camera');
    screen.state = SNAPSHOTS['selfie-loading'];
    await screen.updateComplete;
    expect(said()).to.equal('Loading face tracking');
    const before = find('[role=status]').firstElementChild!.getBoundingClientRect();
    expect(before.width).to.be.at.most(1);
    screen.state = SNAPSHOTS.selfie;
    await screen.updateComplete;
    expect(said()).to.equal('Turn your head to your left');
    screen.remove();
  });

  it('says why a try did not pass, and goes on when the User wants to', async () => {
    const {screen, wishes, text, find} = await mountScreen(TAG, SNAPSHOTS['selfie-failed']);
    expect(text).to.contain('Your face left the picture');
    expect(text).to.contain('Stay in front of the camera');
    expect(text).to.contain('You have 3 more tries');
    find('button.primary').click();
    expect(wishes).to.deep.equal([{type: 'retryRequest'}]);
    screen.remove();
  });

  it('offers another movement to who can’t do this one, and more time after a try', async () => {
    const {screen, wishes, find} = await mountScreen(TAG, SNAPSHOTS['selfie-dot']);
    const offer = find('.offers button');
    expect(offer.textContent?.trim()).to.equal('I can’t do this movement');
    offer.click();
    screen.state = SNAPSHOTS['selfie-failed'];
    await screen.updateComplete;
    find('[data-offer="more-time"]').click();
    expect(wishes).to.deep.equal([{type: 'alternativeRequest'}, {type: 'moreTimeRequest'}]);
    screen.state = SNAPSHOTS.selfie;
    await screen.updateComplete;
    expect(screen.renderRoot.querySelector('.offers button')).to.equal(null);
    screen.remove();
  });

  it('says that the screen will change its colour, and lets the User skip it', async () => {
    const {screen, wishes, find} = await mountScreen(TAG, SNAPSHOTS['selfie-light-notice']);
    const sentence = find('[aria-live=polite]');
    expect(sentence.textContent?.trim()).to.equal(
      'The screen will change colour softly for 5 seconds',
    );
    const skip = find<HTMLButtonElement>('[data-light=skip]');
    expect(skip.textContent?.trim()).to.equal('Skip');
    expect(skip.getBoundingClientRect().height).to.be.at.least(44);
    skip.click();
    screen.state = SNAPSHOTS['selfie-light'];
    await screen.updateComplete;
    expect(find('[aria-live=polite]')).to.equal(sentence);
    expect(sentence.textContent?.trim()).to.equal('Look straight into the camera');
    expect(find('[data-light=skip]')).to.equal(skip);
    skip.click();
    expect(wishes).to.deep.equal([{type: 'skipLightRequest'}, {type: 'skipLightRequest'}]);
    expect(screen.renderRoot.querySelector('.picker')).to.equal(null);
    screen.remove();
  });

  it('lets the User pick another camera', async () => {
    const {screen, wishes, find} = await mountScreen(TAG, SNAPSHOTS.selfie);
    const select = find<HTMLSelectElement>('select');
    expect(select.value).to.equal('a');
    select.value = 'b';
    select.dispatchEvent(new Event('change'));
    expect(wishes).to.deep.equal([{type: 'cameraRequest', deviceId: 'b'}]);
    screen.remove();
  });

  it('adopts the video of the camera as it is', async () => {
    const video = document.createElement('video');
    const {screen, find} = await mountScreen<PassbaseSelfieScreen>(TAG, SNAPSHOTS.selfie, {video});
    const stage = find('passbase-camera-stage');
    await (stage as unknown as {updateComplete: Promise<unknown>}).updateComplete;
    expect(stage.shadowRoot?.querySelector('video')).to.equal(video);
    expect(stage.shadowRoot?.querySelector('.picture.mirrored')).not.to.equal(null);
    screen.remove();
  });
});
