import { isLocalDate, type LocalDate } from '@fotfeste/shared/kernel';
import { detailFilters, type DetailCode, type DetailFilter } from './detail-filter';

/** How many detail choices one list may have. The product's own choice. */
export const mostDetails = 40;

/** One choice in a detail filter: a value, a span of days with both ends in it, or that nothing is there. */
export type DetailChoice =
  | { readonly code: DetailCode; readonly value: string }
  | { readonly code: DetailCode; readonly from?: LocalDate; readonly to?: LocalDate }
  | { readonly code: DetailCode; readonly isMissing: true };

const missing = 'missing';
const span = '..';

/** The choice as it stands in an address and in a saved view: `main-goal:SKAFFE_ARBEID`, `due:2026-11-01..`, `goal:missing`. */
export function writtenDetail(choice: DetailChoice): string {
  if ('value' in choice) return `${choice.code}:${choice.value}`;
  if ('isMissing' in choice) return `${choice.code}:${missing}`;
  return `${choice.code}:${choice.from ?? ''}${span}${choice.to ?? ''}`;
}

/** Reads what {@link writtenDetail} wrote; nothing when there is no such filter, or no such value in it. */
export function readDetail(text: string): DetailChoice | undefined {
  const colon = text.indexOf(':');
  const filter = detailOf(text.slice(0, Math.max(0, colon)));
  if (!filter) return undefined;
  const { code } = filter;
  const value = text.slice(colon + 1);
  if (value === missing) return filter.missing === 'asked' ? { code, isMissing: true } : undefined;
  if (filter.kind === 'choice') return filter.values.includes(value) ? { code, value } : undefined;
  const days = spanOf(value);
  return days && { code, ...days };
}

/** The filter of a code. */
export function detailOf(code: string): DetailFilter | undefined {
  return detailFilters.find((filter) => filter.code === code);
}

/** Whether the text is a choice in a detail filter. */
export function isDetail(text: string): boolean {
  return readDetail(text) !== undefined;
}

/** A span needs one end at least, and its last day may not come before its first. */
function spanOf(text: string): { readonly from?: LocalDate; readonly to?: LocalDate } | undefined {
  const [from = '', to = '', more] = text.split(span);
  if (!text.includes(span) || more !== undefined || (from === '' && to === '')) return undefined;
  if ([from, to].some((day) => day !== '' && !isLocalDate(day)) || (from !== '' && to !== '' && to < from)) return undefined;
  return { ...(isLocalDate(from) && { from }), ...(isLocalDate(to) && { to }) };
}
