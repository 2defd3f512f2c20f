declare const unfinished: (...inputs: unknown[]) => never;
export interface MrzCorrection {
  readonly line: number;
  readonly index: number;
  readonly from: string;
  readonly to: string;
}
export interface CorrectedMrz {
  readonly lines: readonly string[];
  readonly corrected: readonly MrzCorrection[];
}
export function correctMrz(lines: readonly string[]): CorrectedMrz {
  return unfinished(lines);
}
