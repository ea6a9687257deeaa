/** How the participant commented on a report: aloud, and somebody at Nav wrote it down, or in writing. */
export const commentWays = ['said', 'written'] as const;
export type CommentWay = (typeof commentWays)[number];

/** Longest comment of a participant on a report, in characters. The product's own choice. */
export const commentLength = 2000;
