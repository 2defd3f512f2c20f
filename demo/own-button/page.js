const element = document.querySelector('passbase-verify');
const outcome = document.querySelector('#outcome');

element.addEventListener('passbase-share', ({shared}) => {
  const [overEighteen] = shared.dataPoints;
  outcome.textContent = overEighteen?.value ? 'Welcome.' : 'Sorry, these offers are for adults.';
});

document.querySelector('#check-age').addEventListener('click', async () => {
  try {
    await element.start();
  } catch (error) {
    outcome.textContent = `Not verified (${error.code}).`;
  }
});
