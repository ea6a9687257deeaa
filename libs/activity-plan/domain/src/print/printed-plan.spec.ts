import { languages, localDate } from '@fotfeste/shared/kernel';
import { printedPlan, type PrintedActivity, type PrintedPlan } from './printed-plan';

const today = localDate('2026-11-21');
const course: PrintedActivity = {
  ...{ kind: 'training', status: 'planned', responsible: 'person', statusSince: today, title: 'Norskkurs' },
  ...{ from: localDate('2026-11-24'), to: localDate('2026-12-18'), hoursPerWeek: 7.5, agreedOn: today },
};
const plan = (overrides: Partial<PrintedPlan> = {}): PrintedPlan => ({
  ...{ participant: 'Ada Vik', today, activities: [course], meetings: [], subGoals: [], officeName: 'Nav Bærum' },
  ...overrides,
});
const headings = (printed: PrintedPlan, language: 'nb' | 'nn' | 'en' = 'nb') =>
  printedPlan(printed, language).blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
const textOf = (printed: PrintedPlan, language: 'nb' | 'nn' | 'en' = 'nb') => JSON.stringify(printedPlan(printed, language));

describe('the plan as a letter to the participant', () => {
  it('says what, when, how much and who, in whole sentences', () => {
    expect(textOf(plan())).toContain('Norskkurs. Fra 24. november 2026 til 18. desember 2026. 7,5 timer i uken. Du gjør dette.');
    expect(textOf(plan(), 'nn')).toContain('Norskkurs. Frå 24. november 2026 til 18. desember 2026. 7,5 timar i veka. Du gjer dette.');
    expect(textOf(plan(), 'en')).toContain('Norskkurs. From 24 November 2026 to 18 December 2026. 7.5 hours a week. You do this.');
  });

  it('tells of the duty to take part only for what is agreed and counts for AAP, and only somebody who receives it', () => {
    const duty = 'har plikt til å delta i dette: Norskkurs.';
    const counted: PrintedActivity = { ...course, satisfies: ['aap'] };
    expect(textOf(plan({ activities: [counted], hasActivityDuty: true }))).toContain(duty);
    expect(textOf(plan({ activities: [counted], hasActivityDuty: true }))).toContain('§ 11-9');
    expect(textOf(plan({ activities: [counted] }))).not.toContain('plikt');
    expect(textOf(plan({ activities: [course], hasActivityDuty: true }))).not.toContain('plikt');
    const { agreedOn: _agreedOn, ...proposed } = counted;
    expect(textOf(plan({ activities: [proposed], hasActivityDuty: true }))).not.toContain('plikt');
  });

  it('tells what happens next in the order of the clock, meetings with time and place', () => {
    const meetings = [
      { heldOn: localDate('2026-11-24'), startsAt: '13:00', channel: 'office', place: 'Rom 3' },
      { heldOn: localDate('2026-11-23'), startsAt: '09:00', channel: 'telephone' },
    ] as const;
    const table = printedPlan(plan({ meetings }), 'nb').blocks.find(({ kind }) => kind === 'table');
    expect(table).toMatchObject({
      rows: [
        ['23. november 2026', 'Møte med Nav klokka 09:00, på telefon'],
        ['24. november 2026', 'Møte med Nav klokka 13:00, Rom 3'],
        ['24. november 2026', 'Norskkurs begynner'],
        ['18. desember 2026', 'Norskkurs er ferdig'],
      ],
    });
  });

  it('prints what stands under the goal and under an activity, with what is done', () => {
    const subGoals = [
      { title: 'Skrive CV', doneOn: localDate('2026-11-20') },
      { title: 'Få førerkort', dueOn: localDate('2027-03-01') },
      { title: 'Ringe tre arbeidsgivere' },
    ];
    const goal = { words: 'Jeg vil bli sjåfør', saidOn: today };
    const printed = plan({ goal, subGoals, activities: [{ ...course, subGoals: subGoals.slice(0, 2) }] });
    expect(headings(printed)).toContain('På veien dit');
    const items = ['Skrive CV (gjort 20. november 2026)', 'Få førerkort, innen 1. mars 2027', 'Ringe tre arbeidsgivere'];
    expect(printedPlan(printed, 'nb').blocks).toContainEqual({ kind: 'list', items });
    expect(textOf(printed, 'nn')).toContain('På vegen dit: Skrive CV (gjort 20. november 2026); Få førerkort, innan 1. mars 2027.');
    expect(headings(plan())).not.toContain('På veien dit');
    expect(textOf(plan({ activities: [], subGoals }))).not.toContain('Det står ingenting i planen');
  });

  it('names the adviser when there is one, and the office in any case', () => {
    expect(textOf(plan({ adviserName: 'Kari Lie' }))).toContain('Veilederen din er Kari Lie. Du kan også kontakte Nav Bærum.');
    expect(textOf(plan())).toContain('Du kan kontakte Nav Bærum.');
  });

  it('says that treatment is treatment and nothing more, and leaves out what is not for the participant', () => {
    const treatment: PrintedActivity = { kind: 'treatment', status: 'planned', responsible: 'person', statusSince: today };
    const task: PrintedActivity = { kind: 'task', status: 'planned', responsible: 'adviser', statusSince: today, title: 'Ringe legen' };
    const called: PrintedActivity = { ...course, status: 'cancelled', title: 'Kurs som falt bort' };
    const text = textOf(plan({ activities: [treatment, task, called] }));
    expect(text).toContain('Behandling. Du gjør dette.');
    expect(text).not.toContain('Ringe legen');
    expect(text).not.toContain('falt bort');
  });

  it('calls a measure by its whole name, with who runs it', () => {
    const measure: PrintedActivity = {
      ...{ kind: 'measure', status: 'in-progress', responsible: 'provider', statusSince: today },
      ...{ measure: 'ARBEIDSFORBEREDENDE_TRENING', place: 'Bekkerask AS' },
    };
    expect(textOf(plan({ activities: [measure] }))).toMatch(/Arbeidsforberedende trening.*Hos Bekkerask AS\./i);
  });

  it('says in each language that there is nothing yet, without empty headings', () => {
    for (const language of languages) expect(headings(plan({ activities: [] }), language)).toHaveLength(1);
    expect(textOf(plan({ activities: [] }))).toContain('Det står ingenting i planen ennå.');
  });
});
