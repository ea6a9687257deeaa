import type { LocalDate, Role } from '@fotfeste/shared/kernel';
import { partyOf } from '../party';

/** Longest message, in characters, and most files with one. The product's own choices. */
export const messageLimits = { words: 4000, attachments: 5 } as const;

/** Who writes to whom about a participation: Nav to the provider, or the provider to Nav. */
export const messageSides = ['nav', 'provider'] as const;
export type MessageSide = (typeof messageSides)[number];

/** The side somebody writes from. */
export function sideOf(role: Role): MessageSide {
  return partyOf(role) === 'provider' ? 'provider' : 'nav';
}

/** Whether messages can be sent today: only while the provider sees the participant. */
export function isOpenForMessages(window: { readonly from: LocalDate; readonly to?: LocalDate } | undefined, today: LocalDate): boolean {
  return window !== undefined && window.from <= today && (window.to === undefined || today <= window.to);
}
