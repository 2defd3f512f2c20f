import {
  addressedTo,
  bankLetter,
  letterPdf,
  personFromSeed,
  writePdf,
} from '@passbase-verify/testkit';
import {expect} from 'chai';
import {failureOf} from '../testing/error-code.js';
import {PdfReader, type PdfData} from './pdf.js';

const take = async (folder: string, name: string): Promise<Uint8Array> => {
  const response = await fetch(`/node_modules/pdfjs-dist/${folder}/${name}`);
  return new Uint8Array(await response.arrayBuffer());
};

const DATA: PdfData = {
  characterMap: (name) => take('cmaps', name),
  font: (name) => take('standard_fonts', name),
  decoder: (name) => take('wasm', name),
};

const PERSON = addressedTo(personFromSeed(7, {today: '2026-01-15'}), '2025-12-03');
const LETTER = bankLetter(PERSON);

/** Share of pixels that are darker than print on paper. */
async function inkOf(still: Blob): Promise<number> {
  const image = await createImageBitmap(still);
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d')!;
  context.drawImage(image, 0, 0);
  image.close();
  const {data} = context.getImageData(0, 0, canvas.width, canvas.height);
  let dark = 0;
  for (let at = 0; at < data.length; at += 4) if (data[at]! < 96) dark++;
  return dark / (data.length / 4);
}

describe('the PDF reader', () => {
  it('draws a page and reads the text that it carries, line by line', async () => {
    const reader = await PdfReader.open(letterPdf(LETTER, 2), DATA);
    expect(reader.pageCount).to.equal(3);
    const page = await reader.page(3, 1200);
    expect([page.width, page.height]).to.deep.equal([849, 1200]);
    expect(await inkOf(page.still)).to.be.within(0.003, 0.08);
    const texts = page.text.map(({text}) => text);
    expect(texts).to.include.members([
      `${PERSON.firstNames} ${PERSON.lastName}`,
      PERSON.street,
      `${PERSON.postalCode} ${PERSON.city}`,
      '03.12.2025',
    ]);
    const name = page.text.find(({text}) => text === PERSON.street)!;
    expect(name.outline[0].x).to.be.closeTo(25 / 210, 0.01);
    expect(name.outline[3].y).to.be.closeTo(64 / 297, 0.01);
    await reader.close();
  });

  it('refuses a file that asks for a password', async () => {
    const file = writePdf([[{text: 'x', x: 9, y: 9, size: 4}]], {encrypted: true});
    expect(await failureOf(PdfReader.open(file, DATA))).to.equal('ERR_VISION_FILE_ENCRYPTED');
  });

  it('refuses a file that is broken', async () => {
    const file = new TextEncoder().encode('%PDF-1.4\nnothing of a PDF follows');
    expect(await failureOf(PdfReader.open(file, DATA))).to.equal('ERR_VISION_FILE_BROKEN');
  });
});
