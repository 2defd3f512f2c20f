/** What is to be captured. */
import type {ResourceType} from '@passbase-verify/protocol';

/** The smallest set of captures that proves what was asked for. */
export interface CapturePlan {
  /** True where a selfie video is needed. */
  readonly selfie: boolean;
  /** Document types of which one is to be captured; empty where none is needed. */
  readonly documents: readonly ResourceType[];
}
