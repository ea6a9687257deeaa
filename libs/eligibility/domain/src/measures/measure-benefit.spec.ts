import { localDate } from '@fotfeste/shared/kernel';
import type { MeasureCode } from '../catalogue/measure-codes';
import type { Facts } from '../facts/facts';
import { aPerson, type Changes } from '../testing/a-person';
import { answerFor, outcomeFor, warningsFor } from '../testing/ask';

const code = 'TILTAKSPENGER';
const on = '2026-10-01';
const day = localDate;
const ready = (changes: Changes = {}) =>
  aPerson({
    measureTakenPartIn: 'ARBEIDSFORBEREDENDE_TRENING',
    benefits: [],
    measureIsPartOfMunicipalProgramme: false,
    paidByProvider: false,
    staysInInstitutionWithFreeBoard: false,
    benefitClaimedOn: day('2026-10-01'),
    measureWeekdays: [1, 2, 3, 4, 5],
    absences: [],
    supportedChildren: [],
    ...changes,
  });

describe('measure benefit, who has a right to it (§§ 2–9)', () => {
  it.each<[string, Changes, string, readonly string[]]>([
    ['in AFT', {}, 'eligible', []],
    ['in a measure with wages', { measureTakenPartIn: 'MIDLERTIDIG_LONNSTILSKUDD' }, 'not-eligible', ['TIP-01']],
    ['with a mentor alone', { measureTakenPartIn: 'MENTOR' }, 'not-eligible', ['TIP-01']],
    ['measure not known', { measureTakenPartIn: undefined }, 'missing-facts', ['TIP-01']],
    ['turns 18 on the day', { born: day('2008-10-01') }, 'eligible', []],
    ['turns 18 the day after', { born: day('2008-10-02') }, 'not-eligible', ['TIP-03']],
    ['birth not known', { born: undefined }, 'missing-facts', ['TIP-03']],
    ['has AAP', { benefits: ['AAP'] }, 'not-eligible', ['TIP-07']],
    ['has the benefit of the youth programme', { benefits: ['UNGDOMSPROGRAMYTELSE'] }, 'not-eligible', ['TIP-07']],
    ['has survivors’ pension for children', { benefits: ['BARNEPENSJON'] }, 'eligible', []],
    ['benefits not known', { benefits: undefined }, 'missing-facts', ['TIP-07']],
    ['part of KVP', { measureIsPartOfMunicipalProgramme: true }, 'not-eligible', ['TIP-07', 'KVP-08', 'INT-10']],
    ['programme not known', { measureIsPartOfMunicipalProgramme: undefined }, 'missing-facts', ['TIP-07']],
    ['paid by the provider', { paidByProvider: true }, 'not-eligible', ['TIP-08']],
    ['pay not known', { paidByProvider: undefined }, 'missing-facts', ['TIP-08']],
    ['in prison', { staysInInstitutionWithFreeBoard: true, institutionIsForChildWelfare: false }, 'not-eligible', ['TIP-09']],
    ['in a child-welfare institution', { staysInInstitutionWithFreeBoard: true, institutionIsForChildWelfare: true }, 'eligible', []],
    ['in an institution of unknown kind', { staysInInstitutionWithFreeBoard: true }, 'missing-facts', ['TIP-09']],
    ['institution not known', { staysInInstitutionWithFreeBoard: undefined }, 'missing-facts', ['TIP-09']],
    ['claimed late in the third month after', { benefitClaimedOn: day('2027-01-31') }, 'eligible', []],
    ['claimed in the fourth month after', { benefitClaimedOn: day('2027-02-01') }, 'not-eligible', ['TIP-11']],
    ['claim not known', { benefitClaimedOn: undefined }, 'missing-facts', ['TIP-11']],
  ])('%s', (_story, changes, outcome, decidedBy) => {
    const answer = answerFor(code, ready(changes), on, { phase: 'start' });
    expect(answer.outcome).toBe(outcome);
    expect(answer.decidedBy).toEqual(expect.arrayContaining([...decidedBy]));
  });

  it.each<MeasureCode>(['ARBEID_MED_STOTTE', 'INDIVIDUELL_JOBBSTOTTE', 'INDIVIDUELL_JOBBSTOTTE_UNG'])(
    '%s gives the right from 20 June 2023',
    (measureTakenPartIn) => {
      const facts = ready({ measureTakenPartIn });
      expect(outcomeFor(code, 'TIP-01:before-2023', facts, '2023-06-19')).toBe('not-met');
      expect(outcomeFor(code, 'TIP-01', facts, '2023-06-20')).toBe('met');
      expect(outcomeFor(code, 'TIP-01:before-2023', ready({ measureTakenPartIn: 'AVKLARING' }), '2023-06-19')).toBe('met');
    },
  );

  it('warns that job club and others are named only by Nav', () => {
    expect(warningsFor(code, ready(), on)).toEqual([]);
    for (const measureTakenPartIn of ['JOBBKLUBB', 'DIGITALT_OPPFOLGINGSTILTAK', 'INDIVIDUELL_JOBBSTOTTE_UNG'] as const) {
      expect(warningsFor(code, ready({ measureTakenPartIn }), on)).toEqual(['TIP-02']);
    }
  });

  it('tells what the regulation counts', () => {
    const values = Object.fromEntries(answerFor(code, ready(), on).information.map(({ id, text }) => [id, text.values]));
    expect(values).toMatchObject({
      'TIP-04': { age: 16, days: 90 },
      'TIP-05': { days: 14 },
      'TIP-10': { days: 3, percent: 75, period: 16 },
    });
  });
});

describe('measure benefit in kroner (§§ 3, 6 and 10)', () => {
  const amount = (changes: Changes, startsOn = '2026-10-01', endsOn = '2026-10-31') =>
    answerFor(code, ready({ endsOn: day(endsOn), benefitClaimedOn: day(startsOn), ...changes }), startsOn).amount;
  type Absence = NonNullable<Facts['absences']>[number];
  const away = (from: string, to: string, reason: Absence['reason'], documented = true) => [
    { from: day(from), to: day(to), reason, documented },
  ];

  it.each([
    ['2023-10-02', 268],
    ['2024-10-01', 285],
    ['2025-10-01', 298],
    ['2026-10-01', 312],
  ])('on %s is %i kr a day', (startsOn, kroner) => {
    expect(amount({}, startsOn, startsOn)).toMatchObject({ outcome: 'calculated', total: kroner * 100 });
  });

  it('is paid for each measure day', () => {
    expect(amount({})?.total).toBe(22 * 312_00);
    expect(amount({ measureWeekdays: [1, 3] })?.total).toBe(8 * 312_00);
  });

  it('changes rate with the year, and stops where the rate is not known', () => {
    expect(amount({}, '2025-12-31', '2026-01-01')?.months).toEqual([
      { month: '2025-12', amount: 298_00 },
      { month: '2026-01', amount: 312_00 },
    ]);
    expect(amount({}, '2026-12-31', '2027-01-01')).toMatchObject({
      outcome: 'stopped',
      stopped: { parameter: 'TIP.DAY', on: '2027-01-01' },
      subtotal: { to: '2026-12-31', amount: 312_00 },
    });
    expect(amount({}, '2022-12-30', '2022-12-30')).toMatchObject({ outcome: 'stopped', stopped: { parameter: 'TIP.DAY' } });
  });

  it('adds a supplement for each child until it turns 16, when the child lives in Norway', () => {
    const child = (born: string, more: object = {}) => ({ born: day(born), livesInNorway: true, ...more });
    const withChildren = (...children: readonly ReturnType<typeof child>[]) => amount({ supportedChildren: children })?.total;
    expect(withChildren(child('2015-01-01'), child('2018-01-01'))).toBe(22 * (312_00 + 2 * 56_00));
    expect(withChildren(child('2010-10-15'))).toBe(22 * 312_00 + 10 * 56_00);
    expect(withChildren(child('2015-01-01', { livesInNorway: false }))).toBe(22 * 312_00);
    expect(withChildren(child('2015-01-01', { supplementGoesToOtherParent: true }))).toBe(22 * 312_00);
    expect(withChildren(child('2015-01-01', { daysAbroad: 90 }))).toBe(22 * (312_00 + 56_00));
    expect(withChildren(child('2015-01-01', { daysAbroad: 91 }))).toBe(22 * 312_00);
    expect(amount({ supportedChildren: [{ born: day('2015-01-01') }] })?.missingFacts).toEqual(['supportedChildren']);
  });

  it.each([
    ['2023-10-02', 52],
    ['2024-10-01', 53],
    ['2025-10-01', 55],
    ['2026-10-01', 56],
  ])('a child gives, on %s, %i kr a day', (startsOn, kroner) => {
    const [without, withChild] = [[], [{ born: day('2015-01-01'), livesInNorway: true }]].map(
      (supportedChildren) => amount({ supportedChildren }, startsOn, startsOn)?.total ?? 0,
    );
    expect((withChild ?? 0) - (without ?? 0)).toBe(kroner * 100);
  });

  it('loses days of absence, but not documented interviews, appointments and welfare reasons', () => {
    const week = (reason: Absence['reason'], documented = true) =>
      amount({ absences: away('2026-10-05', '2026-10-09', reason, documented) })?.total;
    expect(week('OTHER')).toBe(17 * 312_00);
    expect(week('JOB_INTERVIEW', false)).toBe(17 * 312_00);
    for (const reason of ['JOB_INTERVIEW', 'PUBLIC_APPOINTMENT', 'STRONG_WELFARE_REASON'] as const) expect(week(reason)).toBe(22 * 312_00);
  });

  it('pays three sick days in full and the rest of the employer period at the official reduced rate', () => {
    // October 2025 has 23 weekdays; ill for 20 of them: 3 in full, 13 reduced, 4 unpaid
    const ill = amount({ absences: away('2025-10-01', '2025-10-28', 'SICK') }, '2025-10-01', '2025-10-31');
    expect(ill?.total).toBe(3 * 298_00 + 13 * 224_00 + 3 * 298_00);
    expect(ill?.lines.map(({ id, amount: each }) => [id, each])).toEqual([
      ['TIP-06', 6 * 298_00],
      ['TIP-10', 13 * 224_00],
    ]);
  });

  it.each([
    ['2023-10-02', '2023-10-05', 268, 201, 52, 39],
    ['2024-09-30', '2024-10-03', 285, 214, 53, 40],
    ['2025-10-06', '2025-10-09', 298, 224, 55, 41],
  ])('from %s: the fourth sick day at the reduced rates of the year', (from, to, full, reduced, child, childReduced) => {
    const ill = amount(
      { absences: away(from, to, 'SICK'), supportedChildren: [{ born: day('2015-01-01'), livesInNorway: true }] },
      from,
      to,
    );
    expect(ill?.total).toBe((3 * (full + child) + reduced + childReduced) * 100);
  });

  it('stops in 2026, where only a derived reduced rate is known (E-17)', () => {
    const three = away('2026-10-05', '2026-10-07', 'SICK');
    const four = away('2026-10-05', '2026-10-08', 'SICK');
    expect(amount({ absences: three })?.total).toBe(22 * 312_00);
    expect(amount({ absences: four })).toMatchObject({ outcome: 'stopped', stopped: { parameter: 'TIP.DAY_REDUCED', on: '2026-10-01' } });
  });

  it('counts illness of a child for itself, and begins anew sixteen days after the last sick day', () => {
    const own = away('2025-10-06', '2025-10-08', 'SICK');
    const childs = away('2025-10-13', '2025-10-15', 'CHILD_OR_CHILDMINDER_SICK');
    expect(amount({ absences: [...own, ...childs] }, '2025-10-06', '2025-10-17')?.total).toBe(10 * 298_00);
    const again = (from: string) => amount({ absences: [...own, ...away(from, from, 'SICK')] }, '2025-10-06', '2025-10-31')?.total;
    expect(again('2025-10-23')).toBe(19 * 298_00 + 224_00);
    expect(again('2025-10-24')).toBe(20 * 298_00);
  });

  it('remembers illness that began before the period', () => {
    expect(amount({ absences: away('2025-10-01', '2025-10-07', 'SICK') }, '2025-10-06', '2025-10-07')?.total).toBe(2 * 224_00);
  });

  it('asks for weekdays, absences and children', () => {
    expect(amount({ measureWeekdays: undefined, absences: undefined, supportedChildren: undefined })?.missingFacts).toEqual([
      'measureWeekdays',
      'absences',
      'supportedChildren',
    ]);
  });
});
