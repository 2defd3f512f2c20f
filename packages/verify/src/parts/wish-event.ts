import type {Wish} from '@passbase-verify/flow';

/** A screen's wish on its way to the journey. Internal: it stays inside the shadow root in which it was sent. */
export class WishEvent extends Event {
  static readonly eventName = 'passbase-wish';
  readonly wish: Wish;

  constructor(wish: Wish) {
    super(WishEvent.eventName, {bubbles: true});
    this.wish = wish;
  }
}
