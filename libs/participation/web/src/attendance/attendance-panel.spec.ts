import { Confirm } from '@fotfeste/shared/ui';
import { TestBed } from '@angular/core/testing';
import { openPage } from '../testing/open-page';
import { aParticipation } from '../testing/participations';
import { AttendancePanel } from './attendance-panel';

const url = '/api/participations/d1/attendance';
const participation = aParticipation({ status: 'participating', startsOn: '2026-10-26' });
const week44 = { weekFrom: '2026-10-26', year: 2026, week: 44, state: 'closed', closesOn: '2026-11-15', isByDay: false };

describe('attendance for Nav', () => {
  it('shows the last weeks, also those nobody has recorded, and the share of what is recorded', async () => {
    const { answer, words } = await openPage(AttendancePanel, 'adviser', { participation });
    await answer('GET', url, {
      participationId: 'd1',
      participantId: 'p1',
      percent: 80,
      items: [{ ...week44, plannedHours: 30, presentHours: 24 }],
    });
    expect(words('tbody th')).toEqual(['Uke 47, 2026', 'Uke 46, 2026', 'Uke 45, 2026', 'Uke 44, 2026']);
    expect(words('tbody tr')[1]).toContain('ikke ført');
    expect(words('ff-panel p')[0]).toBe('Har møtt til 80 % av de planlagte timene i ukene som er ført.');
    expect(words('select')).toEqual([]);
  });

  it('lets an adviser open a closed week, with a reason', async () => {
    const { answer, choose, press, words } = await openPage(AttendancePanel, 'adviser', { participation, mayWrite: true });
    await answer('GET', url, { participationId: 'd1', participantId: 'p1', items: [] });
    await choose('closedWeek', '2026-10-26');
    await press('Åpne uken');
    TestBed.inject(Confirm).answer({ reason: 'Mangler torsdag' });
    await new Promise((resolve) => setTimeout(resolve, 5));
    const opened = { ...week44, state: 'open', reopenedUntil: '2026-11-28' };
    expect((await answer('POST', `${url}/openings`, { participationId: 'd1', participantId: 'p1', items: [opened] })).body).toEqual({
      ...{ week: '2026-10-26', words: 'Mangler torsdag' },
    });
    expect(words('ff-panel p').at(-1)).toBe('Uke 44, 2026 er åpnet for arrangøren til og med 28.11.2026.');
  });
});
