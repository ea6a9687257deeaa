import { localDate } from '@fotfeste/shared/kernel';
import { youthTalkDeadlines, type ActiveYouth } from './youth-talk';

const youth: ActiveYouth = { born: localDate('2004-05-05'), group: 'TRENGER_VEILEDNING', activeSince: localDate('2026-10-01') };
const due = (more: Partial<ActiveYouth>): string | undefined => youthTalkDeadlines({ ...youth, ...more })[0]?.dueOn;

describe('the next talk in the youth guarantee after the activity has started', () => {
  it.each([
    ['four weeks after the first day', {}, '2026-10-29'],
    ['four weeks after the first day, also when they talked long before it', { lastTalkOn: localDate('2024-03-20') }, '2026-10-29'],
    ['four weeks after the last talk', { lastTalkOn: localDate('2026-11-10') }, '2026-12-08'],
    ['never without an activity', { activeSince: undefined }, undefined],
    ['never without a decision', { group: undefined }, undefined],
    ['never with good possibilities', { group: 'GODE_MULIGHETER' }, undefined],
    ['still on the day before the thirtieth birthday', { born: localDate('1996-10-30') }, '2026-10-29'],
    ['not on the thirtieth birthday', { born: localDate('1996-10-29') }, undefined],
    ['not before sixteen', { born: localDate('2010-10-30') }, undefined],
    ['not before the guarantee was', { activeSince: localDate('2023-05-01') }, undefined],
  ] as const)('%s', (_when, more, expected) => {
    expect(due(more)).toBe(expected);
  });
});
