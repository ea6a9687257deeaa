/** Where a complaint about a § 14 a decision stands. */
export const complaintStatuses = ['received', 'sent-on', 'upheld', 'not-upheld', 'withdrawn'] as const;
export type ComplaintStatus = (typeof complaintStatuses)[number];

/** One step of a complaint's life. */
export interface ComplaintStep {
  readonly name: 'send-on' | 'uphold' | 'reject' | 'withdraw';
  readonly from: ComplaintStatus;
  readonly to: ComplaintStatus;
  readonly reason: 'required' | 'none';
}

/**
 * Every step. The office that decided can give the person right or send the complaint on to the appeals body; it never turns one down itself,
 * and no step asks whether the complaint came in time (rulebook KLG-06).
 */
export const complaintSteps: readonly ComplaintStep[] = [
  { name: 'uphold', from: 'received', to: 'upheld', reason: 'required' },
  { name: 'send-on', from: 'received', to: 'sent-on', reason: 'none' },
  { name: 'withdraw', from: 'received', to: 'withdrawn', reason: 'required' },
  { name: 'uphold', from: 'sent-on', to: 'upheld', reason: 'required' },
  { name: 'reject', from: 'sent-on', to: 'not-upheld', reason: 'required' },
  { name: 'withdraw', from: 'sent-on', to: 'withdrawn', reason: 'required' },
];

/** Names of the steps, as requests spell them. */
export const complaintStepNames = ['send-on', 'uphold', 'reject', 'withdraw'] as const satisfies readonly ComplaintStep['name'][];

/** The step by that name from where the complaint stands, if there is one. */
export function complaintStep(from: ComplaintStatus, name: ComplaintStep['name']): ComplaintStep | undefined {
  return complaintSteps.find((step) => step.from === from && step.name === name);
}

/** The steps from where the complaint stands. */
export function complaintStepsFrom(from: ComplaintStatus): readonly ComplaintStep[] {
  return complaintSteps.filter((step) => step.from === from);
}
