/** Hands the receipt over as a file: made here, nothing is sent or fetched. */
import type {ConsentReceipt} from '@passbase-verify/protocol';
import type {Words} from '../locales/words.js';
import {receiptPage} from './receipt-page.js';

export function saveReceipt(receipt: ConsentReceipt, words: Words): void {
  const page = new Blob([receiptPage(receipt, words)], {type: 'text/html'});
  const link = document.createElement('a');
  link.href = URL.createObjectURL(page);
  link.download = words.text('receipt.file');
  link.click();
  URL.revokeObjectURL(link.href);
}
