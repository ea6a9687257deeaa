import type { LocalDate, LocalizedText } from '@fotfeste/shared/kernel';
import type { Barrier } from './barriers';
import type { Resource } from './resources';

/** Who said that something hinders or helps. The product's own list. */
export const codeTellers = ['person', 'adviser', 'provider', 'employer', 'health-service', 'other'] as const;
export type CodeTeller = (typeof codeTellers)[number];

/** Names of those who said it. */
export const codeTellerNames: Readonly<Record<CodeTeller, LocalizedText>> = {
  person: { nb: 'Personen selv', nn: 'Personen sjølv', en: 'The person' },
  adviser: { nb: 'Veileder', nn: 'Rettleiar', en: 'The adviser' },
  provider: { nb: 'Tiltaksarrangør', nn: 'Tiltaksarrangør', en: 'A measure provider' },
  employer: { nb: 'Arbeidsgiver', nn: 'Arbeidsgivar', en: 'An employer' },
  'health-service': { nb: 'Helsetjenesten', nn: 'Helsetenesta', en: 'The health service' },
  other: { nb: 'Andre', nn: 'Andre', en: 'Others' },
};

/** Who said that one barrier or resource is there, and on which day. */
export interface CodeOrigin<Code extends string = Barrier | Resource> {
  readonly code: Code;
  readonly saidBy: CodeTeller;
  readonly saidOn: LocalDate;
}

/** One origin for each code that is ticked: the first that is known, else the adviser who ticks it today. */
export function originsOf<Code extends string>(
  codes: readonly Code[],
  known: readonly CodeOrigin<Code>[],
  today: LocalDate,
): readonly CodeOrigin<Code>[] {
  return codes.map((code) => known.find((origin) => origin.code === code) ?? { code, saidBy: 'adviser', saidOn: today });
}

/** A version of the codes that stopped being true on a day. */
export interface FormerCodes {
  readonly codes: readonly string[];
  readonly until: LocalDate;
}

/** A code that is ticked no more. */
export interface FormerCode {
  readonly code: string;
  /** The day it was taken away. */
  readonly until: LocalDate;
}

/** What was ticked before and is not now, with the last day it was, the newest first. `versions` stand with the oldest first. */
export function formerCodes(versions: readonly FormerCodes[], now: readonly string[]): readonly FormerCode[] {
  const last = new Map<string, LocalDate>();
  for (const { codes, until } of versions) for (const code of codes) last.set(code, until);
  return [...last]
    .filter(([code]) => !now.includes(code))
    .map(([code, until]) => ({ code, until }))
    .sort((left, right) => (left.until < right.until ? 1 : left.until > right.until ? -1 : left.code < right.code ? -1 : 1));
}
