export type {ConsentReceipt, ReceiptItem} from '@passbase-verify/protocol';
export {makeConsentReceipt} from './make-receipt.js';
export type {ReceiptDetails} from './make-receipt.js';
export {CONSENT_RECEIPT_SCHEMA, RECEIPT_VOCABULARY} from './receipt-schema.js';
export {makeWithdrawnReceipt} from './withdrawn-receipt.js';
