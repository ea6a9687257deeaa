import type { LocalDate, Role } from '@fotfeste/shared/kernel';
import { partyOf } from '../party';

/** Longest message, in characters, and most files with one. The product's own choices. */
export const messageLimits = { words: 4000, attachments: 5 } as const;

/** Who writes to whom about a participation: Nav to the provider, or the provider to Nav. */
export const messageSides = ['nav', 'provider'] as const;
export type MessageSide = (typeof messageSides)[number];

/** What Nav can ask of the provider with a message: an answer, or an assessment of the participant. */
export const messageAsks = ['answer', 'assessment'] as const;
export type MessageAsk = (typeof messageAsks)[number];

/** Days the provider has. The product's own choices. */
export const askDays: Readonly<Record<MessageAsk, number>> = { answer: 7, assessment: 14 };

/** The side somebody writes from. */
export function sideOf(role: Role): MessageSide {
  return partyOf(role) === 'provider' ? 'provider' : 'nav';
}

/** Whether messages can be sent today: only while the provider sees the participant. */
export function isOpenForMessages(window: { readonly from: LocalDate; readonly to?: LocalDate } | undefined, today: LocalDate): boolean {
  return window !== undefined && window.from <= today && (window.to === undefined || today <= window.to);
}
