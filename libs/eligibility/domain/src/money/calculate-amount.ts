import { addDays, addMonths, contains, daysBetween, type LocalDate, type LocalizedText } from '@fotfeste/shared/kernel';
import { askedFacts, type UsedFacts } from '../engine/used-facts';
import type { At } from '../engine/condition';
import { NoParameterValue, unknownOn, type Parameter } from '../engine/parameter';
import type { Facts } from '../facts/facts';
import type { ParameterId } from '../parameters';
import type { Amount, AmountFactor, AmountLine } from './amount';
import type { AmountMoment, AmountPlan, Payment, Stretch } from './amount-plan';
import { numberFactor } from './factors';
import { capLine, ceilingKey, lineOf, monthsOf, totalOf, type Reached } from './lines';
import { stretchesOf, type CalculatedDays } from './stretches';

/** Every dated number, by id. */
export type Parameters = Readonly<Record<ParameterId, Parameter>>;

/** What one amount is asked for. */
export interface AmountCase {
  readonly plan: AmountPlan;
  readonly facts: Facts;
  readonly at: At;
  readonly parameters: Parameters;
  readonly used: UsedFacts;
}

/** The amount with every line, or which facts or which number it waits for. Never throws for a number that is not known. */
export function calculateAmount(one: AmountCase): Amount {
  const { plan, facts, at } = one;
  const to = lastDay(one);
  const period = { from: at.startsOn, to: to ?? at.startsOn };
  const empty: Amount = {
    outcome: 'missing-facts',
    ...{ id: plan.id, title: plan.title, paidTo: plan.paidTo, basis: plan.basis, from: at.startsOn },
    ...(to ? { to } : {}),
    ...{ lines: [], months: [], missingFacts: [], rounding: plan.rounding.text, facts: one.used.for(askedFacts(plan.asks)) },
    notes: to && !isEndKnown(facts, at) ? [withoutEndNote, ...plan.notes] : plan.notes,
  };
  try {
    const calculation = plan.calculate(facts, momentOf(one, period));
    if (calculation.kind === 'not-paid') return { ...empty, outcome: 'not-paid', explanation: calculation.explanation };
    if (calculation.kind === 'missing') return { ...empty, missingFacts: calculation.facts };
    if (!to && calculation.every !== 'once') return { ...empty, missingFacts: ['endsOn'] };
    return { ...empty, ...summedUp(calculation, one, period) };
  } catch (error) {
    if (!(error instanceof NoParameterValue)) throw error;
    return { ...empty, outcome: 'stopped', stopped: stoppedAt(error) };
  }
}

function stoppedAt({ parameter, title, on }: NoParameterValue): NonNullable<Amount['stopped']> {
  return { parameter, title, on };
}

interface Days {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

type Sum = Pick<Amount, 'outcome' | 'lines' | 'months' | 'total' | 'subtotal' | 'stopped'>;

function lastDay({ plan, facts, at }: AmountCase): LocalDate | undefined {
  if (isEndKnown(facts, at)) return facts.endsOn;
  if (plan.monthsWithoutEnd) return addDays(addMonths(at.startsOn, plan.monthsWithoutEnd), -1);
  return plan.lastDayWithoutEnd?.(at);
}

function isEndKnown({ endsOn }: Facts, { startsOn }: At): boolean {
  return endsOn !== undefined && endsOn >= startsOn;
}

const withoutEndNote: LocalizedText = {
  nb: 'Siste dag er ikke kjent. Beløpet er regnet for tiden som vises, ikke for hele tiltaket.',
  nn: 'Siste dag er ikkje kjend. Beløpet er rekna for tida som er vist, ikkje for heile tiltaket.',
  en: 'The last day is not known. The amount is calculated for the time shown, not for the whole measure.',
};

/** Stretch by stretch, in order of time; a number that is not known stops the rest and leaves what came before. */
function summedUp(payment: Payment, one: AmountCase, period: Days): Sum {
  const { plan, parameters } = one;
  const once = payment.every === 'once';
  const lines: AmountLine[] = [...(payment.steps ?? [])];
  const reached: Reached = new Map((payment.caps ?? []).map((cap) => [ceilingKey(cap, period.from), cap.reachedBefore ?? 0]));
  let calculatedTo: LocalDate | undefined;
  for (const days of once ? wholeOf(period) : stretchesOf(period, cutDays(payment, plan, parameters))) {
    try {
      lines.push(...linesOf(payment, { ...days, number: (id) => numberOn(parameters, id, days.from) }, plan, reached));
    } catch (error) {
      if (!(error instanceof NoParameterValue)) throw error;
      const sum = { outcome: 'stopped', lines, months: monthsOf(lines), stopped: stoppedAt(error) } as const;
      return calculatedTo ? { ...sum, subtotal: { to: calculatedTo, amount: totalOf(lines) } } : sum;
    }
    calculatedTo = days.to;
  }
  return { outcome: 'calculated', lines, months: monthsOf(lines), total: totalOf(lines) };
}

function linesOf(payment: Payment, stretch: Stretch, plan: AmountPlan, reached: Reached): readonly AmountLine[] {
  const lines = payment.each(stretch).map((draft) => lineOf(draft, stretch, plan.rounding));
  for (const cap of payment.caps ?? []) {
    const line = capLine(cap, lines, stretch, plan.rounding, reached);
    if (line) lines.push(line);
  }
  return lines;
}

function momentOf(one: AmountCase, { from, to }: Days): AmountMoment {
  return {
    ...{ at: one.at, from, to },
    number: (id, on) => numberOn(one.parameters, id, on),
    step: (draft) => lineOf({ kind: 'basis', ...draft }, { from, to }, one.plan.rounding),
  };
}

function numberOn(parameters: Parameters, id: ParameterId, on: LocalDate): AmountFactor {
  const series: Parameter = parameters[id];
  const found = series.values.find((value) => contains(value, on));
  if (!found) throw new NoParameterValue(id, on, unknownOn(series, on)?.why, series.title);
  const { from, to, value } = found;
  return { ...numberFactor(series, value), parameter: to ? { id, from, to } : { id, from } };
}

function cutDays({ cutsOn = [] }: Payment, plan: AmountPlan, parameters: Parameters): readonly LocalDate[] {
  const windows = plan.parameters.flatMap((id) => {
    const series: Parameter = parameters[id];
    return [...series.values, ...(series.unknown ?? [])];
  });
  return [...cutsOn, ...windows.flatMap(({ from, to }) => (to ? [from, addDays(to, 1)] : [from]))];
}

function* wholeOf({ from, to }: Days): Generator<CalculatedDays> {
  const days = daysBetween(from, to) + 1;
  yield { from, to, days, daysInMonth: days };
}
