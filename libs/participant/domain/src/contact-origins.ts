import type { LocalDate } from '@fotfeste/shared/kernel';
import type { FactSource } from './code-lists';

/** What is kept of how somebody is reached; each has a source of its own. */
export const contactFields = ['telephone', 'email', 'contactChannel', 'spokenLanguage', 'interpreter'] as const;
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

/** What is known of where a detail comes from that nobody has said apart: language and interpreter are the population register's. */
export interface ContactDefaults {
  readonly register: ContactOrigin;
  /** Absent when nobody has told how to reach the person. */
  readonly told?: ContactOrigin;
}

/** Where a detail comes from; nothing when nobody has said it. */
export function originOf(field: ContactField, origins: ContactOrigins, { register, told }: ContactDefaults): ContactOrigin | undefined {
  return origins[field] ?? (field === 'spokenLanguage' || field === 'interpreter' ? register : told);
}
