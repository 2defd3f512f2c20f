const verify = document.querySelector('passbase-verify');
const authenticate = document.querySelector('passbase-authenticate');
const outcome = document.querySelector('#outcome');
const show = (value) => {
  outcome.textContent = JSON.stringify(value, null, 2);
};

// A website keeps the key with the account, on its server.
authenticate.identityAccessKey = localStorage.getItem('identity-access-key') ?? '';
verify.addEventListener('passbase-finish', ({identityAccessKey}) => {
  localStorage.setItem('identity-access-key', identityAccessKey);
  authenticate.identityAccessKey = identityAccessKey;
  show({verified: identityAccessKey});
});

// Who can't be recognised here verifies themselves once more.
authenticate.addEventListener('passbase-verify-request', () => {
  verify.start().catch(() => {}); // the card says what went wrong
});

// <passbase-verify mode="authentication"> says the same.
for (const element of [verify, authenticate]) {
  element.addEventListener(
    'passbase-authenticate',
    ({authenticationId, identityAccessKey, passkey}) =>
      show({authenticated: identityAccessKey, authenticationId, passkey}),
  );
  element.addEventListener('passbase-error', ({code, step, recoverable}) =>
    show({error: code, step, recoverable}),
  );
}
