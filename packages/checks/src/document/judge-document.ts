import type {
  DocumentObservation,
  GuidanceCode,
  MrzReading,
  ResourceType,
} from '@passbase-verify/protocol';
declare const unfinished: (...inputs: unknown[]) => never;
export interface DocumentProgress {
  readonly type: ResourceType;
  readonly startedAt: number;
  readonly lastAt: number;
  /** Since when the page is in place and steady. */
  readonly steadySince?: number;
  /** When reading was last asked for. */
  readonly readAskedAt?: number;
  /** Readings with valid check digits, newest last. */
  readonly readings: readonly MrzReading[];
  /** When text of another kind of document was last read. */
  readonly wrongTypeAt?: number;
  /** The agreed reading. */
  readonly reading?: MrzReading;
}
export interface DocumentJudgement {
  readonly progress: DocumentProgress;
  readonly guidance: GuidanceCode;
  /** True where the next frame should be read: in the guide, sharp, steady. */
  readonly wantsRead: boolean;
  /** 0..1: towards auto-capture. */
  readonly readiness: number;
  /** True once the User may press the shutter. */
  readonly manualShutter: boolean;
  /** Lines with valid check digits on which the readings agree, corrected by position. */
  readonly reading?: MrzReading;
  /** True where the still should be taken now. */
  readonly done: boolean;
}
export function startDocument(type: ResourceType, at: number): DocumentProgress {
  return unfinished(type, at);
}
export function judgeDocument(
  progress: DocumentProgress,
  seen: DocumentObservation,
): DocumentJudgement {
  return unfinished(progress, seen);
}
