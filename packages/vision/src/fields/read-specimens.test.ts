import type {SeenField, SeenPage, Vision} from '@passbase-verify/protocol';
import {
  bankLetter,
  drawPrinted,
  euLicence,
  identityCardFront,
  printedPerson,
  type PrintedSpecimen,
} from '@passbase-verify/testkit';
import {expect} from 'chai';
import {createVision} from '../create-vision.js';
import {failureOf} from '../testing/error-code.js';
import {WHOLE_SHEET} from './gray-still.js';

/** What a website serves: worker, engine and languages, as the build made them. */
const ASSETS = new URL('/packages/verify/cdn/assets/', location.href);
const {signal} = new AbortController();

const stillOf = (specimen: PrintedSpecimen): Promise<Blob> =>
  drawPrinted(specimen).convertToBlob({type: 'image/jpeg', quality: 0.92});

const pageOf = ({kind}: PrintedSpecimen): SeenPage => ({...WHOLE_SHEET, kind});

const textsOf = (fields: readonly SeenField[]) =>
  Object.fromEntries(fields.flatMap(({key, text}) => (key ? [[key, text]] : [])));

describe('printed text, read by the built worker', function () {
  this.timeout(90_000);
  let vision: Vision;

  before(async function () {
    const {ok} = await fetch(new URL('text-worker.js', ASSETS), {method: 'HEAD'});
    if (!ok) this.skip(); // not built: `npm run build`
    vision = createVision({assetBase: ASSETS});
  });

  after(() => vision?.close());

  it('reads an identity card', async () => {
    const specimen = identityCardFront(printedPerson('FRA', 2));
    const fields = await vision.readFields(await stillOf(specimen), {
      page: pageOf(specimen),
      document: 'identity',
      country: 'FRA',
      signal,
    });
    const {first_names, place_of_birth} = specimen.truth;
    expect(textsOf(fields)).to.include({first_names, place_of_birth});
    const place = fields.find(({key}) => key === 'place_of_birth');
    expect(place?.label).to.include('naissance');
    // Where the value is drawn.
    expect(place?.outline[0].x).to.be.closeTo(31 / 85.6, 0.02);
    expect(place?.outline[3].y).to.be.closeTo(39.7 / 53.98, 0.03);
  });

  it('reads a licence, and gives only what is wanted', async () => {
    const specimen = euLicence(printedPerson('FRA', 2));
    const wanted = ['drivers_license_categories', 'authority'] as const;
    const fields = await vision.readFields(await stillOf(specimen), {
      page: pageOf(specimen),
      document: 'licence',
      country: 'FRA',
      wanted,
      signal,
    });
    expect(fields.map(({key}) => key)).to.have.members([...wanted]);
    expect(textsOf(fields)['drivers_license_categories']).to.equal(
      specimen.truth.drivers_license_categories,
    );
  });

  it('reads the lines of a letter in order, and names the language’s model', async () => {
    const specimen = bankLetter(printedPerson('DEU', 3));
    const read = await vision.readSheet(await stillOf(specimen), {country: 'DEU', signal});
    const lines = read.map(({text}) => text);
    const {street_and_house_number: street = '', postal_code = ''} = specimen.truth;
    const at = lines.indexOf(street);
    expect(at).to.be.greaterThan(0);
    expect(lines[at + 1]).to.match(new RegExp(`^${postal_code} `));
    expect(vision.models().map(({name}) => name)).to.deep.equal(['tesseract-deu']);
  });

  it('refuses what is no picture', async () => {
    const reading = vision.readSheet(new Blob(['no picture']), {country: 'DEU', signal});
    expect(await failureOf(reading)).to.equal('ERR_VISION_ENGINE');
  });
});
