import type { Option } from '@fotfeste/shared/ui';
import type { I18n } from '@fotfeste/shared/web';

/** The choices of a code list, in words. `prefix` ends with a dot. */
export function optionsOf<Code extends string>(codes: readonly Code[], prefix: string, i18n: I18n): readonly Option<Code>[] {
  return codes.map((value) => ({ value, label: i18n.text(`${prefix}${value}`) }));
}
