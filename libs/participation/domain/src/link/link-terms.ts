import type { MeasureCode } from '@fotfeste/eligibility/domain';
import { sensitiveMeasures } from '../sensitive';

/** How long and how often a link may be tried. The product's own choices; the days and the wrong codes are set by whoever ordered it. */
export interface LinkTerms {
  readonly validDays: number;
  /** Wrong codes over the whole life of a link; the last of them closes it. */
  readonly wrongCodes: number;
  readonly codeMinutes: number;
  readonly codesPerHour: number;
  /** How long the questions stay open after a right code. */
  readonly sessionMinutes: number;
  /** Tokens that open nothing which one address may try in a while. */
  readonly knocks: { readonly most: number; readonly minutes: number };
}

/** The terms in force. */
export const linkTerms: LinkTerms = {
  validDays: 14,
  wrongCodes: 10,
  codeMinutes: 10,
  codesPerHour: 5,
  sessionMinutes: 60,
  knocks: { most: 30, minutes: 10 },
};

/** Measures that are never answered by link: what is told there is health, or so close to it that it needs a signed-in reader. */
export const measuresWithoutLink: readonly MeasureCode[] = sensitiveMeasures;

/** Why no link can be sent about a participation. */
export const linkBars = ['protected', 'measure', 'not-shared', 'nothing-due'] as const;
export type LinkBar = (typeof linkBars)[number];

/** What decides whether a link can be sent. */
export interface LinkSubject {
  readonly measure: MeasureCode;
  /** Whether the population register protects the person's address, in any degree. */
  readonly isProtected: boolean;
  /** Whether a provider sees the participant today. */
  readonly isShared: boolean;
  /** How much is due. */
  readonly questions: number;
}

/** Why no link can be sent; nothing when one can. */
export function linkBarOf({ measure, isProtected, isShared, questions }: LinkSubject): LinkBar | undefined {
  if (isProtected) return 'protected';
  if (measuresWithoutLink.includes(measure)) return 'measure';
  if (!isShared) return 'not-shared';
  return questions === 0 ? 'nothing-due' : undefined;
}

/** Why somebody at the provider cannot be sent a link. */
export const contactGaps = ['email', 'mobile'] as const;
export type ContactGap = (typeof contactGaps)[number];

/** What is missing before a contact can be sent a link: an address for the link, and a mobile for the code. */
export function contactGapsOf({ email, telephone }: { readonly email?: string; readonly telephone?: string }): readonly ContactGap[] {
  return [...(email ? [] : ['email' as const]), ...(telephone && isMobile(telephone) ? [] : ['mobile' as const])];
}

/** Whether a text message reaches the number: Norwegian mobiles begin with 4 or 9, and numbers abroad are trusted. */
export function isMobile(telephone: string): boolean {
  const digits = telephone.replace(/\s/g, '').replace(/^00/, '+');
  const norwegian = /^(?:\+47)?(\d{8})$/.exec(digits)?.[1];
  return norwegian ? /^[49]/.test(norwegian) : /^\+(?!47)\d{6,15}$/.test(digits);
}

/** The last two digits of a number, to recognise it by. */
export function telephoneEnding(telephone: string): string {
  return telephone.replace(/\D/g, '').slice(-2);
}

/** The first letter of every name: all a provider is shown of who it is. */
export function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .flatMap((part) => /\p{L}/u.exec(part)?.[0] ?? [])
    .slice(0, 6)
    .map((letter) => `${letter.toLocaleUpperCase('nb')}.`)
    .join('');
}
