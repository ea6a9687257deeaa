import { careSources, type CareSource } from '@fotfeste/participant/domain';
import type { FieldErrors } from '@fotfeste/shared/ui';
import type { BodyOf, I18n, ReplyOf } from '@fotfeste/shared/web';

export type Care = ReplyOf<'GET /participants/{participantId}/care'>;
export type CareRequest = BodyOf<'PUT /participants/{participantId}/care'>;

/** What is told of children, as the form holds it. */
export interface CareContent {
  readonly hasChildren: 'yes' | 'no' | '';
  /** Years as typed, with commas between. */
  readonly years: string;
  readonly who: 'alone' | 'shared' | '';
  readonly source: CareSource | '';
}

/** What stands, opened for change. Who says it now is asked anew. */
export function careContent({ childYears, soleCarer, told }: Care): CareContent {
  return {
    hasChildren: !told ? '' : childYears.length > 0 ? 'yes' : 'no',
    years: childYears.join(', '),
    who: soleCarer === undefined ? '' : soleCarer ? 'alone' : 'shared',
    source: '',
  };
}

/** The years that were typed; nothing when something else stands between them. */
export function yearsOf(typed: string): readonly number[] | undefined {
  const parts = typed.trim().split(/[\s,;]+/);
  return parts.every((part) => /^\d{4}$/.test(part)) ? parts.map(Number) : undefined;
}

/** What the form lacks, in words. Whether the years can be right is the server's to say. */
export function careErrors({ hasChildren, years, who, source }: CareContent, i18n: I18n): FieldErrors {
  const missing = (field: string): string => i18n.text(`participant.care.missing.${field}`);
  const isYes = hasChildren === 'yes';
  return {
    hasChildren: hasChildren ? undefined : missing('question'),
    childYears: isYes && !yearsOf(years) ? missing('years') : undefined,
    soleCarer: isYes && !who ? missing('who') : undefined,
    source: source ? undefined : missing('source'),
  };
}

/** A form without faults as the server takes it. */
export function careRequest({ hasChildren, years, who, source }: CareContent): CareRequest {
  const told = { source: source || careSources[0] };
  return hasChildren === 'yes'
    ? { childYears: [...(yearsOf(years) ?? [])], soleCarer: who === 'alone', ...told }
    : { childYears: [], ...told };
}

/** What stands in one line: «2 barn under 18 år (2015, 2018), har omsorgen alene». */
export function careInWords({ childYears, soleCarer }: Pick<Care, 'childYears' | 'soleCarer'>, i18n: I18n): string {
  if (childYears.length === 0) return i18n.text('participant.care.none');
  const children = `${i18n.counted('participant.care.children', childYears.length)} (${childYears.join(', ')})`;
  if (soleCarer === undefined) return children;
  const care = i18n.text(`participant.care.${soleCarer ? 'alone' : 'shared'}`);
  return `${children}, ${care.charAt(0).toLowerCase()}${care.slice(1)}`;
}
