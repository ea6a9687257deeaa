import { aCase, aPage, openPage, type OpenedPage } from '../testing/pages';
import type { AdviserLoad } from '../contract';
import { TeamPage } from './team-page';

const marit: AdviserLoad = {
  adviserId: 'Z994001',
  name: 'Marit Torp',
  isAtOffice: true,
  people: 35,
  newPeople: 2,
  overdue: 8,
  waitsForAdviser: 1,
  under30: 14,
  withoutDecision: 5,
  inMeasure: 5,
  weight: 82,
};
const former: AdviserLoad = { ...marit, adviserId: 'Z990009', name: 'Tidligere Veileder', isAtOffice: false, people: 3, overdue: 0 };
const youth = { people: 12, notStarted: 2, quiet: 3, endsSoon: 1 };
const team = { items: [marit, former], people: 40, youth, unassigned: 2, unassignedOverdue: 1, hidden: { count: 0 } };

describe("the team lead's page", () => {
  let page: OpenedPage;
  const button = (label: string): HTMLButtonElement | undefined =>
    [...page.element.querySelectorAll('button')].find(({ textContent }) => textContent.includes(label));

  beforeEach(async () => {
    page = await openPage(TeamPage, '/team');
    await page.answer('/api/caseload/team', team);
    await page.answer(
      '/api/caseload/office',
      aPage([aCase({ participantId: 'p1', name: 'Aas, Kim' }), aCase({ participantId: 'p2', name: 'Bø, Ali' })]),
    );
  });

  it('shows what each adviser has, and lets each number lead to its people', () => {
    const overdue = [...page.element.querySelectorAll('a')].find(
      ({ href }) => href.includes('adviser=Z994001') && href.includes('filter=overdue'),
    );
    expect(overdue?.textContent).toBe('8');
    expect(page.text()).toContain('Tidligere Veileder');
    expect(page.text()).toContain('Ikke lenger ved kontoret');
    expect(page.text()).not.toContain('vises ikke for deg');
  });

  it('shows for how many the youth guarantee stands still, and leads to them', () => {
    const panel = page.element.querySelector('ff-youth-panel');
    const rows = [...(panel?.querySelectorAll('li') ?? [])].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
    expect(rows.map((row) => Number(/(\d+)$/.exec(row)?.[1]))).toEqual([12, 2, 3, 1]);
    expect(rows[1]).toContain('Garantien er ikke startet');
    expect([...(panel?.querySelectorAll('a') ?? [])].map(({ search }) => search)).toEqual([
      '?filter=youth-guarantee',
      '?filter=youth-not-started',
      '?filter=youth-quiet',
      '?filter=youth-ends-soon',
    ]);
  });

  it('gives the chosen people to an adviser of the office, all or none', async () => {
    expect(button('Gi en veileder')?.disabled).toBe(true);
    for (const box of page.element.querySelectorAll<HTMLInputElement>('tbody input[type="checkbox"]')) box.click();
    await page.settle();
    expect(page.text()).toContain('2 valgt');
    button('Gi en veileder')?.click();
    await page.settle();

    const options = async (): Promise<readonly HTMLElement[]> => {
      const field = page.element.querySelector<HTMLInputElement>('#assign-form input');
      field?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
      await page.settle();
      return [...page.element.querySelectorAll<HTMLElement>('#assign-form [role="option"]')];
    };
    const [first, ...others] = await options();
    expect(first?.textContent).toContain('Marit Torp');
    expect(others).toEqual([]); // somebody who has left the office is not offered
    first?.click();
    await page.settle();
    page.element.querySelector('#assign-form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await page.settle();
    const [request] = await page.answer('/api/participants/assign', { items: [] });
    expect(request?.request.body).toEqual({ adviserId: 'Z994001', participantIds: ['p1', 'p2'] });
    expect(request?.request.headers.get('Idempotency-Key')).toBeTruthy();
    expect(await page.answer('/api/caseload/team', { ...team, unassigned: 0 })).toHaveLength(1);
  });

  it('asks for an adviser when none is chosen, and sends nothing', async () => {
    page.element.querySelector<HTMLInputElement>('tbody input[type="checkbox"]')?.click();
    await page.settle();
    button('Gi en veileder')?.click();
    await page.settle();
    page.element.querySelector('#assign-form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await page.settle();
    expect(page.text()).toContain('Velg en veileder');
    expect(await page.answer('/api/participants/assign', { items: [] })).toEqual([]);
  });
});
