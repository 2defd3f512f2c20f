/** The bar code of a specimen licence, read by the worker that is served, under a strict policy. */
import {expect, test} from 'playwright/test';
import {installProbe, reported} from './support/probe.js';

const TEXT =
  '@\n\x1e\rANSI 636023100002DL00410278ZO03190024DLDCAC\nDCBNONE\nDCDNONE\nDBA01212032\nDCSSPECIMEN\nDACERIKA\nDADANNE\n' +
  'DBD07022024\nDBB09161990\nDBC2\nDAU069 in\nDAG123 ANYWHERE ST\nDAIANYTOWN\nDAJOH\nDAK123450000  \nDAQSP123456\nDCGUSA\r';

/** What is used of the simulated camera's script. */
interface Testkit {
  drawLicenceBack(options: {text: string; width: number}): OffscreenCanvas;
}

/** An answer of the worker. */
interface Answer {
  readonly barcode?: {readonly format: string; readonly text: string};
}

test('a licence’s bar code is read where it is wanted, and nothing is loaded where it is not', async ({
  page,
}) => {
  const loaded: string[] = [];
  page.context().on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await installProbe(page);
  await page.goto('/strict-csp/');
  const read = (width: number, barcode: boolean): Promise<Answer> =>
    page.evaluate(
      async ({text, width, barcode}) => {
        const testkit = new URL('/assets/dist/testkit.js', location.href).href;
        const {drawLicenceBack} = (await import(testkit)) as Testkit;
        const still = await drawLicenceBack({text, width}).convertToBlob();
        const worker = new Worker('/cdn/assets/document-worker.js', {type: 'module'});
        const ask = (id: number, request: object): Promise<Answer> =>
          new Promise((resolve, reject) => {
            worker.addEventListener('message', ({data}: MessageEvent) => {
              const reply = data as {id?: number; type: string; answer: Answer; message?: string};
              if (reply.id !== id) return;
              if (reply.type === 'answer') resolve(reply.answer);
              if (reply.type === 'refusal') reject(new Error(reply.message));
            });
            worker.postMessage({...request, id});
          });
        const assetBase = new URL('/cdn/assets/', location.href).href;
        try {
          await ask(1, {type: 'prepare', assetBase});
          return await ask(2, {type: 'read-document', still, want: {barcode}});
        } finally {
          worker.terminate();
        }
      },
      {text: TEXT, width, barcode},
    );

  expect((await read(800, false)).barcode).toBeUndefined();
  expect(loaded).not.toContain('/cdn/assets/zxing/zxing_reader.wasm');
  expect((await read(1400, true)).barcode).toMatchObject({format: 'PDF417', text: TEXT});
  expect(loaded).toContain('/cdn/assets/zxing/zxing_reader.wasm');
  // A module is as wide as a pixel.
  expect((await read(400, true)).barcode).toMatchObject({text: TEXT});
  expect(await reported(page, 'violation')).toEqual([]);
});
