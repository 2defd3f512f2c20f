/** Is this the bar code of a licence or an identity card? */
import type {SeenBarcode} from '@passbase-verify/protocol';
import {readAamva} from '../aamva/read-aamva.js';

export const isLicenceBarcode = (barcode: SeenBarcode | undefined): boolean =>
  barcode?.format === 'PDF417' && readAamva(barcode.text) !== undefined;
