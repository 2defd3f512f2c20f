import {createSimulatedUser, installSimulatedCamera} from '../assets/dist/testkit.js';

const seed = Number(new URLSearchParams(location.search).get('seed') ?? 1);
const user = createSimulatedUser({seed});
installSimulatedCamera(user.camera);

const element = document.querySelector('passbase-verify');
user.follow(element);

// What a website would not keep: for `npm start -- --headless`, which compares and verifies.
const simulation = {expected: user.truth, openTracks: () => user.camera.openTracks()};
globalThis.simulation = simulation;
element.adapter = ({embedded}) => ({
  ...embedded,
  submit(bundle, options) {
    simulation.bundle = bundle;
    return embedded.submit(bundle, options);
  },
});
