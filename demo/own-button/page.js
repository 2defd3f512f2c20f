const element = document.querySelector('passbase-verify');
const outcome = document.querySelector('#outcome');

element.addEventListener('passbase-share', ({values}) => {
  outcome.textContent = values.age_over_18 ? 'Welcome.' : 'Sorry, these offers are for adults.';
});

document.querySelector('#check-age').addEventListener('click', async () => {
  try {
    await element.start();
  } catch (error) {
    outcome.textContent = `Not verified (${error.code}).`;
  }
});
