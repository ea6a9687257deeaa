import { localDate, type LocalDate } from '@fotfeste/shared/kernel';
import type { At } from '../engine/condition';
import { UsedFacts } from '../engine/used-facts';
import type { Facts } from '../facts/facts';
import { allParameters } from '../parameters';
import type { Amount } from './amount';
import { amountPlan, missingForAmount, notPaid, payment, type AmountPlan, type Payment } from './amount-plan';
import { calculateAmount } from './calculate-amount';
import { counted, ofMonth, ore, percent } from './factors';

const title = { nb: 'Prøve', nn: 'Prøve', en: 'Trial' };

function planOf(calculated: Omit<Payment, 'kind'>, changes: Partial<AmountPlan> = {}): AmountPlan {
  return amountPlan({
    ...{ id: 'MADE-UP-01', title, paidTo: 'provider', asks: [], parameters: ['AFT.RATE'] },
    basis: { law: 'FOR-2015-12-11-1598', section: '', source: 'TF', confidence: 'high' },
    calculate: () => payment(calculated),
    ...changes,
  });
}

function amountOf(plan: AmountPlan, startsOn: string, endsOn?: string, facts: Facts = {}): Amount {
  const at = { startsOn: localDate(startsOn) } as At;
  const until: Facts = endsOn ? { endsOn: localDate(endsOn) } : {};
  const asked = { ...facts, ...until };
  return calculateAmount({ plan, facts: asked, at, parameters: allParameters, used: UsedFacts.of(asked, {}) });
}

const thousandAMonth: Omit<Payment, 'kind'> = {
  each: (stretch) => [{ id: 'MADE-UP-01', title, factors: [ore(100_000, title), ...ofMonth(stretch)] }],
};
const placeRate: Omit<Payment, 'kind'> = {
  each: (stretch) => [{ id: 'MADE-UP-01', title, factors: [stretch.number('AFT.RATE'), ...ofMonth(stretch)] }],
};
const daysOf = ({ lines }: Amount) => lines.map(({ from, to, amount }) => [from, to, amount]);

describe('an amount, cut into lines', () => {
  it('has one line for each month, and shares a part of a month by its days', () => {
    expect(daysOf(amountOf(planOf(thousandAMonth), '2026-01-16', '2026-03-10'))).toEqual([
      ['2026-01-16', '2026-01-31', 51_613],
      ['2026-02-01', '2026-02-28', 100_000],
      ['2026-03-01', '2026-03-10', 32_258],
    ]);
  });

  it('is cut where the plan says, also inside a month', () => {
    const plan = planOf({ ...thousandAMonth, cutsOn: [localDate('2026-04-16'), localDate('2026-04-01')] });
    expect(daysOf(amountOf(plan, '2026-04-01', '2026-04-30'))).toEqual([
      ['2026-04-01', '2026-04-15', 50_000],
      ['2026-04-16', '2026-04-30', 50_000],
    ]);
  });

  it('is cut where a rate changes, and each line names the rate of its days', () => {
    const { lines } = amountOf(planOf(placeRate), '2025-12-15', '2026-01-14');
    expect(lines.map(({ factors }) => factors[0]?.parameter)).toEqual([
      { id: 'AFT.RATE', from: '2025-01-01', to: '2025-12-31' },
      { id: 'AFT.RATE', from: '2026-01-01', to: '2026-12-31' },
    ]);
  });

  it('adds up: the months are the lines, the whole is the months', () => {
    const amount = amountOf(planOf(placeRate), '2025-03-07', '2026-11-19');
    const byMonth = amount.months.reduce((sum, { amount: each }) => sum + each, 0);
    expect(amount.months).toHaveLength(21);
    expect(byMonth).toBe(amount.total);
    expect(amount.lines.reduce((sum, { amount: each }) => sum + each, 0)).toBe(amount.total);
  });

  it('rounds each line to whole øre, half an øre upwards', () => {
    const half = planOf({ each: () => [{ id: 'MADE-UP-01', title, factors: [ore(101, title), percent(50, title)] }] });
    expect(amountOf(half, '2026-02-01', '2026-02-28').total).toBe(51);
  });

  it('never passes kroner through binary fractions', () => {
    const fraction = planOf({ each: () => [{ id: 'MADE-UP-01', title, factors: [ore(1_000_000_050, title), percent(14.1, title)] }] });
    expect(amountOf(fraction, '2026-02-01', '2026-02-28').total).toBe(141_000_007);
  });

  it('shows a step on the way without summing it', () => {
    const plan = planOf({
      ...{ every: 'once' },
      each: () => [
        { id: 'MADE-UP-01', title, kind: 'basis', operator: 'plus', factors: [ore(3, title), ore(4, title)] },
        { id: 'MADE-UP-01', title, factors: [ore(7, title), counted(2, 'hours', title)] },
      ],
    });
    const amount = amountOf(plan, '2026-02-03');
    expect(amount.lines.map((line) => line.amount)).toEqual([7, 14]);
    expect(amount).toMatchObject({ outcome: 'calculated', total: 14, months: [{ month: '2026-02', amount: 14 }] });
  });
});

describe('a ceiling', () => {
  const capped = (per: 'calendar-year' | 'whole', reachedBefore = 0) =>
    planOf({ ...thousandAMonth, caps: [{ id: 'MADE-UP-02', title, per, limit: () => [ore(250_000, title)], reachedBefore }] });

  it('takes away what is too much on a line of its own, and starts afresh in a new year', () => {
    const amount = amountOf(capped('calendar-year'), '2026-10-01', '2027-01-31');
    expect(amount.lines.filter(({ kind }) => kind === 'cap')).toMatchObject([
      { from: '2026-12-01', amount: -50_000, ceiling: { limit: 250_000, reached: 200_000 } },
    ]);
    expect(amount.total).toBe(350_000);
  });

  it('over the whole period does not start afresh', () => {
    expect(amountOf(capped('whole'), '2026-10-01', '2027-01-31').total).toBe(250_000);
  });

  it('counts what was reached before the first day, in that year only', () => {
    expect(amountOf(capped('calendar-year', 240_000), '2026-11-01', '2027-01-31').months.map(({ amount }) => amount)).toEqual([
      10_000, 0, 100_000,
    ]);
  });
});

describe('an amount that cannot be known', () => {
  it('stops where a rate is missing, names it, and keeps the days before', () => {
    const amount = amountOf(planOf(placeRate), '2026-12-01', '2027-02-28');
    expect(amount).toMatchObject({
      outcome: 'stopped',
      stopped: { parameter: 'AFT.RATE', on: '2027-01-01' },
      subtotal: { to: '2026-12-31', amount: 2_173_000 },
    });
    expect(amount.total).toBeUndefined();
  });

  it('has no sum when the rate is missing from the first day', () => {
    const amount = amountOf(planOf(placeRate), '2024-05-01', '2024-05-31');
    expect(amount).toMatchObject({ outcome: 'stopped', stopped: { parameter: 'AFT.RATE', on: '2024-05-01' }, lines: [] });
    expect(amount.subtotal).toBeUndefined();
  });

  it('asks for the last day, unless the plan says how far to look', () => {
    expect(amountOf(planOf(thousandAMonth), '2026-01-01')).toMatchObject({ outcome: 'missing-facts', missingFacts: ['endsOn'] });
    const looking = amountOf(planOf(thousandAMonth, { monthsWithoutEnd: 12 }), '2026-01-15');
    expect(looking).toMatchObject({ outcome: 'calculated', to: '2027-01-14' });
  });

  it('says which facts are missing, or why nothing is paid', () => {
    const missing = planOf(thousandAMonth, { calculate: () => missingForAmount(['endsOn']) });
    expect(amountOf(missing, '2026-01-01')).toMatchObject({ outcome: 'missing-facts', missingFacts: ['endsOn'], lines: [] });
    const nothing = planOf(thousandAMonth, { calculate: () => notPaid(title) });
    expect(amountOf(nothing, '2026-01-01', '2026-01-31')).toMatchObject({ outcome: 'not-paid', explanation: { text: title } });
  });

  it('shows facts with where they come from', () => {
    const plan = planOf(thousandAMonth, { asks: ['endsOn', 'born'] });
    const endsOn: LocalDate = localDate('2026-01-31');
    const origin = { source: 'henvisning', date: localDate('2025-12-01') };
    const at = { startsOn: localDate('2026-01-01') } as At;
    const used = UsedFacts.of({ endsOn }, { endsOn: origin });
    const { facts } = calculateAmount({ plan, facts: { endsOn }, at, parameters: allParameters, used });
    expect(facts).toEqual([{ name: 'endsOn', value: endsOn, ...origin }, { name: 'born' }]);
  });
});
