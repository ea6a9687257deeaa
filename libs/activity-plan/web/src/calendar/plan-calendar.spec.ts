import { localDate } from '@fotfeste/shared/kernel';
import { PlanPage } from '../plan-page';
import { aCard, aPlan } from '../testing/a-card';
import { openPage } from '../testing/open-page';

const card = aCard({ title: 'Norskkurs', kind: 'training', from: localDate('2026-11-24'), to: localDate('2026-12-18') });
const meeting = { id: 'm1', version: 1, heldOn: '2026-11-24', startsAt: '09:30', lengthMinutes: 45, channel: 'office', attendees: [] };

async function calendar() {
  const opened = await openPage(PlanPage, aPlan({ activities: [card] }));
  opened.fixture.componentRef.setInput('layout', 'calendar');
  await opened.settle();
  await opened.answer('GET', '/api/participants/p1/meetings', { items: [meeting] });
  await opened.answer('GET', '/api/participants/p1/paths', { items: [], participations: [] });
  const cell = (day: string): HTMLElement => {
    const found = opened.page.querySelector<HTMLElement>(`[data-day="${day}"]`);
    if (!found) throw new Error(`No cell for ${day}`);
    return found;
  };
  const chosen = (): string => opened.page.querySelector('.ff-plan-calendar__chosen')?.textContent ?? '';
  const key = async (name: string): Promise<void> => {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
    await opened.settle();
  };
  return { ...opened, cell, chosen, key };
}

describe('the plan as a calendar', () => {
  it('stands on today and puts meetings and first days where they belong', async () => {
    const { cell, chosen } = await calendar();
    expect(cell('2026-11-21').tabIndex).toBe(0);
    expect(cell('2026-11-21').getAttribute('aria-current')).toBe('date');
    expect(cell('2026-11-24').getAttribute('aria-label')).toMatch(/tirsdag 24. november, 09:30 Møte, Norskkurs begynner/);
    expect(chosen()).toContain('Ingenting begynner');
  });

  it('moves by day and week with the arrows, and tells the chosen day in full', async () => {
    const { cell, chosen, key } = await calendar();
    cell('2026-11-21').focus();
    await key('ArrowRight');
    await key('ArrowRight');
    await key('ArrowRight');
    expect(document.activeElement).toBe(cell('2026-11-24'));
    expect(chosen()).toContain('Norskkurs begynner');
    await key('ArrowDown');
    expect(document.activeElement).toBe(cell('2026-12-01'));
  });

  it('opens an activity where it stands, and leads to the minutes of a meeting', async () => {
    const { page, cell, settle } = await calendar();
    cell('2026-11-24').click();
    await settle();
    const day = page.querySelector<HTMLElement>('.ff-plan-calendar__chosen') as HTMLElement;
    expect(day.querySelector('a')?.getAttribute('href')).toBe('/participants/p1/meetings/m1');
    day.querySelector<HTMLElement>('button')?.click();
    await settle();
    expect(document.querySelector('dialog[open]')?.textContent).toContain('Norskkurs');
  });

  it('shows the days of one week when the address says so', async () => {
    const { page, fixture, settle } = await calendar();
    fixture.componentRef.setInput('view', 'week');
    fixture.componentRef.setInput('day', '2026-11-24');
    await settle();
    expect([...page.querySelectorAll('[data-day]')].map((each) => each.getAttribute('data-day'))).toHaveLength(7);
    expect(page.querySelector('.ff-plan-calendar__heading')?.textContent).toBe('Uke 48, 2026');
  });
});
