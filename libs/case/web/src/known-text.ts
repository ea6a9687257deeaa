import type { I18n } from '@fotfeste/shared/web';

/** The text of a key that may not be there; undefined when it is not. */
export function known(key: string, i18n: I18n, values: Readonly<Record<string, string>> = {}): string | undefined {
  const text = i18n.text(key, values);
  return text === key ? undefined : text;
}
