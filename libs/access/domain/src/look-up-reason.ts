/** Why somebody looks at a person outside the own caseload. `other` is told in words. */
export const lookUpReasons = ['substitute', 'inquiry', 'handover', 'cooperation', 'control', 'other'] as const;
export type LookUpReason = (typeof lookUpReasons)[number];

/** Longest words beside it. Unit: characters. */
export const longestReasonWords = 500;

/** As many as can be chosen at once: one reason is for all of them. Unit: people. */
export const mostExplainedAtOnce = 2_000;
