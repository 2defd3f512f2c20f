/** The still of one side decides: it must be the wanted side of the wanted document, and sharp; what it proves is read again. */
import {
  registeredType,
  type BarcodeReading,
  type DocumentObservation,
  type GuidanceCode,
  type MrzReading,
} from '@passbase-verify/protocol';
import {hasOwnBarcode, sideRow, type WantedSide} from './document-side.js';
import {DOCUMENT} from './document-thresholds.js';
import {isLicenceBarcode} from './licence-barcode.js';
import {judgeDocumentStill, pictureChecks, type DocumentCheck} from './judge-document-still.js';
import {spoilsOf} from './judge-quality.js';
import {saysWhatItShould, wrongPage} from './judge-side.js';

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
  /** Decoded from the still; only that of a licence or an identity card, or what an integrator's own type has there. */
  readonly barcode?: BarcodeReading;
  readonly checks: readonly SideCheck[];
}

/** Which side of a card is which the locator has learnt of documents of States: of others the User may know better. */
const mayBeMistaken = (wrong: GuidanceCode, {type}: WantedSide): boolean =>
  wrong === 'document-wrong-side' && registeredType(type) !== undefined;

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
  const hasOwn = hasOwnBarcode(wanted);
  const barcode = still.barcode && {format: still.barcode.format, text: still.barcode.text};
  if (barcode && !hasOwn && isLicenceBarcode(still.barcode)) {
    return {
      ...{accepted: true, usable: true, guidance: 'document-done', barcode},
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
    ...(hasOwn ? [{name: 'barcode-found', passed: barcode !== undefined} as const] : []),
    ...picture.deciding,
  ];
  const accepted = deciding.every(({passed}) => passed) && saysWhatItShould(wanted, still);
  return {
    accepted,
    // A page that was not found is still worth looking at for a person; a wrong one is not.
    usable: sharp && (!wrong || mayBeMistaken(wrong, wanted)),
    guidance: accepted ? 'document-done' : (wrong ?? spoilt ?? 'document-unreadable'),
    ...(hasOwn && barcode ? {barcode} : {}),
    checks: [...deciding, ...picture.noted],
  };
}
