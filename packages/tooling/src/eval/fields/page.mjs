/** What the evaluation of printed fields opens: draws specimens, photographs them, and reads them by the product's worker. */
import {
  DocumentScene,
  PASSPORT_PAGE,
  PRINTED_COUNTRIES,
  bankLetter,
  drawPassportPage,
  drawPrinted,
  euLicence,
  identityCardBack,
  identityCardFront,
  personFromSeed,
  printedPerson,
  usLicence,
} from '@passbase-verify/testkit';
import {createVision} from '@passbase-verify/vision';

/** The day of the evaluation, so that its specimens are the same on every day. */
const TODAY = '2026-01-01';
const LETTERS = ['DEU', 'FRA', 'ESP', 'USA'];
/** Pixels of the photographs, longer and shorter side: a still of two to three megapixels. */
const LONG = 1920;
const SHORT = 1440;

const vision = createVision({assetBase: new URL('/assets/', location.href)});

/** @param {number} seed */
function passport(seed) {
  const person = personFromSeed(seed, {today: TODAY});
  return {
    name: 'passport-UTO',
    kind: /** @type {const} */ ('passport-page'),
    country: 'UTO',
    size: PASSPORT_PAGE,
    document: /** @type {const} */ ('identity'),
    draw: () => drawPassportPage(person),
    truth: {
      last_name: person.lastName.toUpperCase(),
      first_names: person.firstNames.toUpperCase(),
      document_number: person.documentNumber,
      date_of_birth: person.dateOfBirth,
      date_of_issue: person.dateOfIssue,
      date_of_expiry: person.dateOfExpiry,
      place_of_birth: person.placeOfBirth.toUpperCase(),
      authority: person.authority.toUpperCase(),
    },
    seed,
  };
}

/** @param {import('@passbase-verify/testkit').PrintedSpecimen} specimen */
const printed = (specimen) => ({
  ...specimen,
  document: /** @type {'licence' | 'identity'} */ (
    specimen.name.includes('licence') ? 'licence' : 'identity'
  ),
  draw: () => drawPrinted(specimen),
});

/** @param {number} seed */
const specimensOf = (seed) => [
  passport(seed),
  ...PRINTED_COUNTRIES.flatMap((country, index) => {
    // Another typeface and paper for each.
    const person = printedPerson(country, seed + index);
    const cards =
      country === 'USA'
        ? [usLicence(person)]
        : [euLicence(person), identityCardFront(person), identityCardBack(person)];
    return [...cards, ...(LETTERS.includes(country) ? [bankLetter(person)] : [])].map(printed);
  }),
];

/** @param {ReturnType<typeof specimensOf>[number]} specimen */
async function photograph({draw, size, kind, seed}) {
  const [width, height] = size.height > size.width ? [SHORT, LONG] : [LONG, SHORT];
  const scene = new DocumentScene({
    page: draw(),
    size,
    seed: seed + 1,
    fill: 0.95,
    state: {hold: 'held'},
  });
  try {
    const canvas = new OffscreenCanvas(width, height);
    const frame = {time: 1000, width, height};
    const context = canvas.getContext('2d');
    if (!context) throw new TypeError('no 2D canvas');
    scene.draw(context, frame);
    const still = await canvas.convertToBlob({type: 'image/jpeg', quality: 0.92});
    return {still, page: {kind, outline: scene.outline(frame), confidence: 1}};
  } finally {
    scene.close();
  }
}

/** @param {number} seed */
async function readSpecimens(seed) {
  const readings = [];
  for (const specimen of specimensOf(seed)) {
    const {name, kind, country, document, truth} = specimen;
    const {still, page} = await photograph(specimen);
    const {signal} = new AbortController();
    // The engine and the language are loaded before the clock starts.
    await vision.readSheet(new Blob([await tinyStill()]), {country, signal});
    const start = performance.now();
    const fields =
      kind === 'sheet'
        ? await vision.readSheet(still, {page, country, signal})
        : await vision.readFields(still, {page, country, document, signal});
    readings.push({name, kind, country, truth, fields, ms: performance.now() - start});
  }
  return readings;
}

async function tinyStill() {
  const canvas = new OffscreenCanvas(32, 32);
  canvas.getContext('2d')?.fillRect(8, 8, 4, 4);
  return canvas.convertToBlob();
}

Object.assign(window, {readSpecimens, ready: true});
