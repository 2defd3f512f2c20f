/** Steps of the journey as events and errors name them. */
export const STEP_IDS = [
  'START',
  'CONSENT',
  'EMAIL',
  'COUNTRY',
  'RESOURCE_CHOICE',
  'RESOURCE_EXPLANATION',
  'RESOURCE',
  'REUSABLE_RESOURCES',
  'SUMMARY',
  'SHARE',
  'FINISHED',
] as const;

export type StepId = (typeof STEP_IDS)[number];
