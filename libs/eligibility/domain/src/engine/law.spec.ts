import { localDate } from '@fotfeste/shared/kernel';
import { assess, isAutomated, measureInForce, outcomeOf, parameterOn, theLaw } from '../assess';
import { condition, mustBe } from './condition';
import { prepareLaw } from './law';
import { measure } from './measure';
import { measureCodes } from '../catalogue/measure-codes';
import { allMeasures } from '../measures';
import { NoParameterValue, type Parameter } from './parameter';
import { allParameters } from '../parameters';
import { answered, aPerson, placeInOrder } from '../testing/a-person';

const day = localDate;

describe('a case the engine cannot decide is stopped, never guessed', () => {
  it('refuses to look before 2016', () => {
    expect(assess('ARBEIDSTRENING', aPerson(), day('2015-12-31'))).toMatchObject({ kind: 'stopped', reason: 'before-2016' });
    expect(assess('ARBEIDSTRENING', aPerson(), day('2016-01-01')).kind).toBe('assessed');
  });

  it.each([
    ['ARBEIDSFORBEREDENDE_TRENING', '2016-09-30', '2016-10-01'],
    ['ARBEIDSMARKEDSOPPLAERING', '2019-06-30', '2019-07-01'],
    ['INDIVIDUELL_JOBBSTOTTE', '2023-06-19', '2023-06-20'],
    ['UNGDOMSGARANTI', '2023-06-30', '2023-07-01'],
  ] as const)('says that %s has no rules on %s', (code, before, from) => {
    const stopped = assess(code, aPerson(), day(before));
    expect(stopped).toMatchObject({ kind: 'stopped', reason: 'no-rules-on-date', explanation: { values: { startsOn: before } } });
    expect(measureInForce(code, day(before))).toBe(false);
    expect(outcomeOf(code, aPerson(), day(before))).toBeUndefined();
    expect(measureInForce(code, day(from))).toBe(true);
  });

  it('names the number it lacks', () => {
    const known = allParameters['ATR.DUR_BASE'];
    const parameters = {
      ...allParameters,
      'ATR.DUR_BASE': { ...known, values: [{ from: day('2016-01-01'), to: day('2026-12-31'), value: 12 }] },
    };
    const law = prepareLaw(allMeasures, parameters);
    expect(law.assess('ARBEIDSTRENING', aPerson(), day('2026-12-31')).kind).toBe('assessed');
    const stopped = law.assess('ARBEIDSTRENING', aPerson(), day('2027-01-01'));
    expect(stopped).toMatchObject({ kind: 'stopped', reason: 'no-parameter-value', parameter: 'ATR.DUR_BASE' });
    expect(law.outcome('ARBEIDSTRENING', aPerson(), day('2027-01-01'))).toBeUndefined();
  });

  it('says which chapter is not in the product, and never pretends', () => {
    const others = measureCodes.filter((code) => !isAutomated(code));
    expect(others).toContain('AKTIVITETSPENGER');
    expect(assess('AKTIVITETSPENGER', aPerson(), day('2026-10-01'))).toMatchObject({
      kind: 'not-automated',
      chapter: 'forsøk, «Et enklere Nav»',
    });
    for (const code of others) expect(outcomeOf(code, aPerson(), day('2026-10-01'))).toBeUndefined();
  });
});

describe('numbers with dates', () => {
  it.each([
    ['2018-12-31', 1_647_000],
    ['2023-06-01', 1_950_000],
    ['2025-12-31', 2_097_500],
    ['2026-01-01', 2_173_000],
    ['2026-12-31', 2_173_000],
  ])('the state paid for an AFT place on %s', (on, expected) => {
    expect(parameterOn('AFT.RATE', day(on))).toBe(expected);
  });

  it.each(['2017-12-31', '2019-01-01', '2022-12-31', '2024-06-01', '2027-01-01'])('the rate on %s is not known, and says so', (on) => {
    expect(() => parameterOn('AFT.RATE', day(on))).toThrow(NoParameterValue);
    try {
      parameterOn('AFT.RATE', day(on));
    } catch (error) {
      expect(error).toMatchObject({ parameter: 'AFT.RATE', on, why: { nb: expect.stringContaining('Sats') as unknown } });
    }
  });
});

describe('another law beside this one', () => {
  it('answers by its own numbers from its own day, and leaves this law alone', () => {
    const known = allParameters['ATR.DUR_BASE'];
    const longer: Parameter = {
      ...known,
      values: [
        { from: day('2016-01-01'), to: day('2027-06-30'), value: 12 },
        { from: day('2027-07-01'), value: 15 },
      ],
    };
    const proposal = prepareLaw(allMeasures, { ...allParameters, 'ATR.DUR_BASE': longer });
    const facts = (endsOn: string) => aPerson({ ...placeInOrder, endsOn: day(endsOn), answers: answered('ARBEIDSTRENING') });

    expect(proposal.outcome('ARBEIDSTRENING', facts('2028-09-30'), day('2027-07-01'))).toBe('eligible');
    expect(theLaw.outcome('ARBEIDSTRENING', facts('2028-09-30'), day('2027-07-01'))).toBe('not-eligible');
    expect(proposal.outcome('ARBEIDSTRENING', facts('2028-09-29'), day('2027-06-30'))).toBe('not-eligible');
  });

  it('takes a new condition from a future day', () => {
    const mustWish = condition({
      id: 'NEW-01',
      kind: 'hard',
      title: { nb: 'Ønsker arbeid', nn: 'Ønskjer arbeid', en: 'Wants work' },
      basis: { law: 'FOR-2015-12-11-1598', section: '§ 4-3', source: 'forslag', confidence: 'low' },
      inForce: { from: day('2027-01-01') },
      because: { nb: 'Ønsker ikke arbeid', nn: 'Ønskjer ikkje arbeid', en: 'Does not want work' },
      asks: ['wantsWorkOrEducation'],
      evaluate: mustBe('wantsWorkOrEducation'),
    });
    const measures = allMeasures.map((one) =>
      one.code === 'OPPFOLGING' ? measure({ ...one, requirements: [...one.requirements, mustWish] }) : one,
    );
    const proposal = prepareLaw(measures, allParameters);
    const facts = aPerson({ wantsWorkOrEducation: false, answers: answered('OPPFOLGING') });
    expect(proposal.changesOn).toContain('2027-01-01');
    expect(proposal.outcome('OPPFOLGING', facts, day('2026-12-31'))).toBe('eligible');
    expect(proposal.outcome('OPPFOLGING', facts, day('2027-01-01'))).toBe('not-eligible');
  });
});

describe('the answer as it is kept', () => {
  it('shows every fact with its source and date, and a missing one without a value', () => {
    const provenance = { born: { source: 'folkeregisteret', date: day('2026-09-01') } };
    const answer = assess('ARBEIDSTRENING', aPerson({ sickListed: undefined }), day('2026-10-01'), { provenance });
    const shown = answer.kind === 'assessed' ? JSON.stringify(answer.requirements) : '';
    expect(shown).toContain('{"name":"born","value":"2002-03-15","source":"folkeregisteret","date":"2026-09-01"}');
    expect(shown).toContain('{"name":"sickListed"}');
  });

  it('is plain data: what is stored reads back as it was', () => {
    const answer = assess('ARBEIDSFORBEREDENDE_TRENING', aPerson(), day('2026-10-01'));
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
  });

  it('flags a rule whose start the sources do not tell', () => {
    const answer = assess('ARBEIDSTRENING', aPerson(), day('2026-10-01'));
    const residence =
      answer.kind === 'assessed' ? answer.requirements.find((one) => one.type === 'condition' && one.id === 'GEN-23') : undefined;
    expect(residence).toMatchObject({ startNotFound: true });
  });
});
