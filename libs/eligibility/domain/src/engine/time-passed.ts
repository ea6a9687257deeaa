import { addDays, birthday, localDate, yearOf, type LocalDate } from '@fotfeste/shared/kernel';
import type { MeasureCode } from '../catalogue/measure-codes';
import type { Facts } from '../facts/facts';
import { genMinAge } from '../parameters/gen/min-age';
import { valueOn } from './parameter';
import { timeBetween, timeIn } from './time-used';

/**
 * Measures that the law opens by the calendar year, which may be before the birthday: letter d of training (OPL-D-01), IPS
 * (IPS-02) and the youth guarantee (UGA-01).
 */
const openFromTheYear: ReadonlySet<MeasureCode> = new Set([
  'FAG_OG_YRKESOPPLAERING',
  'INDIVIDUELL_JOBBSTOTTE',
  'INDIVIDUELL_JOBBSTOTTE_UNG',
  'UNGDOMSGARANTI',
]);

/** Measures that came with their first rules: before that day nobody was in one. Older measures lived under older regulations. */
const firstDays: Readonly<Partial<Record<MeasureCode, LocalDate>>> = {
  ARBEIDSFORBEREDENDE_TRENING: localDate('2016-10-01'),
  TILRETTELAGT_ARBEID_ORDINAER: localDate('2026-09-01'),
  UNGDOMSGARANTI: localDate('2023-07-01'),
  FIREARIG_LONNSTILSKUDD: localDate('2026-08-01'),
  UNGDOMSPROGRAM: localDate('2025-08-01'),
};

/** Whether more time in one measure was used before a day than the measure has existed, or some of it before it did. */
export function isOlderThanMeasure({ timeUsed = {}, participations = [] }: Facts, before: LocalDate): boolean {
  return (Object.keys(firstDays) as MeasureCode[]).some((code) => {
    const first = firstDays[code];
    if (!first) return false;
    const used = timeIn(timeUsed[code]);
    return (used > 0 && used > timeSince(first, before)) || participations.some(({ measure, from }) => measure === code && from < first);
  });
}

/** Whether more time in one measure was used before a day than has passed since the person could begin in it. */
export function hasUsedMoreThanPassed(timeUsed: NonNullable<Facts['timeUsed']>, born: LocalDate, before: LocalDate): boolean {
  const age = valueOn(genMinAge, before);
  if (age === undefined) return false;
  return (Object.keys(timeUsed) as MeasureCode[]).some((code) => {
    const used = timeIn(timeUsed[code]);
    return used > 0 && used > timeSince(openFromTheYear.has(code) ? localDate(`${yearOf(born) + age}-01-01`) : birthday(born, age), before);
  });
}

/** Counted time from a day until the day before another; none when the day is not before it. */
function timeSince(day: LocalDate, before: LocalDate): number {
  return day < before ? timeBetween(day, addDays(before, -1), 'months') : 0;
}
