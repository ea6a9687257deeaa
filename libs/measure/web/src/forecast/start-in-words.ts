import { addDays, type LocalDate } from '@fotfeste/shared/kernel';
import { formatDate, formatWeek, type I18n } from '@fotfeste/shared/web';
import type { ProbableStartView } from '../contract';

/** A start as one says it, and what it rests on. */
export interface ToldStart {
  /** The weeks alone, or the day where it is known. */
  readonly when: string;
  /** The same as a sentence, which says whether it is known or probable. */
  readonly said: string;
  readonly ground: string;
}

/** Says when somebody can start, as a day where it is known, else as weeks, and the ground; or why nobody can say. */
export function startInWords(start: ProbableStartView, i18n: I18n): ToldStart {
  const { kind, from, to, on } = start;
  if (kind === 'not-known' || !from || !to) return probably(i18n.text('measure.forecast.notKnown'), groundOfUnknown(start, i18n), i18n);
  if (on) {
    const day = formatDate(on as LocalDate);
    return { when: day, said: i18n.text('measure.forecast.on', { day }), ground: groundOf(start, i18n) };
  }
  const key = from === to ? 'measure.forecast.week' : 'measure.forecast.span';
  const weeks = { from: weekOf(from), to: weekOf(to), day: formatDate(from as LocalDate) };
  return probably(i18n.text(key, weeks), groundOf(start, i18n), i18n);
}

function probably(when: string, ground: string, i18n: I18n): ToldStart {
  return { when, said: i18n.text('measure.forecast.start', { when }), ground };
}

function groundOf({ before, ends = 0, endsBy, ground }: ProbableStartView, i18n: I18n): string {
  const leaving = ends > 0 && endsBy ? i18n.counted('measure.forecast.ends', ends, { week: weekOf(addDays(endsBy as LocalDate, -7)) }) : '';
  const guess = ground === 'guess' ? i18n.text('measure.forecast.guessed') : '';
  return [i18n.counted('measure.forecast.before', before), leaving, guess].filter(Boolean).join(' ');
}

function groundOfUnknown({ reason, before, next }: ProbableStartView, i18n: I18n): string {
  const why = i18n.text(`measure.forecast.why.${reason ?? 'no-ends'}`);
  const again = next ? i18n.text('measure.forecast.next', { day: formatDate(next as LocalDate) }) : '';
  return [why, i18n.counted('measure.forecast.before', before), again].filter(Boolean).join(' ');
}

function weekOf(monday: string): string {
  return formatWeek(monday as LocalDate);
}
