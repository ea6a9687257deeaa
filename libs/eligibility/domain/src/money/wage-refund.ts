import { addDays, latest, yearOf, type LocalDate, type LocalizedText } from '@fotfeste/shared/kernel';
import type { MeasureCode } from '../catalogue/measure-codes';
import type { Basis } from '../engine/basis';
import type { At } from '../engine/condition';
import { separateTimeCounted } from '../engine/duration-plan';
import { countTime, lastDayAfter, timeOf } from '../engine/time-used';
import type { FactName, Facts } from '../facts/facts';
import type { ParameterId } from '../parameters';
import { amountPlan, missingForAmount, payment, unknownAmong, type AmountMoment, type AmountPlan, type Stretch } from './amount-plan';
import type { AmountFactor } from './amount';
import { ofMonth } from './factors';
import { refundBase, refundBaseFacts, refundBaseNote } from './refund-base';

/** One step of a degressive rate: from which month of total time, and which percentage then. */
export interface RateStep {
  /** Months of the measure that must have passed; none for the first step. */
  readonly afterMonths: number;
  percent(stretch: Stretch): AmountFactor;
}

/** A wage refund as a chapter writes it. */
export interface WageRefund {
  readonly id: string;
  readonly title: LocalizedText;
  readonly basis: Basis;
  readonly code: MeasureCode;
  readonly asks: readonly FactName[];
  readonly parameters: readonly ParameterId[];
  readonly monthsWithoutEnd?: number;
  readonly lastDayWithoutEnd?: (at: At) => LocalDate;
  readonly notes?: readonly LocalizedText[];
  /** A ceiling of so many G in a calendar year. */
  readonly yearCap?: { readonly id: string; readonly parameter: ParameterId };
  /** Steps of the rate for this person, or the facts that are missing. */
  steps(facts: Facts, moment: AmountMoment): readonly RateStep[] | { readonly missing: readonly FactName[] };
}

/** Refund of a percentage of the employer's wage costs, that falls with time and may have a ceiling in each calendar year. */
export function wageRefund(refund: WageRefund): AmountPlan {
  const { id, title, basis, asks, parameters, yearCap, monthsWithoutEnd, lastDayWithoutEnd, notes = [] } = refund;
  return amountPlan({
    ...{ id, title, basis, paidTo: 'employer' },
    asks: [...asks, ...refundBaseFacts, ...(yearCap ? (['subsidyPaidThisYear'] as const) : []), 'participations', 'timeUsed', 'endsOn'],
    parameters: [...parameters, ...(yearCap ? ([yearCap.parameter, 'G'] as const) : [])],
    notes: [refundBaseNote, earlierTimeNote, ...notes],
    ...(monthsWithoutEnd ? { monthsWithoutEnd } : {}),
    ...(lastDayWithoutEnd ? { lastDayWithoutEnd } : {}),
    calculate: (facts, moment) => {
      const steps = refund.steps(facts, moment);
      const base = refundBase(id, facts, moment);
      const reachedBefore = yearCap ? paidThisYear(refund, facts, moment.from) : 0;
      const stepsMissing = 'missing' in steps ? steps.missing : [];
      const timeMissing = facts.participations || facts.timeUsed ? [] : (['participations'] as const);
      const endMissing = facts.endsOn || monthsWithoutEnd || lastDayWithoutEnd ? [] : (['endsOn'] as const);
      const paidMissing = reachedBefore === undefined ? (['subsidyPaidThisYear'] as const) : [];
      const missing = [...stepsMissing, ...unknownAmong(facts, refundBaseFacts), ...timeMissing, ...endMissing, ...paidMissing];
      if (!base || 'missing' in steps || missing.length > 0) return missingForAmount(missing);

      const days = steps.map((step) => ({ ...step, from: dayAfterMonths(refund.code, step.afterMonths, facts, moment) }));
      return payment({
        steps: base.steps,
        cutsOn: days.map(({ from }) => from),
        each: (stretch) => {
          const step = days.findLast(({ from }) => from <= stretch.from);
          return step ? [{ id, title, factors: [base.base, step.percent(stretch), ...ofMonth(stretch)] }] : [];
        },
        caps: yearCap
          ? [
              {
                ...{ id: yearCap.id, title: capTitle, per: 'calendar-year', reachedBefore: reachedBefore ?? 0 },
                limit: (stretch) => [stretch.number(yearCap.parameter), stretch.number('G')],
              },
            ]
          : [],
      });
    },
  });
}

/** The day on which so many months of the measure have passed, earlier time counted; the first day when they had before it. */
function dayAfterMonths(code: MeasureCode, months: number, facts: Facts, { from, at }: AmountMoment): LocalDate {
  if (months === 0) return from;
  const time = countTime(facts, [code], 'months', from);
  const left = timeOf(months, 'months') - time.certain - separateTimeCounted(time, facts, at);
  return left <= 0 ? from : latest(from, addDays(lastDayAfter(time.runningFrom, left, 'months'), 1));
}

/** Paid earlier in the year of the first day; nothing when there was no such measure that year, unknown when there was. */
function paidThisYear(
  { code }: WageRefund,
  { subsidyPaidThisYear, participations = [], timeUsed }: Facts,
  from: LocalDate,
): number | undefined {
  if (subsidyPaidThisYear !== undefined) return subsidyPaidThisYear;
  const isEarlierThisYear = participations.some(
    ({ measure, from: first, to }) => measure === code && first < from && (!to || yearOf(to) === yearOf(from)),
  );
  return isEarlierThisYear || timeUsed?.[code] ? undefined : 0;
}

const earlierTimeNote: LocalizedText = {
  nb: 'Tidligere tid i samme tiltak er regnet med når satsen går ned, med mindre en veileder har holdt den utenfor (E-07).',
  nn: 'Tidlegare tid i same tiltak er rekna med når satsen går ned, med mindre ein rettleiar har halde ho utanfor (E-07).',
  en: 'Earlier time in the same measure is counted when the rate falls, unless an adviser has left it out (E-07).',
};

const capTitle: LocalizedText = {
  nb: 'Over taket for kalenderåret',
  nn: 'Over taket for kalenderåret',
  en: 'Above the ceiling of the calendar year',
};
