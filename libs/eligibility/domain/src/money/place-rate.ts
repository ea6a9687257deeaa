import { addDays, addMonths, localDate, type LocalizedText } from '@fotfeste/shared/kernel';
import type { ParameterId } from '../parameters';
import type { AmountFactor } from './amount';
import type { Stretch } from './amount-plan';
import { ofMonth, share } from './factors';
import { monthOf, weekdaysIn } from './stretches';

/** From this day Nav counts a part of a month in weekdays; calendar days before (nav-systems.md, MR). */
const weekdaysFrom = localDate('2025-08-01');

/** A fixed monthly rate for one place on the days of a stretch, halved for part time. */
export function placeRate(stretch: Stretch, rate: ParameterId, extent: 'whole' | 'half'): readonly AmountFactor[] {
  const half = extent === 'half' ? [share(1, 2, halfPlaceTitle)] : [];
  return [stretch.number(rate), ...half, ...shareOfMonth(stretch)];
}

function shareOfMonth(stretch: Stretch): readonly AmountFactor[] {
  if (stretch.from < weekdaysFrom) return ofMonth(stretch);
  const from = localDate(`${monthOf(stretch.from)}-01`);
  const all = weekdaysIn({ from, to: addDays(addMonths(from, 1), -1) });
  const own = weekdaysIn(stretch);
  return own === all ? [] : [share(own, all, weekdaysTitle)];
}

/** How the rate is shared, for the reader. */
export const placeRateNote: LocalizedText = {
  nb: 'En del av en måned regnes i hverdager fra 01.08.2025, og i kalenderdager før det, slik Nav betaler. Er siste dag ukjent, vises én måned.',
  nn: 'Ein del av ein månad blir rekna i kvardagar frå 01.08.2025, og i kalenderdagar før det, slik Nav betaler. Er siste dag ukjend, blir éin månad vist.',
  en: 'A part of a month is counted in weekdays from 1 August 2025, and in calendar days before, as Nav pays. When the last day is unknown, one month is shown.',
};

const halfPlaceTitle: LocalizedText = { nb: 'halv plass', nn: 'halv plass', en: 'half a place' };
const weekdaysTitle: LocalizedText = { nb: 'hverdager av måneden', nn: 'kvardagar av månaden', en: 'weekdays of the month' };
