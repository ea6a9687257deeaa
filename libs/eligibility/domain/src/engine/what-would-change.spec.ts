import fc from 'fast-check';
import { localDate } from '@fotfeste/shared/kernel';
import { outcomeOf, theLaw } from '../assess';
import { measureCodes } from '../catalogue/measure-codes';
import type { Outcome } from './assessment';
import { assistanceGroups } from '../assistance-group';
import type { Facts } from '../facts/facts';
import type { MeasureCode } from '../catalogue/measure-codes';
import { answered, aPerson, aPersonWithReducedCapacity } from '../testing/a-person';
import { applied, whatWouldChange, type Change, type ComesBy, type WhatWouldChange } from './what-would-change';

const on = localDate('2026-10-01');
const forJobSupport = {
  inTreatmentForMentalHealthOrSubstanceUse: true,
  wantsWorkOrEducation: true,
  consentsToShareHealthInformation: true,
  answers: answered('INDIVIDUELL_JOBBSTOTTE'),
};
const search = (measure: MeasureCode, facts: Facts): WhatWouldChange => {
  const found = whatWouldChange(theLaw, measure, facts, on);
  if (!found) throw new Error(`${measure} was not assessed`);
  return found;
};
const inWords = (changes: readonly Change[]) =>
  changes.map((change) => {
    switch (change.kind) {
      case 'answer':
        return `${change.question.question}: ${change.answer}`;
      case 'fact':
        return `${change.fact}: ${JSON.stringify(change.value)}`;
      case 'participation':
        return `in ${[change.measure, ...(change.orElse ?? [])].join(' or ')}`;
      case 'start':
        return `start ${change.startsOn}`;
      case 'end':
        return `end ${change.endsOn}`;
    }
  });
const named = ({ turnings }: WhatWouldChange) => turnings.map(({ changes }) => inWords(changes));

describe('what would change the answer', () => {
  it('says nothing of an answer that is already yes', () => {
    expect(search('OPPFOLGING', aPerson({ answers: answered('OPPFOLGING') }))).toEqual({
      from: 'eligible',
      turnings: [],
      nothingFound: false,
    });
  });

  it('is no question for a measure that is not in the product', () => {
    expect(whatWouldChange(theLaw, 'AKTIVITETSPENGER', aPerson(), on)).toBeUndefined();
  });

  it('names the day somebody is old enough', () => {
    const facts = aPerson({ born: localDate('2011-03-01'), answers: answered('ARBEIDSTRENING') });
    expect(search('ARBEIDSTRENING', facts)).toMatchObject({ from: 'not-eligible', turnings: [{ outcome: 'eligible' }] });
    expect(named(search('ARBEIDSTRENING', facts))).toEqual([['start 2027-03-01']]);
  });

  it('names 1 January when the calendar year counts', () => {
    const facts = aPerson({ born: localDate('2008-06-01'), answers: answered('ARBEIDSMARKEDSOPPLAERING') });
    expect(named(search('ARBEIDSMARKEDSOPPLAERING', facts))).toEqual([['start 2027-01-01']]);
  });

  it('moves the planned end with the start', () => {
    const to = { facts: aPerson({ endsOn: localDate('2027-03-31') }), startsOn: on };
    const { facts, startsOn } = applied('ARBEIDSTRENING', to, [{ kind: 'start', startsOn: localDate('2026-11-01') }]);
    expect([startsOn, facts.endsOn]).toEqual(['2026-11-01', '2027-05-01']);
  });

  it('names both ways into arbeidstrening for somebody who is in neither group', () => {
    const facts = aPerson({ registeredJobSeeker: false, answers: answered('ARBEIDSTRENING') });
    expect(named(search('ARBEIDSTRENING', facts))).toEqual([
      ['registeredJobSeeker: true'],
      ['assistanceGroup: "TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE"'],
    ]);
  });

  it('names the measures that may have a mentor, besides the decision that would do', () => {
    const inMeasures = [
      'ARBEIDSTRENING',
      'ARBEIDSMARKEDSOPPLAERING',
      'NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV',
      'STUDIESPESIALISERING',
      'FAG_OG_YRKESOPPLAERING',
      'HOYERE_YRKESFAGLIG_UTDANNING',
      'HOYERE_UTDANNING',
      'SOMMERJOBB',
      'MIDLERTIDIG_LONNSTILSKUDD',
      'VARIG_LONNSTILSKUDD',
    ];
    const facts = aPerson({ inAdaptedVocationalTraining: false, answers: answered('MENTOR') });
    expect(named(search('MENTOR', facts))).toEqual(
      expect.arrayContaining([[`in ${inMeasures.join(' or ')}`], ['assistanceGroup: "TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE"']]),
    );
  });

  it('names a shorter period when the time is too long', () => {
    const facts = aPerson({ endsOn: localDate('2027-12-31'), answers: answered('ARBEIDSTRENING') });
    expect(named(search('ARBEIDSTRENING', facts))).toContainEqual(['end 2027-09-30']);
  });

  it('names the one question that is open', () => {
    const facts = aPerson({ answers: answered('OPPFOLGING', 'yes', 'OPP-02') });
    expect(search('OPPFOLGING', facts)).toMatchObject({ from: 'needs-assessment', turnings: [{ outcome: 'eligible' }] });
    expect(named(search('OPPFOLGING', facts))).toEqual([['OPP-02: yes']]);
  });

  it('names two questions when two are open', () => {
    expect(named(search('OPPFOLGING', aPerson()))).toEqual([['GEN-02: yes', 'OPP-02: yes']]);
  });

  it('names two facts when two are missing', () => {
    const facts = aPersonWithReducedCapacity({
      inTreatmentForMentalHealthOrSubstanceUse: true,
      wantsWorkOrEducation: true,
      answers: answered('INDIVIDUELL_JOBBSTOTTE'),
    });
    expect(search('INDIVIDUELL_JOBBSTOTTE', facts).from).toBe('missing-facts');
    expect(named(search('INDIVIDUELL_JOBBSTOTTE', facts))).toEqual([
      ['consentsToTakePart: true', 'consentsToShareHealthInformation: true'],
    ]);
  });

  it('asks for a day nobody knows without naming one', () => {
    const facts = aPerson({
      born: localDate('1968-03-15'),
      hasPermitForIntroduction: true,
      settledByAgreement: true,
      jobOrOfferHoursPerWeek: 0,
      isNordicOrEeaCovered: false,
      hasUpperSecondaryEducation: true,
    });
    const { from, turnings, nothingFound } = search('INTRODUKSJONSPROGRAM', facts);
    expect([from, nothingFound]).toEqual(['missing-facts', false]);
    expect(turnings).toEqual([
      {
        outcome: 'eligible',
        comesBy: 'clarified',
        // The last day at the age of 55: with a later permit nobody has the right
        changes: [
          { kind: 'fact', fact: 'livedInMunicipalitySince', value: on, isOnlyTried: true },
          { kind: 'fact', fact: 'permitGrantedOn', value: '2024-03-14', isOnlyTried: true },
        ],
      },
    ]);
  });

  it('finds nothing where a day that is known stands in the way, and puts no other day to anybody', () => {
    const facts = aPerson({ permitGrantedOn: localDate('2026-05-01'), livedInMunicipalitySince: localDate('2020-05-01') });
    expect(search('INTRODUKSJONSPROGRAM', facts)).toEqual({ from: 'not-eligible', turnings: [], nothingFound: true });
  });

  it('leaves the course out when that is what an adviser may decide', () => {
    const facts = aPerson({
      participations: [{ measure: 'ARBEIDSTRENING', from: localDate('2024-01-01'), to: localDate('2024-06-30') }],
      endsOn: localDate('2027-06-30'),
      answers: answered('ARBEIDSTRENING'),
    });
    expect(named(search('ARBEIDSTRENING', facts))).toContainEqual(['E-07: no']);
  });

  it('names every group of the decision that would do, and tells that it is decided elsewhere', () => {
    const facts = aPerson({ assistanceGroup: undefined, hasAssistanceDecision: false });
    const { from, turnings } = search('ARBEIDSFORBEREDENDE_TRENING', facts);
    expect(from).toBe('not-eligible');
    expect(turnings).toContainEqual({
      changes: [
        {
          kind: 'fact',
          fact: 'assistanceGroup',
          value: 'TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE',
          orElse: ['JOBBE_DELVIS', 'LITEN_MULIGHET_TIL_A_JOBBE'],
        },
      ],
      outcome: 'needs-assessment',
      comesBy: 'decision',
    });
  });

  it('never points to a lower group, or out of a decision, to get a measure', () => {
    const noDecision = aPerson({ assistanceGroup: undefined, hasAssistanceDecision: false });
    const employed = aPersonWithReducedCapacity({ employments: [{ percent: 100 }], internalMeasures: 'NOT_DOCUMENTED' });
    const said = measureCodes.flatMap((code) =>
      [noDecision, employed].flatMap((facts) => whatWouldChange(theLaw, code, facts, on)?.turnings ?? []),
    );
    const changes = said.flatMap((turning) => inWords(turning.changes));
    expect(changes).toContain('hasAssistanceDecision: true');
    expect(changes).toContain('internalMeasures: "CARRIED_OUT"');
    expect(changes).not.toContain('assistanceGroup: "GODE_MULIGHETER"');
    expect(changes).not.toContain('hasAssistanceDecision: false');
  });

  it('names a decision and the group it says as one thing', () => {
    const facts = aPerson({ assistanceGroup: undefined, hasAssistanceDecision: false });
    expect(named(search('AVKLARING', facts)).filter((changes) => changes.length === 1)).toEqual([['hasAssistanceDecision: true']]);
  });

  it.each<[string, MeasureCode, Facts, readonly ComesBy[]]>([
    ['age comes with time', 'ARBEIDSTRENING', aPerson({ born: localDate('2011-03-01'), answers: answered('ARBEIDSTRENING') }), ['time']],
    ['a shorter period can be settled now', 'AVKLARING', aPerson({ endsOn: localDate('2027-03-31') }), ['clarified']],
    [
      'a consent nobody has asked for can be asked for now',
      'INDIVIDUELL_JOBBSTOTTE',
      aPersonWithReducedCapacity({ consentsToTakePart: undefined }),
      ['clarified'],
    ],
    [
      'a no to taking part is the person’s own',
      'INDIVIDUELL_JOBBSTOTTE',
      aPersonWithReducedCapacity({ ...forJobSupport, consentsToTakePart: false }),
      ['event'],
    ],
  ])('%s', (_story, measure, facts, expected) => {
    expect([...new Set(search(measure, facts).turnings.map((turning) => turning.comesBy))]).toEqual(expected);
  });

  it('says so when nothing helps', () => {
    const tooOld = aPerson({ born: localDate('1980-01-01') });
    expect(search('UNGDOMSGARANTI', tooOld)).toEqual({ from: 'not-eligible', turnings: [], nothingFound: true });
  });

  it('keeps its promise: everything it names gives the answer it says, and nothing smaller does', () => {
    const better: readonly Outcome[] = ['not-eligible', 'missing-facts', 'needs-assessment', 'eligible'];
    const people = fc.record({
      born: fc.integer({ min: 1990, max: 2012 }).map((year) => localDate(`${year}-07-01`)),
      assistanceGroup: fc.option(fc.constantFrom(...assistanceGroups), { nil: undefined }),
      registeredJobSeeker: fc.option(fc.boolean(), { nil: undefined }),
      endsOn: fc.option(fc.constantFrom(localDate('2027-03-31'), localDate('2028-12-31')), { nil: undefined }),
      lawfulResidence: fc.option(fc.boolean(), { nil: undefined }),
    });
    const codes = ['ARBEIDSTRENING', 'OPPFOLGING', 'ARBEIDSMARKEDSOPPLAERING', 'ARBEIDSFORBEREDENDE_TRENING', 'UNGDOMSGARANTI'] as const;
    fc.assert(
      fc.property(fc.constantFrom(...codes), people, fc.boolean(), (measure, changes, isAnswered) => {
        const facts = aPerson({ ...changes, hasAssistanceDecision: true, ...(isAnswered ? { answers: answered(measure) } : {}) });
        const { from, turnings } = search(measure, facts);
        for (const { changes: named, outcome } of turnings) {
          const changed = applied(measure, { facts, startsOn: on }, named);
          expect(outcomeOf(measure, changed.facts, changed.startsOn)).toBe(outcome);
          expect(better.indexOf(outcome)).toBeGreaterThan(better.indexOf(from));
          for (const left of named) {
            const fewer = named.filter((change) => change !== left);
            const without = applied(measure, { facts, startsOn: on }, fewer);
            expect(better.indexOf(outcomeOf(measure, without.facts, without.startsOn) ?? 'not-eligible')).toBeLessThan(
              better.indexOf(outcome),
            );
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});
