import type { Ore } from '@fotfeste/shared/kernel';
import type { AmountFactor } from '../money/amount';
import { amountPlan, missingForAmount, payment, unknownAmong, type LineDraft, type Stretch } from '../money/amount-plan';
import { childDays, childLine, childrenOn, fullRate, weekdaysOfYear } from '../money/allowance';
import { rounded } from '../money/exact';
import { ore, productOf } from '../money/factors';
import { ownRoundingToOre } from '../money/rounding';
import { monthOf, weekdaysIn } from '../money/stretches';

const regulation = { law: 'FOR-2025-06-20-1182', source: 'UP', confidence: 'high' } as const;
const needed = ['born', 'supportedChildren', 'monthlyWorkIncome'] as const;

/** Ungdomsprogramytelse: 2.041 G a year, two thirds under 25, five days a week of 260, less 66 percent of the month's work income. */
export const youthProgrammeBenefit = amountPlan({
  id: 'UNP-09',
  title: { nb: 'Ungdomsprogramytelse', nn: 'Ungdomsprogramyting', en: 'Youth programme benefit' },
  paidTo: 'participant',
  basis: { ...regulation, section: '§ 9', quote: 'Årlig ytelse utgjør 2,041 ganger grunnbeløpet.' },
  asks: needed,
  parameters: ['G', 'UNP.BENEFIT_G', 'UNP.BENEFIT_U25', 'UNP.FULL_AGE', 'UNP.DAYS', 'UNP.CHILD', 'UNP.CHILD_AGE', 'UNP.REDUCE'],
  notes: [
    {
      nb: 'Mandag til fredag regnes som stønadsdager, også helligdager. Fravær kan føre til at ytelsen avsluttes (§ 7), men trekkes ikke her.',
      nn: 'Måndag til fredag blir rekna som stønadsdagar, òg heilagdagar. Fråvær kan føre til at ytinga blir avslutta (§ 7), men blir ikkje trekt her.',
      en: 'Monday to Friday count as benefit days, public holidays included. Absence may end the benefit (section 7), but is not deducted here.',
    },
  ],
  calculate: (facts, moment) => {
    const { born, supportedChildren: children, monthlyWorkIncome: incomes } = facts;
    if (!born || !children || !incomes) return missingForAmount(unknownAmong(facts, needed));
    const full = fullRate(born, 'UNP.FULL_AGE', moment);
    const childAge = moment.number('UNP.CHILD_AGE', moment.from).value;
    const deduct = deductionOf(new Map(incomes.map(({ month, income }) => [monthOf(month), income])));
    return payment({
      cutsOn: [full.from, ...childDays(children, childAge)],
      each: (stretch) => {
        const reduced = full.isReachedOn(stretch.from) ? [] : [stretch.number('UNP.BENEFIT_U25')];
        const own: LineDraft = {
          id: 'UNP-09',
          title: { nb: 'Ytelse', nn: 'Yting', en: 'Benefit' },
          factors: [stretch.number('G'), stretch.number('UNP.BENEFIT_G'), ...reduced, weekdaysOfYear(stretch)],
        };
        const supplement = childLine(childRule, childrenOn(children, childAge, stretch.from).length, weekdaysIn(stretch), stretch);
        return deduct([own, ...supplement], stretch);
      },
    });
  },
});

const childRule = {
  id: 'UNP-09',
  title: { nb: 'Barnetillegg', nn: 'Barnetillegg', en: 'Child supplement' },
  rate: 'UNP.CHILD',
} as const;

/** Work income of a month takes from the same month's benefit, never below nothing; what a first stretch cannot bear, the next one does. */
function deductionOf(incomes: ReadonlyMap<string, Ore>): (lines: readonly LineDraft[], stretch: Stretch) => readonly LineDraft[] {
  const left = new Map<string, Ore>();
  return (lines, stretch) => {
    const month = monthOf(stretch.from);
    const whole = [ore(-(incomes.get(month) ?? 0), incomeTitle), stretch.number('UNP.REDUCE')];
    const due = left.get(month) ?? inOre(whole);
    const taken = Math.min(
      due,
      lines.reduce((sum, line) => sum + -inOre(line.factors), 0),
    );
    if (taken === 0) return lines;
    const factors = taken === due && !left.has(month) ? whole : [ore(-taken, restTitle)];
    left.set(month, due - taken);
    return [...lines, { id: 'UNP-10', title: deductionTitle, factors }];
  };
}

/** A negative product as the øre it takes, rounded as its line is. */
function inOre(factors: readonly AmountFactor[]): Ore {
  return -rounded(productOf(factors), ownRoundingToOre.ore);
}

const deductionTitle = { nb: 'Fradrag for arbeidsinntekt', nn: 'Frådrag for arbeidsinntekt', en: 'Deduction for work income' };
const incomeTitle = { nb: 'arbeidsinntekt i måneden', nn: 'arbeidsinntekt i månaden', en: 'work income of the month' };
const restTitle = { nb: 'så mye som ytelsen rekker til', nn: 'så mykje som ytinga rekk til', en: 'as far as the benefit reaches' };
