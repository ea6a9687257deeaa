import { openPage } from '../testing/pages';
import { DayPage } from './day-page';

const item = { participantId: 'p2', name: 'Berg, Ali', kind: 'plan.task', dueOn: '2026-11-20', since: '2026-11-20', waitsFor: 'adviser' };
const meeting = { participantId: 'p1', name: 'Dahl, Mona', startsAt: '09:15', lengthMinutes: 30, channel: 'video' };
const reminder = { taskId: 't1', participantId: 'p4', name: 'Lie, Eva', title: 'Ring etter kurset', dueOn: '2026-11-21' };
const notice = { id: 'n1', participantId: 'p3', name: 'Eira, Nils', toldAt: '2026-11-20T10:00:00Z', byName: 'Liv', kind: 'assigned' };

const none = { items: [], total: 0 };

describe('the day', () => {
  const opened = async (day: object, notices: readonly object[]) => {
    const page = await openPage(DayPage, '/my-day', 'none');
    await page.answer('/api/caseload/mine/day', day);
    await page.answer('/api/notices', { items: notices });
    await page.answer('/api/unread', { items: [], decisions: [] });
    return page;
  };

  it('tells of meetings, deadlines and what is unread, each with the way to it, and is seen', async () => {
    const over = Array.from({ length: 10 }, (_, at) => ({ ...item, isSetByLaw: false, mayAct: true, subjectId: String(at) }));
    const page = await opened(
      {
        meetings: [meeting],
        reminders: [reminder],
        today: { items: [{ ...item, dueOn: '2026-11-21' }], total: 1 },
        overdue: { items: over, total: 10 },
      },
      [
        { ...notice, isRead: false },
        { ...notice, id: 'n2', isRead: true },
      ],
    );
    expect(page.text()).toContain('09.15Dahl, Mona 30 min, på video');
    expect(page.text()).toContain('Berg, Ali');
    expect(page.text()).toContain('Ring etter kurset: Lie, Eva Lie, Eva');
    expect(page.text()).toContain('og 2 til');
    expect(page.text().match(/Du følger opp Eira, Nils nå/g)).toHaveLength(1);
    expect(await page.answer('/api/caseload/mine/day/seen', { count: 0 })).toHaveLength(1);
  });

  it('says so when there is nothing', async () => {
    const page = await opened({ meetings: [], reminders: [], today: none, overdue: none }, []);
    for (const words of ['Ingen møter i dag', 'Ingen påminnelser til i dag', 'Ingenting er over fristen', 'Ingenting nytt'])
      expect(page.text()).toContain(words);
  });
});
