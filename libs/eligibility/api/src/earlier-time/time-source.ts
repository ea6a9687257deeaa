/** Where time from before the product is known from. */
export const timeSources = ['arena', 'document', 'provider', 'participant'] as const;
export type TimeSource = (typeof timeSources)[number];
