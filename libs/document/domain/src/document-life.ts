import type { LocalDate } from '@fotfeste/shared/kernel';

/**
 * Where a document stands: decisions are still being collected, it waits for somebody to send it, it has gone out, or it was dropped
 * because every decision in it was taken back.
 */
export const documentStatuses = ['collecting', 'to-be-sent', 'sent', 'dropped'] as const;
export type DocumentStatus = (typeof documentStatuses)[number];

/** What a document is about. */
export const documentKinds = ['participation-decision', 'assistance-decision'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** How a document went out. The product sends nothing itself: somebody says how it was done. */
export const sentChannels = ['digital', 'post', 'handed-over', 'told'] as const;
export type SentChannel = (typeof sentChannels)[number];

/** Minutes without a new decision before a letter is made (as Nav's own systems wait: nav-systems.md 1.1). */
export const quietMinutes = 30;

/** What can be wrong with what somebody says of the sending. */
export const sendingFaults = ['sent-ahead', 'sent-before-made'] as const;
export type SendingFault = (typeof sendingFaults)[number];

/** What is wrong with the day a document is said to have gone out. */
export function sendingFaultOf(
  sentOn: LocalDate,
  { madeOn, today }: { readonly madeOn: LocalDate; readonly today: LocalDate },
): SendingFault | undefined {
  if (today < sentOn) return 'sent-ahead';
  return sentOn < madeOn ? 'sent-before-made' : undefined;
}
