/** Mounts one screen with a snapshot, and writes down what it wishes. */
import type {JourneyState, Wish} from '@passbase-verify/flow';
import {defineScreens} from '../journey/define-screens.js';
import type {Screen} from '../parts/screen.js';
import {WishEvent} from '../parts/wish-event.js';
import {testWords} from './fake-journey.js';

export interface MountedScreen<T extends Screen> {
  readonly screen: T;
  readonly wishes: readonly Wish[];
  /** The first element in the screen's shadow root that matches; throws where none does. */
  find<E extends HTMLElement = HTMLElement>(selector: string): E;
  /** All text that the screen shows. */
  readonly text: string;
}

export async function mountScreen<T extends Screen>(
  tag: string,
  state: JourneyState,
  properties: Partial<T> = {},
): Promise<MountedScreen<T>> {
  defineScreens();
  const screen = document.createElement(tag) as T;
  Object.assign(screen, {state, words: testWords()}, properties);
  const wishes: Wish[] = [];
  screen.addEventListener(WishEvent.eventName, (event) => {
    wishes.push((event as WishEvent).wish);
  });
  document.body.append(screen);
  await screen.updateComplete;
  return {
    screen,
    wishes,
    find<E extends HTMLElement>(selector: string) {
      const found = screen.renderRoot.querySelector<E>(selector);
      if (!found) throw new Error(`${tag} shows no ${selector}`);
      return found;
    },
    get text() {
      return (screen.renderRoot.textContent ?? '').replace(/\s+/g, ' ');
    },
  };
}
