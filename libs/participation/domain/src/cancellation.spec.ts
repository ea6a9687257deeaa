import { localDate } from '@fotfeste/shared/kernel';
import { cancellableStatuses, fateOf, lastDayIn, reasonOfCancelling } from './cancellation';
import { reasonsFor } from './reason';
import { participationStatuses } from './status';
import { stepNamed } from './steps-of';

const lastDay = localDate('2026-12-18');

describe('an offering that is broken off', () => {
  it.each([
    ['takes part without an end', { status: 'participating' }, 'ends-early'],
    ['takes part beyond the last day', { status: 'participating', endsOn: '2027-03-01' }, 'ends-early'],
    ['ends on the last day anyway', { status: 'participating', endsOn: '2026-12-18' }, 'ends-as-planned'],
    ['begins on the last day', { status: 'awaiting-start', startsOn: '2026-12-18' }, 'shortened'],
    ['begins and ends in time', { status: 'awaiting-start', startsOn: '2026-12-01', endsOn: '2026-12-11' }, 'starts-as-planned'],
    ['begins too late', { status: 'awaiting-start', startsOn: '2026-12-19' }, 'place-lost'],
    ['has a place without a first day', { status: 'awaiting-start' }, 'place-lost'],
    ['waits', { status: 'waiting-list' }, 'not-considered'],
    ['has not answered', { status: 'awaiting-approval' }, 'withdrawn'],
    ['has ended', { status: 'ended', endsOn: '2026-11-01' }, undefined],
  ] as const)('means, for somebody who %s: %s', (_case, { status, ...days }, expected) => {
    const dated = Object.fromEntries(Object.entries(days).map(([field, day]) => [field, localDate(day)]));
    expect(fateOf({ status, ...dated }, lastDay)).toBe(expected);
  });

  it('has something to say to everybody it is about, and to nobody else', () => {
    expect(participationStatuses.filter((status) => fateOf({ status }, lastDay) !== undefined)).toEqual(
      participationStatuses.filter((status) => cancellableStatuses.some((each) => each === status)),
    );
  });

  it('never moves somebody’s own last day', () => {
    expect(lastDayIn({ status: 'participating', endsOn: localDate('2026-12-01') }, lastDay)).toBe('2026-12-01');
    expect(lastDayIn({ status: 'participating' }, lastDay)).toBe('2026-12-18');
  });

  it('gives reasons that the product may give, and a way out for everybody on both kinds of intake', () => {
    for (const cause of ['provider-change', 'budget'] as const) expect(reasonsFor('job')).toContain(reasonOfCancelling(cause));
    for (const route of ['offering-direct', 'offering-application'] as const)
      for (const ending of ['open', 'course'] as const)
        for (const status of cancellableStatuses)
          expect([status, stepNamed('offering-cancelled', { status, route, ending }, 'job')?.name]).toEqual([status, 'offering-cancelled']);
    const course = { route: 'offering-application', ending: 'course', status: 'participating' } as const;
    expect(stepNamed('offering-cancelled', course, 'job')?.to).toBe('interrupted');
  });
});

describe('an offering that is called off before it begins', () => {
  it('takes every place', () => {
    const placed = { status: 'awaiting-start', startsOn: localDate('2027-01-11') } as const;
    expect(fateOf(placed, undefined)).toBe('place-lost');
  });
});
