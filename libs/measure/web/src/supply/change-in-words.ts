import { isLocalDate } from '@fotfeste/shared/kernel';
import { formatDate, type I18n } from '@fotfeste/shared/web';
import { accessibilities, accessibilityNames, cancelCauseNames, cancelCauses } from '@fotfeste/measure/domain';
import { languageName } from '../offerings/language-name';
import type { SupplyChange } from './supply-contract';

/** A change as a heading and one line for each field. */
export interface ToldChange {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** Longer texts are named, not repeated. */
const longFields: readonly string[] = ['description_nb', 'description_nn'];

/** Says a change in the reader's language. */
export function changeInWords({ subject, kind, name, fields }: SupplyChange, i18n: I18n): ToldChange {
  return {
    heading: i18n.text(`measure.supply.event.${subject}.${kind}`, { name: name ?? '' }),
    lines: fields.map(({ field, before, after }) => {
      const label = i18n.text(`measure.supply.field.${field}`);
      if (longFields.includes(field)) return i18n.text('measure.supply.rewritten', { field: label });
      return i18n.text('measure.supply.fromTo', { field: label, before: inWords(field, before, i18n), after: inWords(field, after, i18n) });
    }),
  };
}

function inWords(field: string, values: readonly string[], i18n: I18n): string {
  if (values.length === 0) return i18n.text('measure.supply.empty');
  return values.map((value) => valueInWords(field, value, i18n)).join(', ');
}

function valueInWords(field: string, value: string, i18n: I18n): string {
  if (isLocalDate(value)) return formatDate(value);
  if (value === 'true' || value === 'false') return i18n.text(`measure.supply.answer.${value}`);
  if (field === 'languages') return languageName(value, i18n.language());
  const accessibility = accessibilities.find((each) => each === value);
  if (field === 'accessibility' && accessibility) return accessibilityNames[accessibility][i18n.language()];
  const cause = cancelCauses.find((each) => each === value);
  if (field === 'cancel_cause' && cause) return cancelCauseNames[cause][i18n.language()];
  return field === 'type' ? i18n.text(`measure.providerType.${value}`) : value;
}
