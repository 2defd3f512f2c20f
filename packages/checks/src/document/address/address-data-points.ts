/** Data points that a proof of address proves. */
import {
  dataPointRow,
  type CrossCheck,
  type DataPoint,
  type EvidenceZone,
  type SeenField,
} from '@passbase-verify/protocol';
import {comparePrefilled, type Prefilled} from '../../cross-checks.js';
import {judgeProofOfAddress, type AddressJudgement} from './judge-proof-of-address.js';
import type {HolderNames} from './find-holder.js';
import {compareTextWithPicture} from './text-agrees.js';

/** A proof of address as it was read. */
export interface ReadLetter {
  readonly resourceId: string;
  /** Lines read in the picture. */
  readonly seen?: readonly SeenField[] | undefined;
  /** Lines of the text that the file carries, where it does. */
  readonly text?: readonly SeenField[] | undefined;
}

export interface LetterContext {
  readonly names: HolderNames;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

export interface JudgedLetter {
  readonly judgement: AddressJudgement;
  /** Which of the two the judgement rests on. */
  readonly zone: EvidenceZone;
  readonly crossChecks: readonly CrossCheck[];
  /** True where the letter proves the address. */
  readonly proves: boolean;
}

/** Judges by the file's own text where it has any, since it has no misread letters, and by the picture else. */
export function judgeLetter({seen, text}: ReadLetter, context: LetterContext): JudgedLetter {
  const byPicture = (): JudgedLetter => {
    const judgement = judgeProofOfAddress(seen ?? [], context);
    return {judgement, zone: 'visual', crossChecks: [], proves: judgement.accepted};
  };
  if (!text || text.length === 0) return byPicture();
  const judgement = judgeProofOfAddress(text, context);
  // A file whose text is not the letter's (a stamp of the scanner, say) is read by its picture.
  if (!judgement.accepted) {
    const other = byPicture();
    if (other.proves) return other;
  }
  const check = compareTextWithPicture(judgement.address?.lines ?? [], seen);
  return {
    judgement,
    zone: 'file-text',
    crossChecks: [check],
    proves: judgement.accepted && check.result !== 'differs',
  };
}

/** The address as far as the letter proves it; nothing of one that proves none. */
export function addressDataPoints(
  letter: ReadLetter,
  context: LetterContext,
  prefill: Prefilled = {},
): readonly DataPoint[] {
  const {judgement, zone, crossChecks, proves} = judgeLetter(letter, context);
  const {address, confidence} = judgement;
  if (!proves || !address) return [];
  const values: readonly (readonly [string, string | undefined])[] = [
    ['address', address.lines.join(', ')],
    ['street_and_house_number', address.street],
    ['city', address.city],
    ['postal_code', address.postalCode],
    ['country', address.country],
  ];
  return values.flatMap(([key, value]) => {
    if (value === undefined) return [];
    const {resourceId} = letter;
    const holder: CrossCheck = {name: 'holder-vs-document', result: 'agrees'};
    const evidence = {resourceId, zone, confidence, crossChecks: [holder, ...crossChecks]};
    return [comparePrefilled({key, type: dataPointRow(key)!.type, value, evidence}, prefill)];
  });
}
