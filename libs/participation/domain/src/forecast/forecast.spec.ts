import { localDate } from '@fotfeste/shared/kernel';
import { capacityByWeek, weeklyDropOut, type CapacityNow } from './capacity-by-week';
import { holdsFor, probableStart, soonestStart, withNextStart, type StartQuestion } from './probable-start';

const day = localDate;
/** A Saturday in week 47. */
const today = day('2026-11-21');
const until = (endsOn?: string, share = 1) => ({ share, ...(endsOn && { endsOn: day(endsOn) }) });

describe('places week by week', () => {
  const now: CapacityNow = {
    today,
    places: 5,
    inside: [until('2026-11-22'), until('2026-11-29'), until('2027-01-31'), until()],
    granted: [until('2027-03-31')],
    before: [1, 1],
  };

  it('are what is left when those inside, those given a place and those before me have theirs, and grow with each planned end', () => {
    expect(capacityByWeek(now, 4)).toEqual([
      { from: '2026-11-21', free: -2, ended: 0 },
      { from: '2026-11-23', free: -1, ended: 1 },
      { from: '2026-11-30', free: 0, ended: 2 },
      { from: '2026-12-07', free: 0, ended: 2 },
    ]);
  });

  it('still hold the place of somebody whose last day is the Monday', () => {
    const weeks = capacityByWeek({ ...now, inside: [until('2026-11-23')], granted: [], before: [] }, 3);
    expect(weeks.map(({ free }) => free)).toEqual([4, 4, 5]);
  });

  it('count somebody who is there half the time as half, where the agreement says so', () => {
    const [first] = capacityByWeek({ ...now, inside: [until(undefined, 0.6), until(undefined, 0.2)], granted: [], before: [0.4] }, 1);
    expect(first?.free).toBe(3.8);
  });

  it('guess at early ends apart from the planned ones, from ten ended and up', () => {
    const dropOut = { ended: 10, early: 5, weeksInside: 100 };
    expect(weeklyDropOut({ ...dropOut, ended: 9 })).toBeUndefined();
    expect(weeklyDropOut(undefined)).toBeUndefined();
    expect(weeklyDropOut(dropOut)).toBe(0.05);
    const weeks = capacityByWeek({ ...now, today: day('2026-11-23'), inside: [until(), until()], granted: [], dropOut }, 3);
    expect(weeks.map(({ guess }) => guess)).toEqual([0, 0.1, 0.2]);
    expect(weeks.map(({ free }) => free)).toEqual([1, 1, 1]);
  });
});

describe('the probable start', () => {
  const full: StartQuestion = {
    ...{ today, places: 2, inside: [until('2026-12-06'), until('2027-01-17')], granted: [], before: [1] },
    ...{ intake: 'LOPENDE', startsOn: day('2025-01-01'), isOpen: true, share: 1 },
  };
  const about = (changes: Partial<StartQuestion>) => probableStart({ ...full, ...changes });

  it('is this week when there is room', () => {
    expect(about({ inside: [], before: [] })).toMatchObject({ kind: 'span', from: '2026-11-16', to: '2026-11-16', ends: 0 });
  });

  it('is the first week with room when those before me have got theirs, and says why', () => {
    expect(about({})).toEqual({
      ...{ kind: 'span', from: '2027-01-18', to: '2027-01-18', before: 1, ends: 2, endsBy: '2027-01-18', ground: 'planned' },
    });
  });

  it('reaches from the first to the last week that one usually starts in', () => {
    expect(about({ lead: { fromDays: 7, toDays: 40 } })).toMatchObject({ from: '2027-01-25', to: '2027-02-22' });
  });

  it('may come earlier when people usually leave early, and says that it is a guess', () => {
    const inside = [until('2027-02-28'), until('2027-03-31')];
    const dropOut = { ended: 20, early: 10, weeksInside: 50 };
    expect(about({ before: [], inside, dropOut })).toMatchObject({ ground: 'guess', to: '2027-03-01' });
    const span = about({ before: [], inside, dropOut });
    expect(span.kind === 'span' && span.from < span.to).toBe(true);
  });

  it.each<[string, Partial<StartQuestion>, string]>([
    ['nobody inside has a last day', { inside: [until(), until()] }, 'no-ends'],
    ['the room comes more than a year from now', { inside: [until('2028-01-01'), until('2028-01-01')] }, 'beyond-horizon'],
    ['the offering ends before', { endsOn: day('2027-01-10') }, 'offering-ends'],
    ['it takes nobody in', { isOpen: false }, 'closed'],
    ['a common start has been', { intake: 'FELLES', startsOn: today }, 'begun'],
    ['a common start is full', { intake: 'FELLES', startsOn: day('2026-12-01') }, 'full'],
  ])('is not known when %s', (_case, changes, reason) => {
    expect(about(changes)).toEqual({ kind: 'not-known', reason, before: 1 });
  });

  it('is the very day of the common start while a place is left', () => {
    expect(about({ intake: 'FELLES', startsOn: day('2026-12-02'), places: 4 })).toMatchObject({
      ...{ from: '2026-11-30', to: '2026-11-30', on: '2026-12-02' },
    });
  });

  it('is no day with running intake', () => {
    expect(about({})).not.toHaveProperty('on');
  });

  it('names the next common start with room when this one is full, and none that is full as well', () => {
    const course = { intake: 'FELLES', startsOn: day('2026-12-01') } as const;
    const [full, spring, autumn] = [
      about(course),
      about({ ...course, startsOn: day('2027-02-01'), places: 4 }),
      about({ ...course, startsOn: day('2027-09-01'), places: 4 }),
    ];
    expect(withNextStart(full, [full, autumn, spring])).toEqual({ ...full, next: '2027-02-01' });
    expect(withNextStart(full, [full])).toEqual(full);
    expect(withNextStart(spring, [autumn])).toEqual(spring);
  });

  it('that comes first is the one which surely has come first; one that nobody knows is last', () => {
    const [course, soon, unknown] = [
      about({ intake: 'FELLES', startsOn: day('2026-12-02'), places: 4 }),
      about({ inside: [], before: [], lead: { fromDays: 0, toDays: 28 } }),
      about({ isOpen: false }),
    ];
    expect(soonestStart([unknown, soon, course])).toBe(course);
    expect(soonestStart([unknown])).toBe(unknown);
    expect(soonestStart([])).toBeUndefined();
  });

  it('is not before the offering begins', () => {
    expect(about({ startsOn: day('2027-02-03'), inside: [], before: [] })).toMatchObject({ from: '2027-02-01', to: '2027-02-01' });
  });

  it('holds when the start fell in one of its weeks', () => {
    const span = { from: day('2026-11-16'), to: day('2026-11-23') };
    expect(['2026-11-15', '2026-11-16', '2026-11-29', '2026-11-30'].map((started) => holdsFor(span, day(started)))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});
