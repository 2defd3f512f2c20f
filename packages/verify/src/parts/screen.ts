import {LitElement, type CSSResultGroup} from 'lit';
import {property} from 'lit/decorators.js';
import type {JourneyState, Wish} from '@passbase-verify/flow';
import type {Words} from '../locales/words.js';
import {baseStyles} from './base.styles.js';
import {screenStyles} from './screen.styles.js';
import {WishEvent} from './wish-event.js';

/** What every screen is: it renders the state in words and sends wishes. It changes nothing by itself. */
export abstract class Screen extends LitElement {
  static override styles: CSSResultGroup = [baseStyles, screenStyles];

  @property({attribute: false}) state!: JourneyState;
  @property({attribute: false}) words!: Words;

  /** Moves focus to the screen's heading, so that screen readers begin there. */
  focusHeading(): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus({preventScroll: true});
  }

  protected wish(wish: Wish): void {
    this.dispatchEvent(new WishEvent(wish));
  }
}
