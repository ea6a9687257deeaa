import { addDays, type LocalDate } from '@fotfeste/shared/kernel';
import { formatDate, formatWeek, type I18n } from '@fotfeste/shared/web';
import type { ProbableStartView } from '../contract';

/** A probable start as one says it, and what it rests on. */
export interface ToldStart {
  readonly when: string;
  readonly ground: string;
}

/** Says when somebody can probably start, as weeks, and the ground; or why nobody can say. */
export function startInWords({ kind, from, to, reason, before, ends = 0, endsBy, ground }: ProbableStartView, i18n: I18n): ToldStart {
  const queue = i18n.counted('measure.forecast.before', before);
  if (kind === 'not-known' || !from || !to)
    return { when: i18n.text('measure.forecast.notKnown'), ground: `${i18n.text(`measure.forecast.why.${reason ?? 'no-ends'}`)} ${queue}` };
  const leaving = ends > 0 && endsBy ? i18n.counted('measure.forecast.ends', ends, { week: weekOf(addDays(endsBy as LocalDate, -7)) }) : '';
  const guess = ground === 'guess' ? i18n.text('measure.forecast.guessed') : '';
  const key = from === to ? 'measure.forecast.week' : 'measure.forecast.span';
  return {
    when: i18n.text(key, { from: weekOf(from), to: weekOf(to), day: formatDate(from as LocalDate) }),
    ground: [queue, leaving, guess].filter(Boolean).join(' '),
  };
}

function weekOf(monday: string): string {
  return formatWeek(monday as LocalDate);
}
