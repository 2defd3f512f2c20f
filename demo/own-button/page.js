const element = document.querySelector('passbase-verify');
const outcome = document.querySelector('#outcome');

document.querySelector('#check-age').addEventListener('click', async () => {
  try {
    const {identityAccessKey, shared} = await element.start();
    const values = Object.fromEntries(shared.dataPoints.map(({key, value}) => [key, value]));
    outcome.textContent = JSON.stringify({identityAccessKey, values}, null, 2);
  } catch (error) {
    outcome.textContent = `${error.code}: ${error.message}`;
  }
});
