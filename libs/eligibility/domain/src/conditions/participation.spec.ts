import { conditionsOf } from '../engine/assessment';
import type { Facts } from '../facts/facts';
import { answered, aPerson, aPersonWithReducedCapacity, type Changes } from '../testing/a-person';
import { answerFor, conditionIn, outcomeFor } from '../testing/ask';

const on = '2026-10-01';
const general = (key: string, facts: Facts) => conditionIn('OPPFOLGING', key, facts, on);
const employed: Changes = { employments: [{ percent: 50, isHost: false }] };

describe('lawful residence (arbeidsmarkedsloven § 2)', () => {
  it.each([
    ['is lawfully here', true, 'met'],
    ['is not lawfully here', false, 'not-met'],
    ['nobody knows', undefined, 'missing-fact'],
  ])('%s', (_story, lawfulResidence, expected) => {
    expect(general('GEN-23', aPerson({ lawfulResidence })).outcome).toBe(expected);
  });
});

describe('a measure follows the § 14 a decision (rundskriv til § 1-3)', () => {
  const undecided: Changes = { hasAssistanceDecision: false, assistanceGroup: undefined };

  it.each<[string, Changes, string]>([
    ['a decision is in force', {}, 'met'],
    ['a group is known, so a decision is in force', { hasAssistanceDecision: undefined }, 'met'],
    ['no decision, and not sick-listed', undecided, 'not-met'],
    ['no decision, sick-listed without an employer', { ...undecided, sickListed: true }, 'not-met'],
    [
      'no decision, sick-listed, nobody knows about an employer',
      { ...undecided, sickListed: true, employments: undefined },
      'missing-fact',
    ],
    ['no decision, employed, nobody knows about sick leave', { ...undecided, ...employed, sickListed: undefined }, 'missing-fact'],
    ['nobody knows whether there is a decision', { hasAssistanceDecision: undefined, assistanceGroup: undefined }, 'missing-fact'],
  ])('%s', (_story, changes, expected) => {
    expect(general('GEN-24', aPerson(changes)).outcome).toBe(expected);
  });

  it('does not concern sick-listed employees, known decision or not', () => {
    expect(general('GEN-24', aPerson({ ...undecided, ...employed, sickListed: true }))).toMatchObject({ outcome: 'met', applies: false });
    expect(
      general('GEN-24', aPerson({ ...employed, sickListed: true, hasAssistanceDecision: undefined, assistanceGroup: undefined })),
    ).toMatchObject({ outcome: 'met', applies: false });
  });

  it('is no condition for individuell jobbstøtte, which has a regulation of its own', () => {
    const { requirements } = answerFor('INDIVIDUELL_JOBBSTOTTE', aPerson(), on);
    expect(JSON.stringify(requirements)).not.toContain('GEN-24');
  });
});

describe('necessary and appropriate (§ 1-3 første ledd)', () => {
  it('is asked of a person, and the answer belongs to this measure', () => {
    const unanswered = general('GEN-02', aPerson());
    expect(unanswered.outcome).toBe('needs-judgement');
    expect(unanswered.question).toMatchObject({ about: 'person-and-measure', question: 'GEN-02' });

    const other = { answers: answered('ARBEIDSTRENING') };
    expect(general('GEN-02', aPerson(other)).outcome).toBe('needs-judgement');
    expect(general('GEN-02', aPerson({ answers: answered('OPPFOLGING') })).outcome).toBe('met');
    expect(general('GEN-02', aPerson({ answers: answered('OPPFOLGING', 'no') })).outcome).toBe('not-met');
  });

  it('is worded more strictly for measures Nav runs itself', () => {
    const own = conditionIn('INDIVIDUELL_JOBBSTOTTE', 'GEN-02:own-measures', aPerson(), on);
    expect(own.basis.quote).toContain('skal være nødvendig');
    expect(own.outcome).toBe('needs-judgement');
  });
});

describe('the employer’s duty to adapt (§ 1-8 første ledd)', () => {
  it.each<[string, Changes, string]>([
    ['the employer has done it', { ...employed, employerAdaptationFulfilled: true }, 'met'],
    ['the employer has not', { ...employed, employerAdaptationFulfilled: false }, 'not-met'],
    ['nobody has asked the employer', employed, 'missing-fact'],
    ['nobody knows whether there is an employer', { employments: undefined }, 'missing-fact'],
  ])('%s', (_story, changes, expected) => {
    expect(general('GEN-15', aPerson(changes)).outcome).toBe(expected);
  });

  it('does not concern somebody without an employer', () => {
    expect(general('GEN-15', aPerson())).toMatchObject({ outcome: 'met', applies: false });
  });
});

describe('internal measures for employees with reduced capacity (§ 1-8 andre ledd)', () => {
  const documented: Changes = { ...employed, followUpPlanObtained: true, internalMeasures: 'CARRIED_OUT' };

  it.each<[string, Changes, string]>([
    ['plan obtained, measures carried out', documented, 'met'],
    ['plan obtained, measures impossible', { ...documented, internalMeasures: 'IMPOSSIBLE' }, 'met'],
    ['plan obtained, nothing documented', { ...documented, internalMeasures: 'NOT_DOCUMENTED' }, 'not-met'],
    ['no plan', { ...documented, followUpPlanObtained: false }, 'not-met'],
    ['no plan, and nothing known of measures', { ...employed, followUpPlanObtained: false }, 'not-met'],
    ['nobody knows about the plan', { ...documented, followUpPlanObtained: undefined }, 'missing-fact'],
    ['nobody knows about the measures', { ...documented, internalMeasures: undefined }, 'missing-fact'],
    ['nobody knows whether there is an employer', { ...documented, employments: undefined }, 'missing-fact'],
    ['nobody knows the work capacity', { ...documented, assistanceGroup: undefined }, 'missing-fact'],
  ])('%s', (_story, changes, expected) => {
    expect(general('GEN-16', aPersonWithReducedCapacity(changes)).outcome).toBe(expected);
  });

  it.each<[string, Changes]>([
    ['somebody without an employer', { employments: [] }],
    ['an employee whose capacity is not reduced', { ...employed, assistanceGroup: 'TRENGER_VEILEDNING' }],
  ])('does not concern %s', (_story, changes) => {
    expect(general('GEN-16', aPersonWithReducedCapacity(changes))).toMatchObject({ outcome: 'met', applies: false });
  });
});

describe('reduced work capacity (rulebook N14-07)', () => {
  it.each<[string, Changes, string]>([
    ['Gode muligheter', { assistanceGroup: 'GODE_MULIGHETER' }, 'not-met'],
    ['Trenger veiledning', { assistanceGroup: 'TRENGER_VEILEDNING' }, 'not-met'],
    ['Trenger veiledning, nedsatt arbeidsevne', { assistanceGroup: 'TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE' }, 'met'],
    ['Jobbe delvis', { assistanceGroup: 'JOBBE_DELVIS' }, 'met'],
    ['Liten mulighet til å jobbe', { assistanceGroup: 'LITEN_MULIGHET_TIL_A_JOBBE' }, 'met'],
    ['an assessment says so, the group is not known', { assistanceGroup: undefined, reducedWorkCapacity: true }, 'met'],
    ['no decision at all: nobody has assessed it', { assistanceGroup: undefined, hasAssistanceDecision: false }, 'missing-fact'],
    ['nothing known', { assistanceGroup: undefined, hasAssistanceDecision: undefined }, 'missing-fact'],
  ])('%s', (_story, changes, expected) => {
    expect(outcomeFor('ARBEIDSFORBEREDENDE_TRENING', 'AFT-02', aPerson(changes), on)).toBe(expected);
  });

  it('says that there is no decision yet, and never that a decision says no', () => {
    const answer = answerFor('ARBEIDSFORBEREDENDE_TRENING', aPerson({ assistanceGroup: undefined, hasAssistanceDecision: false }), on);
    const reduced = conditionsOf(answer.requirements).find(({ id }) => id === 'AFT-02');
    expect(reduced).toMatchObject({ missing: ['assistanceGroup'] });
    expect(reduced?.because?.text.nb).toContain('ikke gjort noe § 14 a-vedtak ennå');
  });
});
