/** The stages that the header counts, and where each phase stands in them. */
import type {CapturePlan, Phase} from '@passbase-verify/flow';

export type Stage = 'consent' | 'selfie' | 'document' | 'review' | 'share';

const STAGE_OF_PHASE: Partial<Record<Phase, Stage>> = {
  consenting: 'consent',
  'asking-email': 'consent',
  'reviewing-identity': 'consent',
  'explaining-selfie': 'selfie',
  'capturing-selfie': 'selfie',
  'choosing-evidence': 'document',
  'asking-wallet': 'document',
  'choosing-country': 'document',
  'choosing-document': 'document',
  'explaining-document': 'document',
  'capturing-document': 'document',
  'choosing-file': 'document',
  'opening-file': 'document',
  'picking-page': 'document',
  'reading-file': 'document',
  previewing: 'document',
  comparing: 'review',
  reviewing: 'review',
  'confirming-passkey': 'review',
  submitting: 'review',
  sharing: 'share',
  recording: 'share',
};

/** Only what this Verification needs is counted. */
export function stagesOf(plan: CapturePlan | undefined): readonly Stage[] {
  return [
    'consent',
    ...(plan?.selfie ? (['selfie'] as const) : []),
    ...(plan && plan.slots.length > 0 ? (['document'] as const) : []),
    'review',
    // An authentication asks for no Data point.
    ...(plan?.dataPoints.length === 0 ? [] : (['share'] as const)),
  ];
}

export const stageOf = (phase: Phase): Stage | undefined => STAGE_OF_PHASE[phase];
