import type {Net} from '../engines/net.js';
import type {Located, Locator} from './located.js';

/** Finds nothing. */
export class DocumentLocator implements Locator {
  readonly net: Net;
  constructor(net: Net) {
    this.net = net;
  }
  async locate(_image: ImageBitmap): Promise<Located> {
    return {};
  }
  async refine(_image: ImageBitmap, before: Located): Promise<Located> {
    return before;
  }
}
