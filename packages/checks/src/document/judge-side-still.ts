/** The still of one side decides: it must be the wanted side of the wanted document, and sharp; what it proves is read again. */
import type {
  BarcodeReading,
  DocumentObservation,
  GuidanceCode,
  MrzReading,
} from '@passbase-verify/protocol';
import {sideRow, type WantedSide} from './document-side.js';
import {DOCUMENT} from './document-thresholds.js';
import {isLicenceBarcode} from './licence-barcode.js';
import {judgeDocumentStill, pictureChecks, type DocumentCheck} from './judge-document-still.js';
import {spoilsOf} from './judge-quality.js';
import {wrongPage} from './judge-side.js';

/** One check of a side by its stable name. */
export interface SideCheck {
  readonly name: DocumentCheck['name'] | 'document-side' | 'document-sharp' | 'barcode-found';
  readonly passed: boolean;
}

export interface SideStillJudgement {
  readonly accepted: boolean;
  /** True where the still shows what it should and only lacks something to read: the User may use it all the same. */
  readonly usable: boolean;
  readonly guidance: GuidanceCode;
  /** Read from the still, corrected by position; only with valid check digits. */
  readonly reading?: MrzReading;
  /** Decoded from the still; only that of a licence or an identity card. */
  readonly barcode?: BarcodeReading;
  readonly checks: readonly SideCheck[];
}

/**
 * @param live - What the live frames agreed on; absent where there was no zone or the User pressed the shutter.
 * @throws {PassbaseError} `ERR_PROTOCOL_INVALID_ARGUMENT`
 */
export function judgeSideStill(
  live: MrzReading | undefined,
  still: DocumentObservation,
  wanted: WantedSide,
): SideStillJudgement {
  const {zone} = sideRow(wanted);
  const zoned = judgeDocumentStill(live, still, wanted.type);
  if (zone === 'always' || zoned.reading || live) return {...zoned, usable: false};
  if (still.barcode && isLicenceBarcode(still.barcode)) {
    const {format, text} = still.barcode;
    return {
      ...{accepted: true, usable: true, guidance: 'document-done', barcode: {format, text}},
      checks: [{name: 'barcode-found', passed: true}],
    };
  }
  const wrong = wrongPage(still, wanted);
  const [spoilt] = spoilsOf(still);
  // Where the page itself was measured, the guide around it says nothing.
  const sharp = still.measures
    ? spoilt !== 'document-blurred'
    : still.sharpness >= DOCUMENT.blurredBelow;
  const picture = pictureChecks(still);
  const deciding: readonly SideCheck[] = [
    {name: 'document-side', passed: still.page !== undefined && !wrong},
    {name: 'document-sharp', passed: sharp},
    ...picture.deciding,
  ];
  const accepted = deciding.every(({passed}) => passed) && wanted.side === 'front';
  return {
    accepted,
    // A page that was not found is still worth looking at for a person; a wrong one is not.
    usable: !wrong && sharp,
    guidance: accepted ? 'document-done' : (wrong ?? spoilt ?? 'document-unreadable'),
    checks: [...deciding, ...picture.noted],
  };
}
