import { localDate } from '@fotfeste/shared/kernel';
import type { MeasureCode } from '../catalogue/measure-codes';
import { answered, aPerson, placeInOrder, type Changes } from '../testing/a-person';
import { answerFor, conditionIn, outcomeFor, warningsFor } from '../testing/ask';

const on = '2026-10-01';
const ready = (code: MeasureCode, changes: Changes = {}) => aPerson({ ...placeInOrder, answers: answered(code), ...changes });
const until = (code: MeasureCode, endsOn: string, changes: Changes = {}) => ready(code, { endsOn: localDate(endsOn), ...changes });

describe.each(['JOBBKLUBB', 'DIGITALT_OPPFOLGINGSTILTAK'] as const)('%s, a variant of oppfølging (§ 4-2)', (code) => {
  it('is for whoever needs more than Nav can offer, and a person says so', () => {
    expect(answerFor(code, ready(code), on, { phase: 'start' }).outcome).toBe('eligible');
    const unanswered = ready(code, { answers: answered(code, 'yes', 'OPP-02') });
    expect(answerFor(code, unanswered, on)).toMatchObject({ outcome: 'needs-assessment', decidedBy: ['OPP-02', 'JKL-02'] });
    const no = ready(code, { answers: { ...answered(code), 'OPP-02': { answer: 'no' } } });
    expect(answerFor(code, no, on)).toMatchObject({ outcome: 'not-eligible', decidedBy: ['OPP-02', 'JKL-02'] });
  });

  it.each<[string, string, string]>([
    ['turns 16 on the start day', '2010-10-01', 'met'],
    ['turns 16 the day after', '2010-10-02', 'not-met'],
  ])('JKL-01: %s', (_story, born, expected) => {
    expect(conditionIn(code, 'GEN-05', ready(code, { born: localDate(born) }), on)).toMatchObject({
      outcome: expected,
      alsoIds: ['JKL-01'],
    });
  });

  it.each<[string, string, Changes, string]>([
    ['the last day of six months', '2027-03-31', {}, 'met'],
    ['the day after six months', '2027-04-01', {}, 'not-met'],
    ['earlier time unknown', '2027-03-31', { participations: undefined }, 'missing-fact'],
  ])('JKL-04: %s', (_story, endsOn, changes, expected) => {
    expect(outcomeFor(code, 'JKL-04', until(code, endsOn, changes), on)).toBe(expected);
  });

  it.each<[string, string, Changes, string]>([
    ['the last day of twelve months', '2027-09-30', {}, 'eligible'],
    ['the day after twelve months', '2027-10-01', {}, 'not-eligible'],
    ['eleven months of oppfølging before, one more', '2026-10-31', { timeUsed: { OPPFOLGING: { months: 11 } } }, 'eligible'],
    ['eleven months of oppfølging before, one more and a day', '2026-11-01', { timeUsed: { OPPFOLGING: { months: 11 } } }, 'not-eligible'],
  ])('shares its clock with oppfølging: %s', (_story, endsOn, changes, outcome) => {
    const answer = answerFor(code, until(code, endsOn, changes), on);
    expect(answer.outcome).toBe(outcome);
    if (outcome === 'not-eligible') expect(answer.decidedBy).toEqual(expect.arrayContaining(['JKL-04', 'OPP-04']));
  });

  it('says that the limit is borrowed', () => {
    const { note, basis } = conditionIn(code, 'JKL-04', ready(code), on);
    expect([note?.nb.includes('E-18'), basis.confidence]).toEqual([true, 'medium']);
  });

  it.each<[string, Changes, boolean]>([
    ['registered and without work', {}, false],
    ['registered, working 60 percent', { employments: [{ percent: 60 }] }, false],
    ['registered, working 60 and 40 percent, not laid off', { employments: [{ percent: 60 }, { percent: 40 }], laidOff: false }, true],
    ['registered, working 60 and 39 percent', { employments: [{ percent: 60 }, { percent: 39 }] }, false],
    ['registered, working full time, laid off', { employments: [{ percent: 100 }], laidOff: true }, false],
    ['registered, working full time, nobody knows of a lay-off', { employments: [{ percent: 100 }] }, false],
    ['registered, percent unknown', { employments: [{}], laidOff: false }, false],
    ['not registered', { registeredJobSeeker: false }, true],
    ['registration unknown', { registeredJobSeeker: undefined }, false],
    ['work unknown', { employments: undefined, laidOff: false }, false],
  ])('JKL-03 warns only of what is known: %s', (_story, changes, warns) => {
    expect(warningsFor(code, ready(code, changes), on).includes('JKL-03')).toBe(warns);
  });

  it('is offered to all groups, and reported on at the end', () => {
    expect(warningsFor(code, ready(code, { assistanceGroup: 'GODE_MULIGHETER' }), on)).not.toContain('INN-01');
    const tasks = answerFor(code, ready(code), on).information.flatMap(({ task }) => (task ? [task] : []));
    expect(tasks).toEqual(['record-consultation', 'final-report']);
  });
});

describe('what Nav’s systems say of the length', () => {
  it.each<[MeasureCode, string, string, boolean]>([
    ['JOBBKLUBB', 'JKL-05', '2026-12-23', false],
    ['JOBBKLUBB', 'JKL-05', '2026-12-24', true],
    ['DIGITALT_OPPFOLGINGSTILTAK', 'JKL-06', '2026-11-25', false],
    ['DIGITALT_OPPFOLGINGSTILTAK', 'JKL-06', '2026-11-26', true],
  ])('%s: %s until %s', (code, id, endsOn, warns) => {
    expect(warningsFor(code, until(code, endsOn), on).includes(id)).toBe(warns);
  });

  it('counts the course from its beginning, also when it is extended', () => {
    const facts = until('JOBBKLUBB', '2026-12-03', { participations: [{ measure: 'JOBBKLUBB', from: localDate('2026-09-11') }] });
    expect(warningsFor('JOBBKLUBB', facts, on)).not.toContain('JKL-05');
    expect(warningsFor('JOBBKLUBB', { ...facts, endsOn: localDate('2026-12-04') }, on)).toContain('JKL-05');
  });

  it('names the weeks', () => {
    const because = (code: MeasureCode, id: string) =>
      answerFor(code, until(code, '2027-03-31'), on).warnings.find((one) => one.id === id)?.because?.values;
    expect(because('JOBBKLUBB', 'JKL-05')).toEqual({ weeks: 12 });
    expect(because('DIGITALT_OPPFOLGINGSTILTAK', 'JKL-06')).toEqual({ usual: 8, form: 9, most: 13 });
    const { information } = answerFor('DIGITALT_OPPFOLGINGSTILTAK', ready('DIGITALT_OPPFOLGINGSTILTAK'), on);
    expect(information.find(({ id }) => id === 'JKL-06')?.text.values).toEqual({ weeks: 4 });
  });
});
