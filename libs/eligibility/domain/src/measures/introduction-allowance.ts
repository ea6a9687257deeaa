import { addDays, addMonths, localDate } from '@fotfeste/shared/kernel';
import type { AmountFactor } from '../money/amount';
import { amountPlan, missingForAmount, payment, unknownAmong, type AmountMoment, type Stretch } from '../money/amount-plan';
import { fullRate } from '../money/allowance';
import { ofMonth, share } from '../money/factors';
import { monthOf } from '../money/stretches';

const needed = ['born', 'livesWithParents', 'partnerInProgrammeAndNoChildren'] as const;
const monthsInYear = 12;
const daysInMonth = 30;

/** Introduksjonsstønad: 2 G a year, 1/12 a month and 1/30 of that a day; reduced under 25 and for couples without children. */
export const introductionAllowance = amountPlan({
  id: 'INT-09',
  title: { nb: 'Introduksjonsstønad', nn: 'Introduksjonsstønad', en: 'Introduction allowance' },
  paidTo: 'participant',
  basis: {
    law: 'LOV-2020-11-06-127',
    section: '§ 20',
    quote: 'Stønaden per måned utgjør 1/12 av stønaden på årsbasis. Stønaden per dag utgjør 1/30 av månedsstønaden.',
    source: 'INT',
    confidence: 'high',
  },
  asks: needed,
  parameters: ['G', 'INT.BENEFIT', 'INT.BENEFIT_U25', 'INT.BENEFIT_AT_HOME', 'INT.BENEFIT_COUPLE', 'INT.FULL_AGE'],
  notes: [
    {
      nb: 'Hele måneder gir en tolvdel av året, og deler av en måned 1/30 per dag. Skifter satsen midt i en hel måned, deles måneden etter dagene; det er valgt her. Ulovlig fravær (§ 21) og andre ytelser (§ 22) trekkes ikke her.',
      nn: 'Heile månader gir ein tolvdel av året, og delar av ein månad 1/30 per dag. Skiftar satsen midt i ein heil månad, blir månaden delt etter dagane; det er valt her. Ulovleg fråvær (§ 21) og andre ytingar (§ 22) blir ikkje trekte her.',
      en: 'Whole months give a twelfth of the year, and parts of a month 1/30 a day. When the rate changes inside a whole month, the month is divided by its days; that is our own choice. Absence (section 21) and other benefits (section 22) are not deducted here.',
    },
    {
      nb: 'Deltakere under 25 år som er i et par uten barn der begge deltar, får her bare reduksjonen for alder; loven sier ikke om begge gjelder samtidig.',
      nn: 'Deltakarar under 25 år som er i eit par utan barn der begge deltek, får her berre reduksjonen for alder; lova seier ikkje om begge gjeld samtidig.',
      en: 'Participants under 25 in a couple without children who both take part get only the reduction for age here; the act does not say whether both apply at once.',
    },
  ],
  calculate: (facts, moment) => {
    const { born, livesWithParents, partnerInProgrammeAndNoChildren } = facts;
    if (!born || livesWithParents === undefined || partnerInProgrammeAndNoChildren === undefined) {
      return missingForAmount(unknownAmong(facts, needed));
    }
    const full = fullRate(born, 'INT.FULL_AGE', moment);
    const reduced = (stretch: Stretch): readonly AmountFactor[] => {
      if (!full.isReachedOn(stretch.from)) return [stretch.number(livesWithParents ? 'INT.BENEFIT_AT_HOME' : 'INT.BENEFIT_U25')];
      return partnerInProgrammeAndNoChildren ? [stretch.number('INT.BENEFIT_COUPLE')] : [];
    };
    return payment({
      cutsOn: [full.from],
      each: (stretch) => [
        {
          id: 'INT-09',
          title: { nb: 'Stønad', nn: 'Stønad', en: 'Allowance' },
          factors: [stretch.number('G'), stretch.number('INT.BENEFIT'), ...reduced(stretch), aMonth, ...partOfMonth(stretch, moment)],
        },
      ],
    });
  },
});

const aMonth = share(1, monthsInYear, { nb: 'av året', nn: 'av året', en: 'of the year' });

function partOfMonth(stretch: Stretch, { from, to }: AmountMoment): readonly AmountFactor[] {
  const first = localDate(`${monthOf(stretch.from)}-01`);
  const last = addDays(addMonths(first, 1), -1);
  if (from <= first && last <= to) return ofMonth(stretch);
  return [share(stretch.days, daysInMonth, { nb: 'dager av en måned på 30', nn: 'dagar av ein månad på 30', en: 'days of a month of 30' })];
}
