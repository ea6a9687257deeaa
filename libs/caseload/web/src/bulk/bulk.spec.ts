import { TestBed } from '@angular/core/testing';
import { Session } from '@fotfeste/shared/web';
import { aCase, aPage, counts, openPage, type OpenedPage } from '../testing/pages';
import type { BulkRun } from '../contract';
import { OfficePage } from '../list/office-page';
import { BulkPage } from './bulk-page';

const run: BulkRun = {
  ...{ id: 'r1', action: 'remind', origin: 'list', state: 'running', people: 2, counts: [{ outcome: 'waiting', count: 2 }] },
  ...{ startedAt: '2026-11-21T11:00:00Z', startedByName: 'Kari Veileder', title: 'Ring', dueOn: '2026-12-01' },
};
const ended: BulkRun = {
  ...{ ...run, state: 'done', finishedAt: '2026-11-21T11:00:05Z', undoUntil: '2026-11-21T12:00:05Z' },
  counts: [
    { outcome: 'done', count: 1 },
    { outcome: 'refused', count: 1 },
  ],
};

describe('choosing people in a list', () => {
  let page: OpenedPage;
  const button = (label: string): HTMLButtonElement | undefined =>
    [...page.element.querySelectorAll('button')].find(({ textContent }) => textContent.includes(label));
  const ticks = (): readonly HTMLInputElement[] => [...page.element.querySelectorAll<HTMLInputElement>('ff-case-tick input')];

  beforeEach(async () => {
    page = await openPage(OfficePage, '/office?filter=overdue');
    await page.answer(
      '/api/caseload/office',
      aPage([aCase({ participantId: 'p1', name: 'Aas, Kim' }), aCase({ participantId: 'p2', name: 'Bø, Ali' })], { total: 84 }),
    );
    await page.answer('/api/caseload/office/counts', counts);
    await page.answer('/api/caseload/categories', { items: [{ category: 'circle', words: 'Ring i dag' }] });
    await new Promise((resolve) => setTimeout(resolve, 80));
    await page.answer('/api/caseload/categories/marks', {
      items: [{ participantId: 'p2', category: 'circle', reminder: { dueOn: '2026-12-03', title: 'Spør om kurset' } }],
    });
  });

  it('shows nothing to do before somebody is chosen, and each mark and reminder with the words it has', () => {
    expect(page.element.querySelector('.ff-bulk-bar')).toBeNull();
    expect([...page.element.querySelectorAll('ff-case-tick svg')].map((mark) => mark.getAttribute('aria-label'))).toEqual([
      'Ring i dag',
      'Påminnelse 03.12.2026: Spør om kurset',
    ]);
    expect(ticks().map((tick) => tick.getAttribute('aria-label'))).toEqual(['Velg Aas, Kim', 'Velg Bø, Ali']);
  });

  it('tells whom the list no longer shows when it is filtered anew, and lets those be dropped', async () => {
    for (const tick of ticks()) tick.click();
    await page.settle();
    expect(page.text()).not.toContain('vises ikke her');
    [...page.element.querySelectorAll<HTMLElement>('ff-removable-chip button')][0]?.click();
    await page.settle();
    await page.answer('/api/caseload/office', aPage([aCase({ participantId: 'p1', name: 'Aas, Kim' })], { total: 1 }));
    expect(page.text()).toContain('2 valgt (1 av dem vises ikke her)');
    button('Ta bort den som ikke vises')?.click();
    await page.settle();
    expect(page.text()).toContain('1 valgt');
    expect(page.text()).not.toContain('vises ikke her');
  });

  it('rehearses a step with those chosen, starts it with how many it was about, and shows how it went', async () => {
    for (const tick of ticks()) tick.click();
    await page.settle();
    expect(page.text()).toContain('2 valgt');
    button('Påminnelse')?.click();
    await page.settle();
    page.element.querySelector('#bulk-what')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await page.settle();
    expect(page.text()).toContain('Skriv hva du vil huske');
    for (const [name, value] of [
      ['title', 'Ring'],
      ['dueOn', '01.12.2026'],
    ]) {
      const field = page.element.querySelector<HTMLInputElement>(`#bulk-what input[name="${name ?? ''}"]`);
      if (field) field.value = value ?? '';
      for (const event of ['input', 'change', 'blur']) field?.dispatchEvent(new Event(event));
    }
    await page.settle();
    page.element.querySelector('#bulk-what')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await page.settle();
    const [asked] = await page.answer('/api/caseload/bulk/rehearsal', {
      ...{ people: 2, ready: 1, unchanged: 0, refused: 1, unseen: 1, tasks: 0 },
      items: [{ participantId: 'p2', name: 'Bø, Ali', outcome: 'refused', reason: 'no-longer-seen' }],
    });
    expect(asked?.request.body).toEqual({ action: 'remind', participantIds: ['p1', 'p2'], title: 'Ring', dueOn: '2026-12-01' });
    expect(page.text()).toContain('Ring, 01.12.2026');
    expect(page.text()).toContain('Gjøres med 1 deltaker.');
    expect(page.text()).toContain('Ikke lenger synlig for deg');

    page.element.querySelector('#bulk-start')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await page.settle();
    const [start] = await page.answer('/api/caseload/bulk', run);
    expect(start?.request.body).toMatchObject({ expected: 2, title: 'Ring' });
    expect(start?.request.headers.get('Idempotency-Key')).toBeTruthy();
    await page.answer('/api/caseload/bulk/r1', run);
    expect(page.text()).toContain('0 av 2');
    expect(page.element.querySelector('.ff-bulk-bar')).toBeNull();
  });

  it('says before people are given to somebody who is away that they are, and who stands in', async () => {
    for (const tick of ticks()) tick.click();
    await page.settle();
    button('Fordel')?.click();
    await page.settle();
    const loading = TestBed.inject(Session).load();
    const actor = {
      id: 'Z990001',
      name: 'Kari',
      role: 'adviser',
      offices: [{ number: '0105', name: 'Nav Sarpsborg' }],
      clearances: [],
      secondControl: false,
    };
    await page.answer('/api/session', { actor, csrfToken: 't', today: '2026-11-21' });
    await loading;
    const staff = { items: [{ id: 'Z990002', name: 'Ola Veileder', role: 'adviser', offices: ['0105'] }] };
    await page.answer('/api/staff', staff);
    const field = page.element.querySelector<HTMLInputElement>('#bulk-what input');
    field?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
    await page.settle();
    page.element.querySelector<HTMLElement>('#bulk-what [role="option"]')?.click();
    await page.settle();
    page.element.querySelector('#bulk-what')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await page.settle();
    const [asked] = await page.answer('/api/caseload/bulk/rehearsal', {
      ...{ people: 2, ready: 2, unchanged: 0, refused: 0, unseen: 0, tasks: 0, items: [] },
    });
    expect(asked?.request.body).toEqual({ action: 'assign', participantIds: ['p1', 'p2'], adviserId: 'Z990002' });
    await page.answer('/api/absences', {
      items: [
        {
          id: 'a1',
          adviserId: 'Z990002',
          adviserName: 'Ola Veileder',
          substituteName: 'Kari Veileder',
          from: '2026-11-20',
          to: '2026-12-05',
        },
      ],
    });
    expect(page.text()).toContain('Ola Veileder er borte til og med 05.12.2026 og får 2 deltakere. Kari Veileder er vikar så lenge.');
  });

  it('chooses everybody the list shows by the list itself, until the list is another', async () => {
    ticks()[0]?.click();
    await page.settle();
    button('Velg alle 84')?.click();
    await page.settle();
    expect(page.text()).toContain('84 valgt');
    expect(ticks().every(({ checked, disabled }) => checked && disabled)).toBe(true);
    button('Kategori')?.click();
    await page.settle();
    page.element.querySelector<HTMLInputElement>('#bulk-what input[value="circle"]')?.click();
    await page.settle();
    page.element.querySelector('#bulk-what')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await page.settle();
    const [asked] = await page.answer('/api/caseload/bulk/rehearsal', {
      people: 84,
      ready: 84,
      unchanged: 0,
      refused: 0,
      unseen: 0,
      tasks: 0,
      items: [],
    });
    expect(asked?.request.body).toEqual({
      action: 'categorise',
      category: 'circle',
      matching: { scope: 'office', filter: ['overdue'], detail: [] },
    });
    expect(page.element.querySelector('#bulk-start')?.textContent).toContain('Ring i dag'); // own words, to be seen before it is done

    await page.harness.navigateByUrl('/office');
    await page.settle();
    expect(page.text()).not.toContain('84 valgt');
  });
});

describe('what somebody has done with many', () => {
  it('tells how each ended and undoes the whole', async () => {
    const page = await openPage(BulkPage, '/bulk');
    await page.answer('/api/caseload/bulk', { items: [ended] });
    await page.answer('/api/caseload/bulk/r1', ended);
    expect(page.text()).toContain('Påminnelse om 2: Ring');
    expect(page.text()).toContain('Gjort med 1 deltaker.');
    expect(page.text()).toContain('1 lar seg ikke gjøre.');
    [...page.element.querySelectorAll('button')].find(({ textContent }) => textContent.includes('Vis resultatet'))?.click();
    await page.settle();
    await page.answer('/api/caseload/bulk/r1/people', {
      items: [
        { participantId: 'p1', name: 'Aas, Kim', outcome: 'done' },
        { participantId: 'p2', name: 'Bø, Ali', outcome: 'refused', reason: 'failed' },
      ],
    });
    const rows = [...page.element.querySelectorAll('tbody tr')].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
    expect(rows).toEqual(['Aas, Kim Gjort', 'Bø, Ali Noe gikk galt. Prøv denne for seg']);
  });

  it('says what would stand here when there is nothing', async () => {
    const page = await openPage(BulkPage, '/bulk');
    await page.answer('/api/caseload/bulk', { items: [] });
    expect(page.text()).toContain('Ingenting den siste uken');
  });
});
