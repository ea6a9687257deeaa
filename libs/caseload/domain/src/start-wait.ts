/** Why somebody with a decision and a need for more than guidance has not begun in a measure, each person under one of them. */
export const startWaitCauses = ['no-referral', 'participant', 'provider', 'adviser', 'waiting-list', 'start-agreed', 'other'] as const;
export type StartWaitCause = (typeof startWaitCauses)[number];

/** What became of somebody at the end of a measure: the first of these that holds. */
export const measureResults = ['job', 'education', 'other-measure', 'none-or-unknown'] as const;
export type MeasureResult = (typeof measureResults)[number];

/** Days of which starts and results are counted. The product's own choice. */
export const countedDays = 365;
