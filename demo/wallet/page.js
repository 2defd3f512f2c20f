const element = document.querySelector('passbase-verify');
const wallets = document.querySelector('#wallets');
const mock = document.querySelector('#mock');

// Public keys of the issuers that the website believes, by the `iss` of their credentials. Nothing is fetched from them, and where
// there are none, no wallet is asked.
element.walletIssuers = {};

// Whether there is a wallet behind the API, browsers tell no page.
wallets.textContent =
  globalThis.DigitalCredential === undefined
    ? 'This browser can’t ask a wallet: it has no Digital Credentials API. The journey goes on with a document, and offers no choice.'
    : 'This browser can ask a wallet. But this page believes no issuer yet, so the journey goes on with a document, and offers no choice.';

// Only for trying it out: a website has no mock.
mock.addEventListener('click', async () => {
  mock.disabled = true;
  const {createMockWallet, installMockWallet} = await import('../assets/dist/testkit.js');
  const wallet = await createMockWallet();
  installMockWallet(wallet);
  element.walletIssuers = wallet.issuers;
  wallets.textContent =
    'The mock wallet is in place, and its issuer is believed. Start, and choose the wallet.';
});
