/** Is this the bar code of a licence or an identity card? */
import {PassbaseError, type SeenBarcode} from '@passbase-verify/protocol';
import {parseAamva} from '../aamva/parse-aamva.js';

export function isLicenceBarcode(barcode: SeenBarcode | undefined): boolean {
  if (barcode?.format !== 'PDF417') return false;
  try {
    parseAamva(barcode.text);
    return true;
  } catch (error) {
    if (error instanceof PassbaseError) return false;
    throw error;
  }
}
