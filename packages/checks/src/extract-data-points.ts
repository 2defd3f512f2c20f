import type {DataPoint, LivenessRecord, MrzReading} from '@passbase-verify/protocol';
declare const unfinished: (...inputs: unknown[]) => never;
export interface ExtractionInput {
  /** The document's Resource. */
  readonly resourceId: string;
  /** Resource type of the document. */
  readonly type: string;
  /** The reading of the evidence still. */
  readonly mrz: MrzReading;
  readonly liveness?: LivenessRecord & {readonly resourceId: string};
  /** What the integrator already believes, by Data point key. */
  readonly prefill?: Readonly<Record<string, string>>;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** Keys to extract, incl. `age_over_N`; everything but `age_over_N` where absent. */
  readonly keys?: readonly string[];
}
export function extractDataPoints(input: ExtractionInput): readonly DataPoint[] {
  return unfinished(input);
}
