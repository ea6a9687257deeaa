import type { Language } from '@fotfeste/shared/kernel';

/** The name of an ISO 639 language in the reader's language, as it begins a line: Norsk, Engelsk. */
export function languageName(code: string, reader: Language): string {
  const name = new Intl.DisplayNames([reader], { type: 'language' }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(reader) + name.slice(1);
}
