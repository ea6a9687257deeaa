import { localDate } from '@fotfeste/shared/kernel';
import { assess } from '../assess';
import type { MeasureCode } from '../catalogue/measure-codes';
import type { Facts } from '../facts/facts';
import { answered, aPerson, placeInOrder, type Changes } from '../testing/a-person';
import { answerFor, conditionIn, outcomeFor, warningsFor } from '../testing/ask';

const sheltered = 'VARIG_TILRETTELAGT_ARBEID_SKJERMET';
const ordinary = 'TILRETTELAGT_ARBEID_ORDINAER';
const oldScheme = 'VTAO';
const day = localDate;
const startOf = { [sheltered]: '2026-10-01', [ordinary]: '2026-10-01', [oldScheme]: '2026-08-01' } as const;
const prefixOf = { [sheltered]: 'VTS', [ordinary]: 'VTO', [oldScheme]: 'VTO' } as const;

const ready = (code: MeasureCode, changes: Changes = {}, ...unanswered: readonly string[]): Facts =>
  aPerson({
    ...placeInOrder,
    born: day('1975-03-15'),
    assistanceGroup: 'LITEN_MULIGHET_TIL_A_JOBBE',
    receivesDisabilityPension: true,
    permanentlyEmployedAtHost: true,
    followUpByApprovedOrNav: true,
    followUpAgreementSigned: true,
    sponsorAndContactAppointed: true,
    answers: answered(code, 'yes', 'GEN-12:special-reasons', ...unanswered),
    ...changes,
  });

describe.each([sheltered, ordinary, oldScheme] as const)('%s, who it is for', (code) => {
  const on = startOf[code];
  const prefix = prefixOf[code];

  it('is for somebody on disability pension who needs adaptation and for whom nothing else fits', () => {
    expect(answerFor(code, ready(code), on, { phase: 'start' }).outcome).toBe('eligible');
  });

  it.each([
    ['unanswered', undefined, 'needs-assessment'],
    ['expected', 'yes', 'eligible'],
    ['not expected', 'no', 'not-eligible'],
  ] as const)('without pension, a person says whether it is expected soon: %s', (_story, answer, outcome) => {
    const question = `${prefix}-01:expected`;
    const changes: Changes = answer ? { answers: { ...answered(code), [question]: { answer } } } : {};
    const facts = ready(code, { receivesDisabilityPension: false, ...changes }, question);
    const result = answerFor(code, facts, on);
    expect(result.outcome).toBe(outcome);
    if (outcome !== 'eligible') expect(result.decidedBy).toEqual([`${prefix}-01`]);
  });

  it('does not hide an expected pension behind an unknown one, and asks when neither is known', () => {
    expect(answerFor(code, ready(code, { receivesDisabilityPension: undefined }), on).outcome).toBe('eligible');
    expect(outcomeFor(code, `${prefix}-01:pension`, ready(code, { receivesDisabilityPension: undefined }), on)).toBe('missing-fact');
  });

  it.each(['02', '03'])('leaves rule %s to a person', (number) => {
    const id = `${prefix}-${number}`;
    expect(answerFor(code, ready(code, {}, id), on)).toMatchObject({ outcome: 'needs-assessment', decidedBy: [id] });
    const key = number === '02' ? id : `${id}@${code}`;
    const no = ready(code, { answers: { ...answered(code), [key]: { answer: 'no' } } });
    expect(answerFor(code, no, on)).toMatchObject({ outcome: 'not-eligible', decidedBy: [id] });
  });

  it('has no time limit, but asks for a regular review', () => {
    const answer = answerFor(code, ready(code), on);
    expect(answer.duration).toBeUndefined();
    expect(answer.information.find(({ id }) => id === `${prefix}-04`)).toMatchObject({ task: 'review-progress' });
  });

  it('tells that the participant is an employee, and what may be earned', () => {
    const { information } = answerFor(code, ready(code), on);
    expect(information.filter(({ id }) => id === 'GEN-14').map(({ title }) => title.en)).toEqual(['The participant is an employee']);
    expect(information.find(({ text }) => 'g' in text.values)?.text.values).toEqual({ g: 1 });
  });

  it.each<[string, Changes, string]>([
    ['permanently employed', {}, 'met'],
    ['not permanently employed', { permanentlyEmployedAtHost: false }, 'not-met'],
    ['not known', { permanentlyEmployedAtHost: undefined }, 'missing-fact'],
  ])('rule 05: %s', (_story, changes, expected) => {
    const key = code === oldScheme ? 'VTO-05:old-scheme' : `${prefix}-05`;
    expect(outcomeFor(code, key, ready(code, changes), on)).toBe(expected);
  });
});

describe('VTA in a pre-approved enterprise (chapter 14)', () => {
  const code = sheltered;
  const on = '2026-10-01';

  it('tells from which participation Nav pays a whole place (VTS-10)', () => {
    const told = answerFor(code, ready(code), on).information.find(({ id }) => id === 'VTS-10');
    expect(told).toMatchObject({ audience: 'provider', text: { values: { percent: 50 } } });
  });

  it('VTS-11: from the sixteenth birthday', () => {
    expect(conditionIn(code, 'GEN-05', ready(code, { born: day('2010-10-01') }), on)).toMatchObject({
      outcome: 'met',
      alsoIds: ['VTS-11'],
    });
    expect(outcomeFor(code, 'GEN-05', ready(code, { born: day('2010-10-02') }), on)).toBe('not-met');
  });

  it.each<[string, Changes, string]>([
    ['none planned', {}, 'eligible'],
    ['half of the time', { secondmentPercent: 50 }, 'eligible'],
    ['more than half, six months towards a job', { secondmentPercent: 51, secondmentMonths: 6 }, 'eligible'],
    ['more than half, seven months', { secondmentPercent: 51, secondmentMonths: 7 }, 'not-eligible'],
  ])('secondment: %s', (_story, changes, outcome) => {
    expect(answerFor(code, ready(code, changes), on).outcome).toBe(outcome);
  });

  it('asks a person why the secondment is more than half, and names the limits', () => {
    const facts = ready(code, { secondmentPercent: 51, secondmentMonths: 7 }, 'VTS-08:employment');
    expect(answerFor(code, { ...facts, secondmentMonths: 6 }, on)).toMatchObject({ outcome: 'needs-assessment', decidedBy: ['VTS-08'] });
    expect(conditionIn(code, 'VTS-08', facts, on).because?.values).toEqual({ share: 50, weeks: 8 });
    expect(conditionIn(code, 'VTS-08:length', facts, on).because?.values).toEqual({ months: 6 });
    expect(outcomeFor(code, 'VTS-08:length', ready(code, { secondmentPercent: 51 }), on)).toBe('met');
  });

  it('had bonus pay until August 2026 and adapted pay after', () => {
    const titles = (startsOn: string) =>
      answerFor(code, ready(code), startsOn)
        .information.filter(({ id }) => id === 'VTS-06')
        .map(({ title }) => title.en);
    expect(titles('2026-08-31')).toEqual(['Bonus pay', 'Earnings beside the pension']);
    expect(titles('2026-09-01')).toEqual(['Adapted pay', 'Earnings beside the pension']);
  });

  it('names the lowest wage only for the years it is known', () => {
    const wage = (startsOn: string) =>
      answerFor(code, ready(code), startsOn).information.find(({ text }) => 'kroner' in text.values)?.text.values;
    expect([wage('2023-05-03'), wage('2023-05-04'), wage('2024-12-31'), wage('2025-01-01')]).toEqual([
      undefined,
      { kroner: 28 },
      { kroner: 28 },
      undefined,
    ]);
  });

  it('asks for the agreement on secondment from 2023 (VTS-09)', () => {
    const has = (startsOn: string) => answerFor(code, ready(code), startsOn).information.some(({ id }) => id === 'VTS-09');
    expect([has('2022-12-31'), has('2023-01-01')]).toEqual([false, true]);
  });

  it('is usually only for the two permanent groups (VTS-10)', () => {
    expect(warningsFor(code, ready(code, { assistanceGroup: 'TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE' }), on)).toEqual(['INN-01']);
    expect(warningsFor(code, ready(code, { assistanceGroup: 'JOBBE_DELVIS' }), on)).toEqual([]);
  });
});

describe('VTA in a pre-approved enterprise, what is paid (§ 14-8)', () => {
  const paid = (participationPercent: number | undefined, startsOn: string, endsOn?: string) =>
    answerFor(sheltered, ready(sheltered, { participationPercent, endsOn: endsOn ? day(endsOn) : undefined }), startsOn).amount;

  it.each([
    [100, '2016-03-01', 1_253_200],
    [100, '2018-03-01', 1_323_100],
    [100, '2023-03-01', 1_566_700],
    [100, '2024-03-01', 1_623_100],
    [100, '2025-03-01', 1_684_800],
    [100, '2026-03-01', 1_745_500],
    [50, '2026-03-01', 1_745_500],
    [49, '2026-03-01', 872_750],
  ])('%s percent from %s: %s øre for the month', (percent, startsOn, total) => {
    expect(paid(percent, startsOn)).toMatchObject({ outcome: 'calculated', total, paidTo: 'provider' });
  });

  it('shows what the municipality adds at least, outside the sum', () => {
    const amount = paid(100, '2026-03-01');
    expect(amount?.lines.map(({ id, kind, amount }) => [id, kind, amount])).toEqual([
      ['VTS-10', 'part', 1_745_500],
      ['VTS-07', 'basis', 436_375],
    ]);
    const { information } = answerFor(sheltered, ready(sheltered), '2026-03-01');
    expect(information.find(({ id }) => id === 'VTS-07')?.text.values).toEqual({ percent: 25 });
  });

  it('shares a part of a month in weekdays', () => {
    expect(paid(100, '2026-10-19', '2026-10-31')?.total).toBe(793_409);
  });

  it.each(['2017-06-01', '2020-06-01', '2027-01-01'])('stops on %s, and names the rate', (startsOn) => {
    expect(paid(100, startsOn)).toMatchObject({ outcome: 'stopped', stopped: { parameter: 'VTS.RATE', on: startsOn } });
  });

  it('asks for the extent', () => {
    expect(paid(undefined, '2026-03-01')).toMatchObject({ outcome: 'missing-facts', missingFacts: ['participationPercent'] });
  });
});

describe('VTA in an ordinary enterprise, the old scheme until 31 August 2026', () => {
  it('takes nobody in after its last day', () => {
    expect(assess(oldScheme, ready(oldScheme), day('2026-08-31')).kind).toBe('assessed');
    expect(assess(oldScheme, ready(oldScheme), day('2026-09-01'))).toMatchObject({ kind: 'stopped', reason: 'no-rules-on-date' });
  });

  it.each<[string, Changes, boolean]>([
    ['turns 67 the day after the end', { born: day('1960-01-01'), endsOn: day('2026-12-31') }, false],
    ['turns 67 on the last day', { born: day('1959-12-31'), endsOn: day('2026-12-31') }, true],
    ['birth date unknown', { born: undefined, endsOn: day('2026-12-31') }, false],
  ])('warns where Nav’s system stops (TEC-02): %s', (_story, changes, warns) => {
    expect(warningsFor(oldScheme, ready(oldScheme, changes), '2026-08-01').includes('TEC-02')).toBe(warns);
  });

  it('tells the adviser to confirm, and to appoint', () => {
    const { information } = answerFor(oldScheme, ready(oldScheme), '2026-08-01');
    expect(information.find(({ id }) => id === 'VTO-10')?.text.values).toEqual({ months: 6 });
    expect(information.find(({ id }) => id === 'VTO-06')).toMatchObject({ task: 'contact-points' });
    expect(warningsFor(oldScheme, ready(oldScheme, { assistanceGroup: 'TRENGER_VEILEDNING' }), '2026-08-01')).toContain('INN-01');
  });

  it.each([
    ['2018-03-01', 555_000],
    ['2022-03-01', 624_100],
    ['2023-03-01', 642_800],
    ['2024-03-01', 680_800],
    ['2025-03-01', 706_700],
    ['2026-03-01', 732_100],
  ])('pays the employer by the month from %s: %s øre', (startsOn, total) => {
    expect(answerFor(oldScheme, ready(oldScheme), startsOn).amount).toMatchObject({ outcome: 'calculated', total, paidTo: 'employer' });
  });

  it.each(['2017-06-01', '2020-06-01'])('stops on %s, and names the rate', (startsOn) => {
    expect(answerFor(oldScheme, ready(oldScheme), startsOn).amount).toMatchObject({
      outcome: 'stopped',
      stopped: { parameter: 'VTO.RATE' },
    });
  });

  it('shares a part of a month in calendar days', () => {
    expect(answerFor(oldScheme, ready(oldScheme, { endsOn: day('2026-08-10') }), '2026-08-01').amount?.total).toBe(236_161);
  });
});

describe('VTA in an ordinary enterprise (chapter 14A)', () => {
  const on = '2026-10-01';

  it('has rules from 1 September 2026', () => {
    expect(assess(ordinary, ready(ordinary), day('2026-08-31'))).toMatchObject({ kind: 'stopped', reason: 'no-rules-on-date' });
    expect(assess(ordinary, ready(ordinary), day('2026-09-01')).kind).toBe('assessed');
  });

  it.each<[string, string, Changes, string]>([
    ['sponsor and contact appointed', 'VTO-06', {}, 'met'],
    ['not appointed', 'VTO-06', { sponsorAndContactAppointed: false }, 'not-met'],
    ['not known', 'VTO-06', { sponsorAndContactAppointed: undefined }, 'missing-fact'],
    ['followed up by an approved enterprise or Nav', 'VTO-07', {}, 'met'],
    ['followed up by somebody else', 'VTO-07', { followUpByApprovedOrNav: false }, 'not-met'],
    ['not known by whom', 'VTO-07', { followUpByApprovedOrNav: undefined }, 'missing-fact'],
    ['agreement signed', 'VTO-09', {}, 'met'],
    ['not signed', 'VTO-09', { followUpAgreementSigned: false }, 'not-met'],
    ['signing unknown', 'VTO-09', { followUpAgreementSigned: undefined }, 'missing-fact'],
  ])('%s', (_story, key, changes, expected) => {
    expect(outcomeFor(ordinary, key, ready(ordinary, changes), on)).toBe(expected);
  });

  it('may be offered before these are settled, not started', () => {
    const open = ready(ordinary, {
      sponsorAndContactAppointed: undefined,
      permanentlyEmployedAtHost: undefined,
      followUpByApprovedOrNav: undefined,
      followUpAgreementSigned: undefined,
    });
    expect(answerFor(ordinary, open, on).outcome).toBe('eligible');
    expect(answerFor(ordinary, open, on, { phase: 'start' })).toMatchObject({
      outcome: 'missing-facts',
      decidedBy: ['VTO-06', 'VTO-05', 'VTO-07', 'VTO-09'],
    });
  });

  it('pays the employer nothing any more, and stops at the rate nobody has found', () => {
    const answer = answerFor(ordinary, ready(ordinary), on);
    expect(answer.amount).toMatchObject({ outcome: 'stopped', paidTo: 'provider', id: 'VTO-08', stopped: { parameter: 'VTO.NEW_RATE' } });
    expect(answer.information.find(({ id }) => id === 'VTO-08')?.text.text.en).toContain('inclusion grant');
    expect(answer.outcome).toBe('eligible');
  });
});
