import { localDate } from '@fotfeste/shared/kernel';
import { PlanPage } from '../plan-page';
import { aCard, aPlan } from '../testing/a-card';
import { openPage } from '../testing/open-page';

const periods = [{ from: '2026-02-01' }, { from: '2023-03-01', to: '2024-06-30' }];
const old = aCard({ id: 'old', title: 'Truckførerkurs', status: 'done', statusSince: localDate('2024-05-02') });

describe('activities of earlier follow-up periods', () => {
  it('stand folded below the board, not on it, and open without a way to change them', async () => {
    const { page, click, answer } = await openPage(PlanPage, aPlan({ activities: [aCard(), old], periods }));
    expect(page.querySelector('ff-plan-board')?.textContent).not.toContain('Truckførerkurs');

    await click('Tidligere oppfølgingsperioder (1 aktivitet)', page);
    expect(page.querySelector('ff-earlier-periods')?.textContent).toContain('01.03.2023–30.06.2024');

    await click('Truckførerkurs', page);
    const dialog = document.querySelector('dialog[open]');
    expect(dialog?.textContent).toContain('Truckførerkurs');
    expect([...(dialog?.querySelectorAll('button') ?? [])].some(({ textContent }) => /Endre/.test(textContent))).toBe(false);
    await answer('GET', '/api/plan-activities/old/history', { versions: [] });
  });

  it('are not mentioned when there are none', async () => {
    const { page } = await openPage(PlanPage, aPlan({ activities: [aCard()], periods }));
    expect(page.querySelector('ff-earlier-periods')?.textContent.trim()).toBe('');
  });
});
