import { localDate } from '@fotfeste/shared/kernel';
import type { Facts, MeasureCode } from '@fotfeste/eligibility/domain';
import { aPersonWithReducedCapacity, answered, placeInOrder } from '@fotfeste/eligibility/domain/testing';
import { dated, type PathCase, type PathParticipation } from './path-case';
import { checkPath, type PathCheck } from './path-check';
import type { MeasureStep, OutsideStep, PathStep } from './path-step';
import { watched } from './hindered-step';
import { hindrancesOf } from './step-hindrance';
import type { StepCheck } from './step-check';

const day = localDate;
const today = day('2026-11-23');

/** A step written as `measure from to`. */
const step = (id: string, measure: MeasureCode, from: string, to: string, more: Partial<MeasureStep> = {}): MeasureStep => ({
  ...{ id, measure, from: day(from), to: day(to), intent: 'planned', purpose: 'qualification' },
  ...more,
});
const aft = (from: string, to: string, more: Partial<MeasureStep> = {}) => step('aft', 'ARBEIDSFORBEREDENDE_TRENING', from, to, more);

const person = (changes: Parameters<typeof aPersonWithReducedCapacity>[0] = {}): Facts =>
  aPersonWithReducedCapacity({
    ...placeInOrder,
    benefits: [],
    answers: { ...answered('ARBEIDSFORBEREDENDE_TRENING'), ...answered('AVKLARING'), ...answered('OPPFOLGING') },
    ...changes,
  });

const check = (steps: readonly PathStep[], more: Partial<Omit<PathCase, 'steps'>> & { readonly facts?: Facts } = {}): PathCheck => {
  const { facts = person(), ...rest } = more;
  const participations = rest.participations ?? [];
  const known = { ...facts, participations: dated(participations).map(({ measure, from, to }) => ({ measure, from, ...(to && { to }) })) };
  return checkPath({
    ...{
      today,
      steps,
      participations,
      tried: [],
      benefits: [],
      benefitsAreKnown: true,
      employments: [],
      places: new Map(),
      factsOf: () => ({ facts: known, provenance: {} }),
    },
    ...rest,
  });
};
const found = (result: PathCheck, id: string): StepCheck => {
  const one = result.steps.find(({ stepId }) => stepId === id);
  if (!one) throw new Error(`No step ${id}`);
  return one;
};
const running = (measure: MeasureCode, from: string, to?: string): PathParticipation => ({
  ...{ id: 'p1', measure, from: day(from) },
  ...(to && { to: day(to) }),
});

describe('a step of the path', () => {
  it('is asked about on its own first day, not today', () => {
    const turns30 = day('1997-02-01');
    const ung = (from: string) => step('ung', 'INDIVIDUELL_JOBBSTOTTE_UNG', from, '2027-12-31');
    const standing = (from: string) => found(check([ung(from)], { facts: person({ born: turns30 }) }), 'ung').standing;
    expect(standing('2027-01-31')).not.toBe('impossible');
    expect(standing('2027-02-01')).toBe('impossible');
  });

  it('stands as possible, open or impossible with the law’s own answer beside it', () => {
    expect(found(check([aft('2027-01-04', '2027-12-31')]), 'aft').standing).toBe('possible');
    expect(found(check([aft('2027-01-04', '2027-12-31')], { facts: person({ answers: {} }) }), 'aft').standing).toBe('open');
    const refused = found(check([aft('2027-01-04', '2027-12-31')], { facts: person({ assistanceGroup: 'TRENGER_VEILEDNING' }) }), 'aft');
    expect(refused.standing).toBe('impossible');
    expect(refused.result).toMatchObject({ outcome: 'not-eligible', decidedBy: ['AFT-02'] });
  });

  it('only waits where nothing refuses but that there is no decision on the need for assistance yet', () => {
    const facts = person({ hasAssistanceDecision: false, assistanceGroup: undefined, reducedWorkCapacity: true });
    expect(found(check([step('avk', 'AVKLARING', '2027-01-04', '2027-01-31')], { facts }), 'avk')).toMatchObject({
      ...{ standing: 'open', awaitsDecision: true, result: { outcome: 'not-eligible' } },
    });
    const young = person({ hasAssistanceDecision: false, born: day('2015-01-01') });
    expect(found(check([step('avk', 'AVKLARING', '2027-01-04', '2027-01-31')], { facts: young }), 'avk').standing).toBe('impossible');
  });

  it('is not known where the law stops', () => {
    expect(found(check([step('akt', 'AKTIVITETSPENGER', '2027-01-04', '2027-02-04')]), 'akt').standing).toBe('not-known');
  });

  it('counts the time of the steps before it on the clock of its measure', () => {
    const first = step('first', 'ARBEIDSFORBEREDENDE_TRENING', '2027-01-01', '2028-12-31');
    const second = (from: string, to: string) => step('second', 'ARBEIDSFORBEREDENDE_TRENING', from, to);
    expect(found(check([first]), 'first').standing).not.toBe('impossible');
    const further = found(check([first, second('2029-01-01', '2030-12-31')]), 'second');
    expect(further.standing).toBe('impossible');
    expect(further.result).toMatchObject({ duration: { used: { months: 24, days: 0 } } });
  });

  it('becomes the participation that came of it, and is then not counted twice', () => {
    const participations = [running('ARBEIDSFORBEREDENDE_TRENING', '2027-01-11', '2027-12-31')];
    const result = check([aft('2027-01-04', '2027-12-31')], { participations });
    expect(found(result, 'aft')).toMatchObject({ participationId: 'p1', beside: [] });
    expect(result.gaps.map(({ from, to }) => [from, to])).toEqual([[today, '2027-01-10']]);
  });

  it('becomes a participation that has no days yet, which fills no gap', () => {
    const participations: readonly PathParticipation[] = [{ id: 'p1', measure: 'ARBEIDSFORBEREDENDE_TRENING' }];
    const result = check([aft('2027-01-04', '2027-12-31'), step('mentor', 'MENTOR', '2027-02-01', '2027-06-30')], { participations });
    expect(found(result, 'aft').participationId).toBe('p1');
    expect(found(result, 'mentor').beside).toEqual([]);
    expect(result.gaps).toMatchObject([{ from: today, to: '2027-01-31' }]);
  });
});

describe('steps and measures at the same time', () => {
  it('come with what the sources say of the two', () => {
    const steps = [aft('2027-01-04', '2027-12-31'), step('training', 'ARBEIDSTRENING', '2027-03-01', '2027-05-31')];
    expect(found(check(steps), 'aft').beside).toMatchObject([{ stepId: 'training', combination: { verdict: 'allowed' } }]);
    const participations = [running('OPPFOLGING', '2026-10-01', '2027-02-01')];
    expect(found(check(steps, { participations }), 'aft').beside[0]).toMatchObject({
      participationId: 'p1',
      combination: { verdict: 'warn' },
    });
    expect(found(check(steps, { participations: [running('OPPFOLGING', '2026-10-01', '2027-01-03')] }), 'aft').beside).toHaveLength(1);
  });

  it('are impossible where a source refuses the two', () => {
    const steps = [
      step('ung', 'UNGDOMSPROGRAM', '2027-01-04', '2027-12-31'),
      step('dp', 'DAGPENGER_UNDER_TILTAK', '2027-02-01', '2027-06-30'),
    ];
    const { beside, standing } = found(check(steps), 'dp');
    expect(beside.map(({ combination }) => combination.verdict)).toEqual(['refused']);
    expect(standing).toBe('impossible');
  });

  it('lack what the law wants first until it is tried, planned before or running', () => {
    const subsidy = step('vlt', 'VARIG_LONNSTILSKUDD', '2027-09-01', '2028-09-01');
    const lacks = (steps: readonly PathStep[], more = {}) =>
      found(check([subsidy, ...steps], more), 'vlt').lacksBefore.map(({ rule }) => rule);
    expect(lacks([])).toEqual(['VLT-06']);
    expect(lacks([aft('2027-01-04', '2027-08-31')])).toEqual([]);
    expect(lacks([aft('2027-10-01', '2027-12-31')])).toEqual(['VLT-06']);
    expect(lacks([], { tried: ['ARBEIDSTRENING'] })).toEqual([]);
    expect(lacks([], { facts: person({ answers: answered('VARIG_LONNSTILSKUDD') }) })).toEqual([]);
  });
});

describe('notes to a step', () => {
  const codes = (steps: readonly PathStep[], more: Partial<PathCase> = {}) =>
    found(check(steps, more), steps[0]?.id ?? '').notes.map(({ code }) => code);

  it('tell of school starts, of days gone by, and of a purpose nobody has written', () => {
    const school = (from: string) => [step('fag', 'FAG_OG_YRKESOPPLAERING', from, '2028-06-20')];
    expect(codes(school('2027-01-04'))).toEqual([]);
    expect(found(check(school('2027-02-01')), 'fag').notes).toEqual([{ code: 'school-start', next: '2027-08-01' }]);
    expect(codes([aft('2026-11-22', '2027-06-01')])).toEqual(['in-the-past']);
    const { purpose: _purpose, ...without } = aft('2027-01-04', '2027-06-01');
    expect(codes([without])).toEqual(['without-purpose']);
  });

  it('tell when the place is probably free later than the step begins, or when nobody can say', () => {
    const at = (from?: string): Partial<PathCase> => ({
      places: new Map([['o1', from ? { from: day(from), to: day('2027-03-01') } : {}]]),
    });
    const steps = [aft('2027-01-06', '2027-06-01', { offeringId: 'o1' })];
    expect(codes(steps, at('2027-01-04'))).toEqual([]);
    expect(codes(steps, at('2027-01-11'))).toEqual(['place-later']);
    expect(codes(steps, at())).toEqual(['place-not-known']);
    expect(codes(steps)).toEqual([]);
  });

  it('tell when a step begins before the one it waits for is over', () => {
    const first = step('first', 'AVKLARING', '2026-12-01', '2027-01-04');
    const waiting = { waitsFor: 'step', waitsForStep: 'first' } as const;
    expect(codes([aft('2027-01-04', '2027-06-01', waiting), first])).toEqual(['starts-before-what-it-waits-for']);
    expect(codes([aft('2027-01-05', '2027-06-01', waiting), first])).toEqual([]);
  });
});

describe('the whole path', () => {
  it('shows gaps of a week and more, with measures the law does not refuse', () => {
    const participations = [running('AVKLARING', '2026-11-01', '2026-12-13')];
    const { gaps } = check([aft('2027-01-11', '2027-12-31')], { participations });
    expect(gaps).toMatchObject([{ from: '2026-12-14', to: '2027-01-10', days: 28 }]);
    const measures = gaps[0]?.bridges.map(({ measure }) => measure) ?? [];
    expect(measures).toContain('OPPFOLGING');
    expect(measures).not.toContain('ARBEIDSFORBEREDENDE_TRENING');
    expect(check([aft('2026-12-19', '2027-12-31')], { participations }).gaps).toEqual([]);
  });

  it('offers nothing in a gap that the law refuses', () => {
    const bridges = (facts: Facts) =>
      check([step('mentor', 'MENTOR', '2027-01-11', '2027-12-31')], { facts }).gaps.flatMap((gap) =>
        gap.bridges.map(({ measure }) => measure),
      );
    const guided = person({ assistanceGroup: 'TRENGER_VEILEDNING' });
    expect(bridges(person())).toContain('ARBEIDSFORBEREDENDE_TRENING');
    expect(bridges(guided)).not.toContain('ARBEIDSFORBEREDENDE_TRENING');
    expect(bridges(guided)).toContain('OPPFOLGING');
  });

  it('says week by week what the person lives on, and lets the law say of measure benefit', () => {
    const steps = [aft('2027-01-04', '2027-02-28'), step('mlt', 'MIDLERTIDIG_LONNSTILSKUDD', '2027-03-01', '2027-03-28')];
    const { livelihood } = check(steps, { benefits: [{ type: 'DAGPENGER', from: day('2026-01-01'), to: day('2027-01-31') }] });
    const spans = livelihood.spans.map(({ from, to, sources }) => [from, to, sources.map(({ kind }) => kind).join('+')]);
    expect(spans.slice(0, 4)).toEqual([
      ['2026-11-23', '2027-01-31', 'benefit'],
      ['2027-02-01', '2027-02-28', 'measure-benefit'],
      ['2027-03-01', '2027-03-28', 'wage'],
      ['2027-03-29', '2027-05-23', ''],
    ]);
    expect(livelihood.stops).toEqual([{ benefit: 'DAGPENGER', lastDay: '2027-01-31', isFollowed: true }]);
    expect(livelihood.isKnown).toBe(true);
  });

  it('lets a benefit last to its last day and no longer, in the middle of a week too', () => {
    const benefits = [{ type: 'AAP' as const, from: day('2026-01-01'), to: day('2027-01-06') }];
    const { spans } = check([step('kvp', 'KVALIFISERINGSPROGRAM', '2027-02-03', '2027-02-25')], { benefits }).livelihood;
    expect(spans.slice(0, 2).map(({ from, to }) => [from, to])).toEqual([
      ['2026-11-23', '2027-01-06'],
      ['2027-01-07', '2027-02-02'],
    ]);
  });

  it('counts a job of the person’s own while it lasts, and nothing of a step that cannot be taken', () => {
    const kvp = step('kvp', 'KVALIFISERINGSPROGRAM', '2027-01-04', '2027-02-28');
    const kinds = (result: PathCheck) => result.livelihood.spans.map(({ sources }) => sources.map(({ kind }) => kind).join('+'));
    const known = { employments: [{ from: day('2026-11-01'), to: day('2026-12-31') }] };
    const refused = check([kvp], { ...known, facts: person({ born: day('2012-01-01') }) });
    expect(found(refused, 'kvp').standing).toBe('impossible');
    expect(kinds(refused)).toEqual(['wage', '']);
    expect(refused.livelihood.spans.at(-1)?.to).toBe('2027-04-25');
  });

  it('lets social assistance stand beside measure benefit, since the law does', () => {
    const benefits = [{ type: 'SOSIALHJELP' as const, from: day('2026-01-01') }];
    const [first] = check([aft('2026-11-23', '2027-02-28')], { benefits }).livelihood.spans;
    expect(first?.sources).toMatchObject([{ kind: 'benefit', benefit: 'SOSIALHJELP', withoutEnd: true }, { kind: 'measure-benefit' }]);
  });

  it('does not take benefits nobody has told of for none', () => {
    const { livelihood } = check([aft('2027-01-04', '2027-02-28')], { benefitsAreKnown: false });
    expect(livelihood.isKnown).toBe(false);
  });

  it('does not change with the order of the steps', () => {
    const steps: readonly PathStep[] = [step('avk', 'AVKLARING', '2026-12-01', '2026-12-28'), aft('2027-01-04', '2027-12-31')];
    const byId = (order: readonly PathStep[]) => [...check(order).steps].sort((a, b) => (a.stepId < b.stepId ? -1 : 1));
    expect(byId([...steps].reverse())).toEqual(byId(steps));
  });
});

describe('an offer outside Nav on the way', () => {
  const outside = (from: string, to: string, more: Partial<OutsideStep> = {}): OutsideStep => ({
    ...{ id: 'o', from: day(from), to: day(to), intent: 'planned', outside: { kind: 'municipal', name: 'Jobbsjansen', satisfies: [] } },
    ...more,
  });

  it('fills the days, and the law is not asked about it', () => {
    const after = aft('2027-01-04', '2027-12-31');
    const bridged = check([outside('2026-11-23', '2027-01-03'), after]);
    expect(check([after]).gaps).toMatchObject([{ from: today, to: '2027-01-03' }]);
    expect(bridged.gaps).toEqual([]);
    expect(bridged.steps.map(({ stepId }) => stepId)).toEqual(['aft']);
    expect(found(bridged, 'aft').beside).toEqual([]);
    expect(found(check([outside('2027-01-04', '2027-02-01'), after]), 'aft').beside).toEqual([]);
  });

  it('is told of when it lies behind, or begins before what it waits for is over', () => {
    expect(check([outside('2026-11-22', '2026-12-01')]).outside).toEqual([{ stepId: 'o', notes: [{ code: 'in-the-past' }] }]);
    const waiting = { waitsFor: 'step', waitsForStep: 'aft' } as const;
    const early = check([aft('2026-11-23', '2026-12-31'), outside('2026-12-31', '2027-02-01', waiting)]);
    expect(early.outside).toEqual([{ stepId: 'o', notes: [{ code: 'starts-before-what-it-waits-for', stepId: 'aft' }] }]);
    expect(check([aft('2026-11-23', '2026-12-31'), outside('2027-01-01', '2027-02-01', waiting)]).outside).toEqual([
      { stepId: 'o', notes: [] },
    ]);
  });

  it('is never among the steps that have become impossible', () => {
    const path = [outside('2026-11-23', '2026-12-31')];
    expect(watched(path, check(path), [])).toEqual({ hindered: [], newly: [], freed: [] });
  });
});

describe('what a list says of steps that have become impossible', () => {
  const told = (steps: readonly PathStep[], more?: Parameters<typeof check>[1]) =>
    hindrancesOf(watched(steps, check(steps, more), []).hindered, steps);

  it('is which step, from when, and the condition with its section', () => {
    const child = person({ born: day('2015-01-01') });
    const [hindrance] = told([aft('2027-03-01', '2027-08-31')], { facts: child });
    expect(hindrance?.step).toMatchObject({ nb: 'AFT fra 1. mars 2027', en: 'AFT from 1 March 2027' });
    expect(hindrance?.reasons.map(({ nb }) => nb)).toContain(
      'Ikke oppfylt: Deltakeren har fylt 16 år når tiltaket starter (§ 1-3 tredje ledd)',
    );
  });

  it('is which measure it cannot run beside', () => {
    const path = [
      step('ung', 'UNGDOMSPROGRAM', '2027-01-04', '2027-12-31'),
      step('dp', 'DAGPENGER_UNDER_TILTAK', '2027-02-01', '2027-06-30'),
    ];
    const said = told(path).flatMap(({ reasons }) => reasons.map(({ nb }) => nb));
    expect(said.filter((text) => text.startsWith('Kan ikke gå samtidig med'))).toHaveLength(2);
  });

  it('is nothing of a path whose steps can be taken', () => {
    expect(told([aft('2027-03-01', '2027-08-31')])).toEqual([]);
  });
});
