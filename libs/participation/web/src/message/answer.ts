/** What a command will answer. */
export type AnswerOf<View> = Promise<{ readonly value: View; readonly etag?: string }>;
