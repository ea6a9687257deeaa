import { addDays, type LocalDate } from '@fotfeste/shared/kernel';
import type { Facts } from '../facts/facts';
import { amountPlan, missingForAmount, payment, unknownAmong, type LineDraft, type Stretch } from '../money/amount-plan';
import { childDays, childLine, childrenOn } from '../money/allowance';
import { payOfDays, type DayPay } from '../money/attendance';
import { counted } from '../money/factors';

const needed = ['measureWeekdays', 'absences', 'supportedChildren'] as const;
type Child = NonNullable<Facts['supportedChildren']>[number];

/** Tiltakspenger day by day: the rate for days attended, the official reduced rate for later sick days (rulebook E-17), and children. */
export const measureBenefitAmount = amountPlan({
  id: 'TIP-04',
  title: { nb: 'Tiltakspenger', nn: 'Tiltakspengar', en: 'Measure benefit' },
  paidTo: 'participant',
  basis: {
    law: 'FOR-2013-11-04-1286',
    section: '§§ 3, 6 og 10',
    quote:
      'Tiltakspengene utgjør 312 kroner per dag. Det gis et barnetillegg på 56 kroner per dag for hvert barn under 16 år som tiltaksdeltakeren forsørger.',
    source: 'TP, TPS',
    confidence: 'high',
  },
  asks: needed,
  parameters: [
    'TIP.DAY',
    'TIP.DAY_REDUCED',
    'TIP.CHILD',
    'TIP.CHILD_REDUCED',
    'TIP.CHILD_AGE',
    'TIP.ABROAD',
    'TIP.SICK_FULL',
    'TIP.EMPLOYER_PERIOD',
  ],
  notes: [
    {
      nb: 'Sykedager telles som tiltaksdager med dokumentert sykdom. En ny arbeidsgiverperiode begynner når det har gått 16 dager siden siste sykedag, slik Navs kode regner; forskriften sier bare «arbeidsgiverperioden».',
      nn: 'Sjukedagar blir talde som tiltaksdagar med dokumentert sjukdom. Ein ny arbeidsgivarperiode byrjar når det har gått 16 dagar sidan siste sjukedag, slik koden til Nav reknar; forskrifta seier berre «arbeidsgiverperioden».',
      en: 'Sick days are counted as measure days with documented illness. A new employer period begins when 16 days have passed since the last sick day, as Nav’s code counts; the regulation only says “the employer period”.',
    },
    {
      nb: 'Redusert sats er bare den offisielle. For 2026 ble den ikke funnet, og beløpet stopper (E-17).',
      nn: 'Redusert sats er berre den offisielle. For 2026 vart han ikkje funnen, og beløpet stoppar (E-17).',
      en: 'The reduced rate is only the official one. For 2026 it was not found, and the amount stops (E-17).',
    },
  ],
  calculate: (facts, moment) => {
    const { measureWeekdays, absences, supportedChildren: children } = facts;
    if (!measureWeekdays || !absences || !children) return missingForAmount(unknownAmong(facts, needed));
    const number = (id: 'TIP.SICK_FULL' | 'TIP.EMPLOYER_PERIOD' | 'TIP.CHILD_AGE' | 'TIP.ABROAD') => moment.number(id, moment.from).value;
    const pay = payOfDays(moment, measureWeekdays, absences, { full: number('TIP.SICK_FULL'), inAll: number('TIP.EMPLOYER_PERIOD') });
    const age = number('TIP.CHILD_AGE');
    const withRight = childrenWithRight(children, number('TIP.ABROAD'));
    if (!withRight) return missingForAmount(['supportedChildren']);
    return payment({
      cutsOn: childDays(withRight, age),
      each: (stretch) => {
        const entitled = childrenOn(withRight, age, stretch.from).length;
        const [full, reduced] = [daysPaid('full', pay, stretch), daysPaid('reduced', pay, stretch)];
        return [
          ...dayLine('full', full, stretch),
          ...childLine(childRules.full, entitled, full, stretch),
          ...dayLine('reduced', reduced, stretch),
          ...childLine(childRules.reduced, entitled, reduced, stretch),
        ];
      },
    });
  },
});

/** Children who live in Norway and have not been abroad too long; undefined when that is not known of one. */
function childrenWithRight(children: readonly Child[], mostDaysAbroad: number): readonly Child[] | undefined {
  const claimed = children.filter((one) => !one.supplementGoesToOtherParent);
  if (claimed.some(({ livesInNorway }) => livesInNorway === undefined)) return undefined;
  return claimed.filter(({ livesInNorway, daysAbroad = 0 }) => livesInNorway && daysAbroad <= mostDaysAbroad);
}

function daysPaid(how: DayPay, pay: ReadonlyMap<LocalDate, DayPay>, { from, to }: Stretch): number {
  let days = 0;
  for (let day = from; day <= to; day = addDays(day, 1)) if (pay.get(day) === how) days += 1;
  return days;
}

function dayLine(how: 'full' | 'reduced', days: number, stretch: Stretch): readonly LineDraft[] {
  if (days === 0) return [];
  const { id, title, rate } = dayRules[how];
  return [{ id, title, factors: [counted(days, 'days', daysTitle), stretch.number(rate)] }];
}

const dayRules = {
  full: {
    id: 'TIP-06',
    title: { nb: 'Dager med full sats', nn: 'Dagar med full sats', en: 'Days at the full rate' },
    rate: 'TIP.DAY',
  },
  reduced: {
    id: 'TIP-10',
    title: { nb: 'Sykedager med redusert sats', nn: 'Sjukedagar med redusert sats', en: 'Sick days at the reduced rate' },
    rate: 'TIP.DAY_REDUCED',
  },
} as const;
const childRules = {
  full: { id: 'TIP-04', title: { nb: 'Barnetillegg', nn: 'Barnetillegg', en: 'Child supplement' }, rate: 'TIP.CHILD' },
  reduced: {
    id: 'TIP-10',
    title: { nb: 'Redusert barnetillegg', nn: 'Redusert barnetillegg', en: 'Reduced child supplement' },
    rate: 'TIP.CHILD_REDUCED',
  },
} as const;
const daysTitle = { nb: 'dager', nn: 'dagar', en: 'days' };
