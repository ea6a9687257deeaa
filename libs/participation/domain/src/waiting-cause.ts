/**
 * Why somebody waits. The seed names budget frames, treatment that must be finished first, school starts in August and January, and
 * clarification that is lacking (policy-1, P-01 and P-03); treatment is health and stands here only as something else that comes first.
 */
export const waitingCauses = ['no-place', 'funds', 'start-date', 'clarification', 'other-offer', 'practical', 'own-wish', 'other'] as const;
export type WaitingCause = (typeof waitingCauses)[number];
