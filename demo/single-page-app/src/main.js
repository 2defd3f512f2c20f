import 'passbase-verify/define';

/**
 * Two routes in the address's hash: the element is mounted on one and gone on the other.
 *
 * @type {Record<string, () => Element>}
 */
const routes = {
  '': () => {
    const page = document.createElement('p');
    page.innerHTML = 'A shop. <a href="#verify">Verify your age</a>';
    return page;
  },
  '#verify': () => {
    const page = document.createElement('section');
    const element = document.createElement('passbase-verify');
    element.requestedDataPoints = ['age_over_18'];
    element.purpose = 'To sell you wine';
    // The workers and models: copied from the package's `cdn/assets` by vite.config.mjs.
    element.assetBase = new URL('passbase-verify/', document.baseURI).href;
    const outcome = document.createElement('pre');
    outcome.id = 'outcome';
    element.addEventListener('passbase-share', ({values}) => {
      outcome.textContent = JSON.stringify(values);
    });
    page.append(element, outcome);
    return page;
  },
};

const render = () => {
  const route = routes[location.hash] ?? routes[''];
  if (route) document.querySelector('#app')?.replaceChildren(route());
};

addEventListener('hashchange', render);
render();
