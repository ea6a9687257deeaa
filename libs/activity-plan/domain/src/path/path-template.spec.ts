import { addDays, localDate } from '@fotfeste/shared/kernel';
import { movedSteps } from './moved-steps';
import { faultsOfSteps, mostSteps } from './path-step';
import { faultsOfTemplate, stepsOfTemplate, type TemplateStep } from './path-template';

const step = (measure: NonNullable<TemplateStep['measure']>, months: number, more: Partial<TemplateStep> = {}): TemplateStep => ({
  ...{ measure, months, weeksAfter: 0, isBeside: false },
  ...more,
});
const made = (steps: readonly TemplateStep[], from = '2026-12-01') => stepsOfTemplate(steps, localDate(from), (index) => String(index));
const faults = (steps: readonly TemplateStep[]) =>
  faultsOfTemplate(steps).map(({ fault, index }) => `${fault} ${String(index ?? '')}`.trim());

describe('a template', () => {
  it('becomes steps after each other, each waiting for the one before', () => {
    const steps = made([step('AVKLARING', 1), step('ARBEIDSFORBEREDENDE_TRENING', 12, { weeksAfter: 2, purpose: 'qualification' })]);
    expect(steps).toEqual([
      { id: '0', measure: 'AVKLARING', from: '2026-12-01', to: '2026-12-31', intent: 'planned' },
      {
        ...{ id: '1', measure: 'ARBEIDSFORBEREDENDE_TRENING', from: '2027-01-15', to: '2028-01-14', intent: 'planned' },
        ...{ purpose: 'qualification', waitsFor: 'step', waitsForStep: '0' },
      },
    ]);
    expect(faultsOfSteps(steps, { today: localDate('2026-11-21'), registeredOn: localDate('2026-06-01') })).toEqual([]);
  });

  it('holds offers outside Nav too, which begin and wait as any other step', () => {
    const outside = { kind: 'low-threshold', name: 'Åpen kafé', hoursPerWeek: 6, satisfies: [] } as const;
    const steps = made([{ outside, months: 1, weeksAfter: 0, isBeside: false }, step('AVKLARING', 1)]);
    expect(steps[0]).toMatchObject({ outside, from: '2026-12-01', to: '2026-12-31' });
    expect(steps[1]).toMatchObject({ measure: 'AVKLARING', from: '2027-01-01', waitsFor: 'step', waitsForStep: '0' });
    expect(faults([{ months: 1, weeksAfter: 0, isBeside: false }])).toEqual(['no-measure 0']);
    expect(faults([{ outside: { ...outside, name: ' ' }, months: 1, weeksAfter: 0, isBeside: false }])).toEqual(['no-outside-name 0']);
  });

  it('lets a step run beside the one before, and the next follow the one written last', () => {
    const steps = made([step('ARBEIDSTRENING', 3), step('MENTOR', 3, { isBeside: true }), step('OPPFOLGING', 6)]);
    expect(steps.map(({ from, waitsForStep }) => [from, waitsForStep])).toEqual([
      ['2026-12-01', undefined],
      ['2026-12-01', undefined],
      ['2027-03-01', '1'],
    ]);
  });

  it('lets what runs beside a step wait for the same as that step, so that both move together', () => {
    const steps = made([step('ARBEIDSTRENING', 3), step('MIDLERTIDIG_LONNSTILSKUDD', 12), step('OPPFOLGING', 6, { isBeside: true })]);
    expect(steps.map(({ waitsForStep }) => waitsForStep)).toEqual([undefined, '0', '0']);
    const [first] = steps;
    if (!first) throw new Error('no first step');
    const later = movedSteps(steps, { stepId: '0', from: addDays(first.from, 7), to: addDays(first.to, 7) });
    expect(later.following.map(({ stepId, days }) => [stepId, days])).toEqual([
      ['1', 7],
      ['2', 7],
    ]);
  });

  it('lets school begin in January or August', () => {
    expect(made([step('FAG_OG_YRKESOPPLAERING', 10)], '2026-12-01')[0]).toMatchObject({ from: '2027-01-01' });
    expect(made([step('FAG_OG_YRKESOPPLAERING', 10)], '2027-01-20')[0]).toMatchObject({ from: '2027-01-20' });
    expect(made([step('FAG_OG_YRKESOPPLAERING', 10)], '2027-02-01')[0]).toMatchObject({ from: '2027-08-01' });
  });

  it.each<[string, readonly TemplateStep[], readonly string[]]>([
    ['no steps', [], ['no-steps']],
    ['too many', Array.from({ length: mostSteps + 1 }, () => step('AVKLARING', 1)), ['too-many-steps']],
    ['a benefit', [step('TILTAKSPENGER', 1)], ['no-measure 0']],
    [
      'no time, too long and half months',
      [step('AVKLARING', 0), step('AVKLARING', 61), step('AVKLARING', 1.5)],
      ['months-out-of-range 0', 'months-out-of-range 1', 'months-out-of-range 2'],
    ],
    ['a pause of more than a year', [step('AVKLARING', 1, { weeksAfter: 53 })], ['weeks-out-of-range 0']],
    ['a first step beside nothing', [step('AVKLARING', 1, { isBeside: true })], ['beside-nothing 0']],
    ['nothing', [step('AVKLARING', 60, { weeksAfter: 52 })], []],
  ])('is refused for %s', (_case, steps, expected) => {
    expect(faults(steps)).toEqual(expected);
  });
});
