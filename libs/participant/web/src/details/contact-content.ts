import { languageName } from '@fotfeste/participant/domain';
import { given } from '@fotfeste/shared/kernel';
import type { I18n } from '@fotfeste/shared/web';
import type { Contact, ContactRequest } from '../contract';
import type { ContactContent } from '../fields/contact-fields';
import type { Versioned } from './edit';

/** Contact details as a form holds them. */
export function contactContent(contact: Contact): Versioned<ContactContent> {
  const { telephone = '', email = '', spokenLanguage = '', interpreter = '', contactChannel = '', letterLanguage = '', version } = contact;
  return { content: { telephone, email, spokenLanguage, interpreter, contactChannel, letterLanguage }, version };
}

/** The form as the server takes it: an empty text empties what stood there, a choice left open is nobody's answer. */
export function contactRequest({
  telephone,
  email,
  spokenLanguage,
  interpreter,
  contactChannel,
  letterLanguage,
}: ContactContent): ContactRequest {
  return {
    ...given({ telephone: telephone.trim() || undefined, email: email.trim() || undefined, spokenLanguage: spokenLanguage || undefined }),
    ...given({ interpreter: chosen(interpreter), contactChannel: chosen(contactChannel), letterLanguage: letterLanguage || undefined }),
  };
}

function chosen<Code extends string>(code: Code | 'register' | ''): Code | undefined {
  return code === 'register' || code === '' ? undefined : code;
}

/** One field in words; empty when it is not known. */
export function contactWords(content: ContactContent, field: keyof ContactContent, i18n: I18n): string {
  const value = content[field];
  if (value === '') return '';
  switch (field) {
    case 'telephone':
    case 'email':
      return value;
    case 'spokenLanguage':
      return languageName(value, i18n.language());
    case 'interpreter':
      return i18n.text(`participant.interpreter.${value}`);
    case 'contactChannel':
      return i18n.text(`participant.channel.${value}`);
    case 'letterLanguage':
      return i18n.text(`participant.letterLanguage.${value}`);
  }
}

/** Label of each field, as the form has it. */
export const contactLabels: Readonly<Record<keyof ContactContent, string>> = {
  telephone: 'participant.contact.telephone',
  email: 'participant.contact.email',
  spokenLanguage: 'participant.contact.language',
  interpreter: 'participant.contact.interpreter',
  contactChannel: 'participant.contact.channel',
  letterLanguage: 'participant.contact.letterLanguage',
};

/** Details with the same origin. */
export interface SharedOrigin {
  readonly source: Origin['source'];
  readonly date: string;
  /** Which they are, in words. */
  readonly fields: string;
}

type Origin = Contact['origins'][number];

/** The details by where they come from, in the order of the form. */
export function originsInWords(origins: readonly Origin[], i18n: I18n): readonly SharedOrigin[] {
  const groups = Map.groupBy(origins, ({ source, date }) => `${source} ${date}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const [name = '', ...others] = group.map(({ field }) => i18n.text(contactLabels[field]));
    return [{ source: first.source, date: first.date, fields: [name, ...others.map(withoutCapital)].join(', ') }];
  });
}

/** Labels begin with a capital; inside a sentence they do not. */
function withoutCapital(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}
