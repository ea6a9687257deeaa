import { linkTerms } from './link-terms';

/** How a link came to its end. */
export const linkEndings = ['answered', 'revoked', 'replaced', 'wrong-codes', 'barred'] as const;
export type LinkEnding = (typeof linkEndings)[number];

/** What Nav must hear of a link: that it was answered, or that it shut without Nav having done it. */
export type LinkNews = 'answered' | 'shut';

/** What Nav must hear of how a link ended; nothing when Nav ended it. */
export function linkNewsOf(ended: LinkEnding | undefined): LinkNews | undefined {
  if (ended === 'answered') return 'answered';
  return ended === 'wrong-codes' || ended === 'barred' ? 'shut' : undefined;
}

/** How a link stands: waiting to be opened, opened, too old, or ended. */
export const linkStates = ['waiting', 'opened', 'expired', ...linkEndings] as const;
export type LinkState = (typeof linkStates)[number];

/** A link as its state reads it. Moments are instants in ISO 8601 UTC. */
export interface LinkLife {
  readonly expiresAt: string;
  readonly openedAt?: string | undefined;
  readonly ended?: LinkEnding | undefined;
}

/** How a link stands at an instant. */
export function linkStateOf({ expiresAt, openedAt, ended }: LinkLife, now: string): LinkState {
  if (ended) return ended;
  if (expiresAt <= now) return 'expired';
  return openedAt ? 'opened' : 'waiting';
}

/** Whether a link can still be used. */
export function isLive(life: LinkLife, now: string): boolean {
  const state = linkStateOf(life, now);
  return state === 'waiting' || state === 'opened';
}

/** What a wrong code leads to: how many are left, none when it closed the link. */
export function triesLeftAfter(wrongCodes: number, terms = linkTerms): number {
  return Math.max(0, terms.wrongCodes - wrongCodes);
}

/** Codes asked for within the last hour, of which there may be some. Instants in ISO 8601 UTC. */
export function mayAskForCode(askedAt: readonly string[], anHourAgo: string, terms = linkTerms): boolean {
  return askedAt.filter((at) => at > anHourAgo).length < terms.codesPerHour;
}

const actorPrefix = 'LINK-';

/** Who somebody that came by a link is in stamps and events. */
export function linkActorId(linkId: string): string {
  return `${actorPrefix}${linkId}`;
}

/** Whether a stamp or an event was left by somebody who came by a link. */
export function isLinkActor(actorId: string): boolean {
  return actorId.startsWith(actorPrefix);
}
