import type {CameraDocument} from '../environment.js';

export interface FakeDocument extends CameraDocument {
  show(state: DocumentVisibilityState): void;
}

/** The page's document with a visibility of its own. */
export function createFakeDocument(): FakeDocument {
  const events = new EventTarget();
  let state: DocumentVisibilityState = 'visible';
  return {
    createElement: document.createElement.bind(document),
    addEventListener: events.addEventListener.bind(events),
    removeEventListener: events.removeEventListener.bind(events),
    get visibilityState() {
      return state;
    },
    show(next) {
      state = next;
      events.dispatchEvent(new Event('visibilitychange'));
    },
  };
}
