import type {
  DocumentObservation,
  GuidanceCode,
  MrzReading,
  ResourceType,
} from '@passbase-verify/protocol';
declare const unfinished: (...inputs: unknown[]) => never;
export interface DocumentCheck {
  readonly name: string;
  readonly passed: boolean;
}
export interface DocumentStillJudgement {
  readonly accepted: boolean;
  readonly guidance: GuidanceCode;
  readonly reading?: MrzReading;
  readonly checks: readonly DocumentCheck[];
}
export function judgeDocumentStill(
  live: MrzReading | undefined,
  still: DocumentObservation,
  type: ResourceType,
): DocumentStillJudgement {
  return unfinished(live, still, type);
}
