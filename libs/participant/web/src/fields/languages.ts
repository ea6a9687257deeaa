import { languageNames } from '@fotfeste/participant/domain';
import type { Language } from '@fotfeste/shared/kernel';
import type { Option } from '@fotfeste/shared/ui';

/** What a language is called in the language of the page. One that is not among ours is named by the browser, if it can. */
export function languageName(code: string, language: Language): string {
  return languageNames[code]?.[language] ?? new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code;
}

/** The choices by name, with one more when somebody speaks a language that is not among them. Norwegian is the empty choice. */
export function languageOptions(language: Language, chosen: string): readonly Option[] {
  const ours = Object.keys(languageNames).filter((code) => code !== 'no' || chosen === 'no');
  return [...new Set(chosen ? [...ours, chosen] : ours)]
    .map((value) => ({ value, label: capitalized(languageName(value, language), language) }))
    .sort((left, right) => left.label.localeCompare(right.label, language));
}

function capitalized(text: string, language: Language): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}
