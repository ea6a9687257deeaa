import { localDate } from '@fotfeste/shared/kernel';
import { aCard } from '../testing/a-card';
import { blankInput, faultsIn, inputOf, requestOf } from './activity-input';

const input = { ...blankInput, kind: 'training', title: ' Norskkurs ' } as const;

describe('an activity on its way to the server', () => {
  it('goes without the fields that are empty', () => {
    expect(requestOf(input, 'training')).toEqual({ kind: 'training', title: 'Norskkurs', responsible: 'person', satisfies: [] });
  });

  it('has hours with a comma or a point', () => {
    expect(requestOf({ ...input, hoursPerWeek: '7,5' }, 'training').hoursPerWeek).toBe(7.5);
    expect(requestOf({ ...input, hoursPerWeek: '7.5' }, 'training').hoursPerWeek).toBe(7.5);
  });

  it('carries no words when it is a mere label, also when some were written first', () => {
    expect(requestOf({ ...input, description: 'Noe', kind: 'treatment' }, 'treatment')).toEqual({
      ...{ kind: 'treatment', responsible: 'person', satisfies: [] },
    });
  });

  it('tells how far an application has come, and nothing of it when it became something else', () => {
    const told = { ...input, kind: 'job-application', applicationStage: 'interview' } as const;
    expect(requestOf(told, 'job-application').applicationStage).toBe('interview');
    expect(requestOf(told, 'training')).not.toHaveProperty('applicationStage');
  });

  it('comes back unchanged from the form that shows it', () => {
    const card = aCard({ hoursPerWeek: 22.5, description: 'Ring først' });
    expect(inputOf(card)).toMatchObject({ hoursPerWeek: '22,5', from: '2026-11-21', to: '2026-12-18' });
    expect(requestOf(inputOf(card), 'job-search')).toEqual({
      ...{ kind: 'job-search', title: 'Søke to jobber i uken', description: 'Ring først', from: '2026-11-21', to: '2026-12-18' },
      ...{ hoursPerWeek: 22.5, responsible: 'person', satisfies: [] },
    });
  });
});

describe('what is wrong with an activity', () => {
  it.each([
    ['has no kind', { kind: '' } as const, { kind: 'kind-missing' }],
    ['has no title', { title: ' ' }, { title: 'title-missing' }],
    ['has hours that are no number', { hoursPerWeek: 'mange' }, { hoursPerWeek: 'hours-out-of-range' }],
    ['ends before it starts', { from: localDate('2026-12-02'), to: localDate('2026-12-01') }, { to: 'ends-before-start' }],
    ['begins in the year 1', { from: localDate('0001-01-01') }, { from: 'starts-out-of-reach' }],
    ['is in order', {}, {}],
  ])('is said at the field when it %s', (_case, fields, faults) => {
    expect(faultsIn({ ...input, ...fields }, localDate('2026-11-21'))).toEqual(faults);
  });
});
