import { PlanPage } from '../plan-page';
import { aCard, aPlan } from '../testing/a-card';
import { openPage } from '../testing/open-page';
import type { PlanView } from '../card';

const aSubGoal = (overrides: Partial<PlanView['subGoals'][number]> = {}): PlanView['subGoals'][number] => ({
  ...{ id: 's1', version: 1, kind: 'sub-goal', title: 'Få førerkort', dueOn: '2026-12-18', createdByName: 'Marit Torp' },
  ...overrides,
});
const goal = { words: 'Jeg vil bli sjåfør', saidOn: '2026-09-04', writtenByName: 'Marit Torp', version: 1 };
const opened = (...subGoals: readonly PlanView['subGoals'][number][]) =>
  openPage(PlanPage, aPlan({ goal, activities: [aCard()], subGoals }));
const rows = '.ff-goal ~ ff-sub-goals .ff-sub-goals__row';

describe('sub-goals and tasks', () => {
  it('stand under the goal, with the late ones marked and the done ones last', async () => {
    const { words } = await opened(
      aSubGoal({ id: 's2', title: 'Skrive CV', kind: 'task', doneOn: '2026-11-20', doneByName: 'Ola' }),
      aSubGoal({ dueOn: '2026-11-20' }),
      aSubGoal({ id: 's3', title: 'Ta kurs', activityId: 'a1' }),
    );
    expect(words(`${rows} label`)).toEqual(['Få førerkort', 'Skrive CV']);
    expect(words(`${rows} ff-tag`)).toEqual(['Skulle vært gjort 20.11.2026']);
    expect(words(rows)[1]).toBe('Skrive CV Oppgave Gjort 20.11.2026 av Ola');
    expect(words('[data-card="a1"] .ff-plan-card__facts p')).toContain('0 av 1 delmål og oppgaver er gjort');
  });

  it('are ticked off and opened again where they stand', async () => {
    const { page, answer, settle, words } = await opened(aSubGoal());
    page.querySelector<HTMLInputElement>('#sub-goal-s1')?.click();
    await settle();
    await answer('POST', '/api/plan-sub-goals/s1/completion', aSubGoal({ version: 2, doneOn: '2026-11-21', doneByName: 'Marit Torp' }));
    expect(words(rows)).toEqual(['Få førerkort Gjort 21.11.2026 av Marit Torp']);
    page.querySelector<HTMLInputElement>('#sub-goal-s1')?.click();
    await settle();
    await answer('POST', '/api/plan-sub-goals/s1/reopening', aSubGoal({ version: 3 }));
    expect(words(rows)).toEqual(['Få førerkort Innen 18.12.2026 Endre Få førerkort']);
  });

  it('are written in place, with the words missing told at the field', async () => {
    const { answer, press, type, words } = await opened();
    await press('Legg til delmål eller oppgave');
    await press('Lagre');
    expect(words('ff-sub-goal-form .aksel-error-message')).toEqual(['Skriv hva delmålet eller oppgaven er']);
    await press('Oppgave');
    await type('title', ' Ringe NAV ');
    await press('Lagre');
    const sent = await answer('POST', '/api/participants/p1/plan/sub-goals', aSubGoal({ kind: 'task', title: 'Ringe NAV' }), 201);
    expect(sent.body).toEqual({ kind: 'task', title: 'Ringe NAV' });
    expect([words(rows).length, words('ff-sub-goal-form').length]).toEqual([1, 0]);
  });

  it('show both versions when a colleague has changed the same words, and keep the chosen one', async () => {
    const { answer, press, type, words } = await opened(aSubGoal());
    await press('Endre Få førerkort');
    await type('title', 'Få førerkort klasse C');
    await press('Lagre');
    const theirs = aSubGoal({ version: 2, title: 'Ta lappen', kind: 'task' });
    const conflict = { title: 'Endret', status: 412, theirs: { title: theirs.title }, standing: theirs, version: 2 };
    expect((await answer('PUT', '/api/plan-sub-goals/s1', conflict, 412)).headers.get('If-Match')).toBe('"1"');
    expect(words('ff-conflict-choice label')).toEqual(['Få førerkort klasse C', 'Ta lappen']);
    await press('Ta lappen');
    await press('Lagre');
    const sent = await answer('PUT', '/api/plan-sub-goals/s1', { ...theirs, version: 3 });
    expect([sent.headers.get('If-Match'), sent.body]).toEqual(['"2"', { kind: 'task', title: 'Ta lappen', dueOn: '2026-12-18' }]);
  });

  it('are taken away, and written under an activity in its details', async () => {
    const { answer, press, type, words } = await opened(aSubGoal());
    await press('Endre Få førerkort');
    await press('Fjern');
    const removed = await answer('DELETE', '/api/plan-sub-goals/s1', {}, 204);
    expect([removed.headers.get('If-Match'), words(rows)]).toEqual(['"1"', []]);
    await press('Søke to jobber i uken');
    await press('Legg til delmål eller oppgave');
    await type('title', 'Ta kurs');
    await press('Lagre');
    const sent = await answer(
      'POST',
      '/api/participants/p1/plan/sub-goals',
      aSubGoal({ id: 's4', activityId: 'a1', title: 'Ta kurs' }),
      201,
    );
    expect(sent.body).toEqual({ kind: 'sub-goal', title: 'Ta kurs', activityId: 'a1' });
    expect(words('dialog[open] .ff-sub-goals__row')).toHaveLength(1);
  });
});
