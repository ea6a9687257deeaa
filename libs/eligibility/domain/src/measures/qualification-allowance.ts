import { amountPlan, missingForAmount, payment, unknownAmong, type LineDraft } from '../money/amount-plan';
import { childDays, childLine, childrenOn, fullRate, weekdaysOfYear } from '../money/allowance';
import { percent } from '../money/factors';
import { weekdaysIn } from '../money/stretches';

const needed = ['born', 'supportedChildren', 'employments'] as const;

/** The supplement is that of AAP (forskriften § 3), and so is the meaning of a child. */
const childAge = 'AAP.CHILD_AGE';

/** Kvalifiseringsstønad: 2.041 G a year, two thirds under 25, 1/260 a day, less the share of the week that is paid work. */
export const qualificationAllowance = amountPlan({
  id: 'KVP-07',
  title: { nb: 'Kvalifiseringsstønad', nn: 'Kvalifiseringsstønad', en: 'Qualification allowance' },
  paidTo: 'participant',
  basis: {
    law: 'LOV-2009-12-18-131',
    section: '§ 35',
    quote: 'Antall stønadsdager hvert år settes til 260, slik at stønaden per dag utgjør 1/260 av stønaden på årsbasis.',
    source: 'STL',
    confidence: 'high',
  },
  asks: needed,
  parameters: ['G', 'KVP.BENEFIT', 'KVP.BENEFIT_U25', 'KVP.FULL_AGE', 'UNP.DAYS', 'AAP.CHILD', childAge],
  notes: [
    {
      nb: 'Lønnet arbeid og læretid trekkes etter stillingsprosenten (§ 37). Fravær (§ 36) og rett til dagpenger, sykepenger eller foreldrepenger (§ 38) trekkes ikke her.',
      nn: 'Lønt arbeid og læretid blir trekt etter stillingsprosenten (§ 37). Fråvær (§ 36) og rett til dagpengar, sjukepengar eller foreldrepengar (§ 38) blir ikkje trekt her.',
      en: 'Paid work and apprenticeship are deducted by the position in percent (section 37). Absence (section 36) and rights to unemployment, sickness or parental benefit (section 38) are not deducted here.',
    },
  ],
  calculate: (facts, moment) => {
    const { born, supportedChildren: children, employments } = facts;
    if (!born || !children || !employments) return missingForAmount(unknownAmong(facts, needed));
    if (employments.some((one) => one.percent === undefined)) return missingForAmount(['employments']);
    const atWork = employments.reduce((sum, one) => sum + (one.percent ?? 0), 0);
    const rest = atWork === 0 ? [] : [percent(Math.max(0, 100 - atWork), outsideWorkTitle)];
    const full = fullRate(born, 'KVP.FULL_AGE', moment);
    const age = moment.number(childAge, moment.from).value;
    return payment({
      cutsOn: [full.from, ...childDays(children, age)],
      each: (stretch): readonly LineDraft[] => {
        const reduced = full.isReachedOn(stretch.from) ? [] : [stretch.number('KVP.BENEFIT_U25')];
        const own: LineDraft = {
          id: 'KVP-07',
          title: { nb: 'Stønad', nn: 'Stønad', en: 'Allowance' },
          factors: [stretch.number('G'), stretch.number('KVP.BENEFIT'), ...reduced, weekdaysOfYear(stretch), ...rest],
        };
        const supplement = childLine(childRule, childrenOn(children, age, stretch.from).length, weekdaysIn(stretch), stretch);
        return [own, ...supplement.map((line) => ({ ...line, factors: [...line.factors, ...rest] }))];
      },
    });
  },
});

const childRule = {
  id: 'KVP-07',
  title: { nb: 'Barnetillegg', nn: 'Barnetillegg', en: 'Child supplement' },
  rate: 'AAP.CHILD',
} as const;
const outsideWorkTitle = { nb: 'av uken er ikke lønnet arbeid', nn: 'av veka er ikkje lønt arbeid', en: 'of the week is not paid work' };
