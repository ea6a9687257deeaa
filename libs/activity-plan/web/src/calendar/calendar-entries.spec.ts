import { localDate } from '@fotfeste/shared/kernel';
import { filterOf } from '../board/board-filter';
import { aCard } from '../testing/a-card';
import { entriesIn, narrowed, runningThrough, type CalendarContent } from './calendar-entries';

const november = { from: localDate('2026-11-01'), to: localDate('2026-11-30') };
const content = (overrides: Partial<CalendarContent> = {}): CalendarContent => ({ cards: [], meetings: [], steps: [], ...overrides });
const meeting = (id: string, startsAt: string, more: object = {}) => ({ id, heldOn: localDate('2026-11-23'), startsAt, ...more });

describe('days of the calendar', () => {
  it('holds the first and the last day of an activity, and a single day once', () => {
    const cards = [
      aCard({ from: localDate('2026-11-02'), to: localDate('2026-11-20') }),
      aCard({ id: 'a2', from: localDate('2026-11-10'), to: localDate('2026-11-10') }),
    ];
    expect(entriesIn(content({ cards }), november).map(({ day, what }) => `${day} ${what}`)).toEqual([
      '2026-11-02 starts',
      '2026-11-10 takes-place',
      '2026-11-20 ends',
    ]);
  });

  it('orders meetings by the clock, before what begins that day', () => {
    const cards = [aCard({ from: localDate('2026-11-23'), to: localDate('2026-12-20') })];
    const meetings = [meeting('m2', '13:00'), meeting('m1', '09:30')];
    const sources = entriesIn(content({ cards, meetings }), november).map(({ source }) =>
      source.is === 'meeting' ? source.meeting.id : source.is,
    );
    expect(sources).toEqual(['m1', 'm2', 'activity']);
  });

  it('leaves out what was called off and other months', () => {
    const cards = [
      aCard({ status: 'cancelled', from: localDate('2026-11-03') }),
      aCard({ from: localDate('2027-01-04'), to: localDate('2027-02-01') }),
    ];
    expect(entriesIn(content({ cards, meetings: [meeting('m1', '09:00', { cancelledOn: '2026-11-20' })] }), november)).toEqual([]);
  });

  it('tells what goes on through all the days, but not what is done', () => {
    const through = { from: localDate('2026-10-01'), to: localDate('2027-02-01') };
    const cards = [
      aCard({ ...through }),
      aCard({ id: 'a2', ...through, status: 'done' }),
      aCard({ id: 'a3', from: localDate('2026-11-02') }),
    ];
    expect(runningThrough(content({ cards }), november).map(({ id }) => id)).toEqual(['a1']);
  });
});

describe('the filter', () => {
  const all = content({
    meetings: [meeting('m1', '09:00')],
    steps: [{ id: 's1', title: 'AFT', from: localDate('2026-11-05'), to: localDate('2026-12-05') }],
  });

  it('keeps meetings as meetings and steps as measures', () => {
    expect(narrowed(all, filterOf({ kind: 'meeting' }))).toMatchObject({ meetings: [{ id: 'm1' }], steps: [] });
    expect(narrowed(all, filterOf({ kind: 'measure' }))).toMatchObject({ meetings: [], steps: [{ id: 's1' }] });
  });

  it('leaves them out when it asks for what they do not have', () => {
    expect(narrowed(all, filterOf({ agreed: 'agreed' }))).toMatchObject({ meetings: [], steps: [] });
    expect(narrowed(all, filterOf({}))).toEqual(all);
  });
});
