import type { Option } from '@fotfeste/shared/ui';
import type { Language } from '@fotfeste/shared/kernel';

/** Languages that people at Nav's offices often speak, ISO 639; named by the browser in the language of the page. */
const spoken = [
  ...['am', 'ar', 'bg', 'bs', 'ckb', 'cs', 'da', 'de', 'en', 'es', 'et', 'fa', 'fi', 'fr', 'hi', 'hr', 'hu', 'is', 'it', 'kmr', 'lt'],
  ...['lv', 'nl', 'om', 'pa', 'pl', 'prs', 'ps', 'pt', 'ro', 'ru', 'rw', 'se', 'sk', 'so', 'sq', 'sr', 'sv', 'sw', 'ta', 'th', 'ti'],
  ...['tl', 'tr', 'uk', 'ur', 'vi', 'zh'],
] as const;

/** What a language is called in the language of the page; its code when nobody knows. */
export function languageName(code: string, language: Language): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code;
}

/** The choices by name, with one more when somebody speaks a language that is not among them. */
export function languageOptions(language: Language, chosen: string): readonly Option[] {
  const codes: readonly string[] = chosen && !(spoken as readonly string[]).includes(chosen) ? [chosen, ...spoken] : spoken;
  return codes
    .map((value) => ({ value, label: capitalized(languageName(value, language), language) }))
    .sort((left, right) => left.label.localeCompare(right.label, language));
}

function capitalized(text: string, language: Language): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}
