import { languageName, languageNames } from '@fotfeste/participant/domain';
import type { Language } from '@fotfeste/shared/kernel';
import type { Option } from '@fotfeste/shared/ui';

/** The choices by name, with one more when somebody speaks a language that is not among them. */
export function languageOptions(language: Language, chosen: string): readonly Option[] {
  const ours = Object.keys(languageNames);
  return [...new Set(chosen ? [...ours, chosen] : ours)]
    .map((value) => ({ value, label: capitalized(languageName(value, language), language) }))
    .sort((left, right) => left.label.localeCompare(right.label, language));
}

function capitalized(text: string, language: Language): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}
