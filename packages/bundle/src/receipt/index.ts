export {makeConsentReceipt} from './make-receipt.js';
export type {ConsentReceipt, ReceiptDetails, ReceiptItem} from './make-receipt.js';
export {CONSENT_RECEIPT_SCHEMA, RECEIPT_VOCABULARY} from './receipt-schema.js';
