import type { Task } from '@fotfeste/activity-plan/web';
import { placeOf } from './deadline-place';
import { toDos } from './to-do';

const aTask = (fields: Partial<Task>): Task => ({
  ...{ id: 't', version: 1, circle: 'team', title: 'Ring', dueOn: '2026-12-01' },
  ...{ responsibleId: 'Z1', responsibleName: 'Kari', createdByName: 'Kari' },
  ...fields,
});
const due = (kind: string, dueOn: string, subjectId?: string) =>
  ({ kind, dueOn, waitsFor: 'adviser', ...(subjectId && { subjectId }) }) as const;

describe('what is to be done', () => {
  it('is tasks and what rules ask for, the earliest first, and each once', () => {
    const open = toDos(
      [aTask({}), aTask({ id: 'd', doneOn: '2026-11-20' })],
      [due('participation.review', '2026-11-30', 'p'), due('plan.task', '2026-12-01', 't'), due('plan.waiting', '2026-12-01', 'c')],
    );
    expect(open.map(({ task, deadline }) => task?.title ?? deadline?.kind)).toEqual(['participation.review', 'Ring']);
  });

  it.each([
    ['plan.minutes-unshared', ['meetings', 'm']],
    ['plan.minutes-missing', ['meetings', 'm']],
    ['plan.meeting-ahead', ['meetings', 'm']],
    ['plan.path-step', ['path']],
    ['plan.activity-end', ['plan']],
    ['participation.review', ['measures', 'm']],
    ['assistance.second-control', ['decisions', 'm']],
    ['assistance.returned', ['decisions']],
    ['assistance.complaint', ['decisions']],
    ['participation.consent-take-part', ['measures', 'm']],
    ['assistance.decision', ['decisions']],
    ['participant.youth-contact', ['registration']],
    ['assistance.youth-talk', ['meetings']],
  ])('%s is done where it belongs', (kind, place) => {
    expect(placeOf(due(kind, '2026-12-01', 'm'))).toEqual(place);
  });
});
