import type { LetterLanguage } from '@fotfeste/document/domain';
import type { LocalDate } from '@fotfeste/shared/kernel';
import type { ContactChannel, FactSource, InterpreterNeed } from './code-lists';

/** What is kept of how somebody is reached; each has a source of its own. */
export const contactFields = ['telephone', 'email', 'contactChannel', 'spokenLanguage', 'interpreter', 'letterLanguage'] as const;
export type ContactField = (typeof contactFields)[number];

/** Who said something, and when. */
export interface ContactOrigin {
  readonly source: FactSource;
  readonly date: LocalDate;
}

/** Who said which detail, when it was said apart from the rest. */
export type ContactOrigins = Readonly<Partial<Record<ContactField, ContactOrigin>>>;

/** The fields from these on were said now, by this source; the others keep theirs. */
export function saidNow(before: ContactOrigins, fields: readonly string[], origin: ContactOrigin): ContactOrigins {
  const said = contactFields.filter((field) => fields.includes(field));
  return { ...before, ...Object.fromEntries(said.map((field) => [field, origin])) };
}

/** What the row holds of how somebody is reached: the first code of a list, `digital` or `none`, stands for an answer and for none alike. */
export interface StoredContact {
  readonly telephone: string | null;
  readonly email: string | null;
  readonly contactChannel: ContactChannel;
  /** ISO 639. */
  readonly spokenLanguage: string | null;
  readonly interpreter: InterpreterNeed;
  /** The form of Norwegian that the person wants letters in. */
  readonly letterLanguage: LetterLanguage | null;
  readonly contactOrigins: ContactOrigins;
  /** Who told how to reach the person, for the details without an origin of their own. */
  readonly contactSource: FactSource | null;
  readonly contactOn: LocalDate | null;
  readonly registerSource: FactSource;
  readonly registerReadOn: LocalDate;
}

/**
 * Where a detail comes from; nothing when nobody has said it. That the population register has noted neither language nor interpreter is
 * no answer: it notes a need, never that there is none.
 */
export function originOf(field: ContactField, stored: StoredContact): ContactOrigin | undefined {
  if (stored[field] === null) return undefined;
  const { contactOrigins, contactSource, contactOn, registerSource, registerReadOn } = stored;
  const register = { source: registerSource, date: registerReadOn };
  const told = contactSource && contactOn ? { source: contactSource, date: contactOn } : undefined;
  switch (field) {
    case 'interpreter':
      return contactOrigins.interpreter ?? (stored.interpreter === 'none' ? undefined : register);
    case 'letterLanguage':
      return contactOrigins.letterLanguage;
    case 'spokenLanguage':
      return contactOrigins.spokenLanguage ?? register;
    case 'telephone':
    case 'email':
    case 'contactChannel':
      return contactOrigins[field] ?? told;
  }
}

/** How somebody is reached, as far as anybody knows: a detail that is absent is unknown. */
export interface KnownContact {
  readonly telephone?: string;
  readonly email?: string;
  readonly contactChannel?: ContactChannel;
  /** ISO 639. */
  readonly spokenLanguage?: string;
  readonly interpreter?: InterpreterNeed;
  /** The form of Norwegian that the person wants letters in. */
  readonly letterLanguage?: LetterLanguage;
  /** Who said each detail, and when: one for each that is here. */
  readonly origins: readonly (ContactOrigin & { readonly field: ContactField })[];
}

/** What is known of how somebody is reached, and by whom. */
export function knownContact(stored: StoredContact): KnownContact {
  const origins = contactFields.flatMap((field) => {
    const origin = originOf(field, stored);
    return origin ? [{ field, ...origin }] : [];
  });
  return { ...Object.fromEntries(origins.map(({ field }) => [field, stored[field]])), origins };
}

/** The origins after somebody answered: what they said, changed or for the first time, is theirs; what they emptied is nobody's. */
export function originsAfter(
  stored: StoredContact,
  answer: Partial<KnownContact>,
  changed: readonly string[],
  by: ContactOrigin,
): ContactOrigins {
  const said = contactFields.filter((field) => answer[field] !== undefined && (changed.includes(field) || !originOf(field, stored)));
  const isEmptied = (field: ContactField): boolean => changed.includes(field) && answer[field] === undefined;
  const kept = Object.entries(stored.contactOrigins).filter(([field]) => !isEmptied(field as ContactField));
  return saidNow(Object.fromEntries(kept), said, by);
}
