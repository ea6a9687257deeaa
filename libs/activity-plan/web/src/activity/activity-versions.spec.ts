import { aCard, aPlan, today } from '../testing/a-card';
import { openPage } from '../testing/open-page';
import { PlanPage } from '../plan-page';

describe('how a card has changed', () => {
  it('tells each value before and after, and that the agreement fell away', async () => {
    const agreed = aCard({ agreedOn: today, hoursPerWeek: 3, version: 2 });
    const { agreedOn: _agreedOn, ...changed } = aCard({ ...agreed, hoursPerWeek: 4, version: 3 });
    const { answer, page, press, settle, words } = await openPage(PlanPage, aPlan({ activities: [changed] }));
    page.querySelector<HTMLElement>('[data-card="a1"] button')?.click();
    await settle();
    await press('Slik er kortet endret');
    const at = (hour: number): object => ({ changedAt: `2026-11-21T0${String(hour)}:00:00Z`, changedBy: 'Z994001' });
    await answer('GET', '/api/plan-activities/a1/history', {
      versions: [
        { activity: changed, ...at(9) },
        { activity: agreed, ...at(8) },
        { activity: aCard({ hoursPerWeek: 3, version: 1 }), ...at(7) },
      ],
    });
    await settle();
    const heads = words('ff-activity-versions .ff-event__body').map((text) => text.replace(/\s+/g, ' '));
    expect(heads[0]).toContain('Må avtales på nytt, Nytt timetall');
    expect(words('ff-activity-versions :is(dt, dd)')).toEqual(['Timer i uken', 'fra 3 til 4']);
    expect(heads[1]).toContain('Avtalt');
    expect(heads[2]).toContain('Lagt i');
  });
});
