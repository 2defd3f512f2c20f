import {expect} from 'chai';
import {browserHint} from './browser-hint.js';

const WEBKIT = 'AppleWebKit/605.1.15 (KHTML, like Gecko)';
const AGENTS: Readonly<Record<string, string>> = {
  [`Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) ${WEBKIT} Version/18.0 Mobile/15E148 Safari/604.1`]:
    'safari-ios',
  [`Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) ${WEBKIT} CriOS/130.0 Mobile/15E148 Safari/604.1`]:
    'other',
  [`Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${WEBKIT} Version/18.0 Safari/605.1.15`]:
    'safari-mac',
  'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Mobile Safari/537.36':
    'chrome-android',
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Safari/537.36':
    'chrome-desktop',
  'Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0': 'firefox',
  'Some/1.0': 'other',
};

describe('which browser the steps are for', () => {
  for (const [agent, hint] of Object.entries(AGENTS)) {
    it(`${hint}: ${agent.slice(12, 52)}`, () => expect(browserHint(agent)).to.equal(hint));
  }
});
