import { formatNumber } from '@fotfeste/shared/web';

/** What somebody has typed in a cell: nothing, hours, or something that is no number. */
export type TypedHours = { readonly kind: 'empty' } | { readonly kind: 'hours'; readonly hours: number } | { readonly kind: 'unreadable' };

/** Reads 7,5 and 7.5 and 7:30; hours are kept to the hundredth. */
export function typedHours(text: string): TypedHours {
  const written = text.trim().replace(',', '.');
  if (written === '') return { kind: 'empty' };
  const clock = /^(\d{1,2}):([0-5]\d)$/.exec(written);
  const hours = clock ? Number(clock[1]) + Number(clock[2]) / 60 : /^[-+]?\d*\.?\d+$/.test(written) ? Number(written) : Number.NaN;
  return Number.isFinite(hours) ? { kind: 'hours', hours: Math.round(hours * 100) / 100 } : { kind: 'unreadable' };
}

/** 7,5 as people write it; nothing while it is unknown. */
export function shownHours(hours: number | undefined): string {
  return hours === undefined ? '' : formatNumber(hours);
}
