/** Shows what the element reports, as the example pages do. */
const element = document.querySelector('passbase-verify');
const outcome = document.querySelector('#outcome');
const show = (value) => {
  outcome.textContent = JSON.stringify(value, null, 2);
};

element.addEventListener('passbase-error', ({code, step, recoverable}) =>
  show({error: code, step, recoverable}),
);
element.addEventListener('passbase-cancel', () => show({cancelled: true}));
element.addEventListener('passbase-share', ({values}) => show({shared: values}));
