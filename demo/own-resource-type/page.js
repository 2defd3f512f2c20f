import {libraryCard} from './library-card.js';

const element = document.querySelector('passbase-verify');
const start = document.querySelector('#start');
const mock = document.querySelector('#mock');

// Set together: what is asked for is looked up in the types that are known by then.
element.resourceTypes = [libraryCard];
element.documents = ['LIBRARY_CARD'];
element.requestedDataPoints = ['library_number', 'library_branch', 'library_expiry'];
element.purpose = 'To lend you books';

// Reported by events; nothing more to do here.
start.addEventListener('click', () => element.start().catch(() => {}));

// Only for trying it out: a website has no mock.
mock.addEventListener('click', async () => {
  mock.disabled = true;
  const {createSimulatedUser, drawLibraryCard, installSimulatedCamera} =
    await import('../assets/dist/testkit.js');
  const user = createSimulatedUser({
    holds: (person) => [
      {
        page: drawLibraryCard(person, 'front'),
        back: drawLibraryCard(person, 'back'),
        size: {width: 85.6, height: 53.98},
      },
    ],
  });
  installSimulatedCamera(user.camera);
  user.follow(element);
});
