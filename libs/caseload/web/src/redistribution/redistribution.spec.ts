import { openPage, type OpenedPage } from '../testing/pages';
import type { AdviserLoad, BulkRun } from '../contract';
import { RedistributionPage } from './redistribution-page';

const kari: AdviserLoad = {
  ...{ adviserId: 'Z1', name: 'Kari Slutter', isAtOffice: true, people: 3, weight: 9 },
  ...{ newPeople: 0, overdue: 0, waitsForAdviser: 0, under30: 0, withoutDecision: 0, inMeasure: 0 },
};
const ola: AdviserLoad = { ...kari, adviserId: 'Z2', name: 'Ola Veileder', people: 1, weight: 2 };
const siv: AdviserLoad = { ...kari, adviserId: 'Z3', name: 'Siv Veileder', people: 0, weight: 0 };
const youth = { people: 0, notStarted: 0, quiet: 0, endsSoon: 0 };
const team = { items: [kari, ola, siv], people: 4, youth, unassigned: 0, unassignedOverdue: 0, hidden: { count: 0 } };
const found = {
  cases: 3,
  items: [
    { participantId: 'p1', name: 'Aas, Kim', weight: 4, tasks: 2, from: 'Z1', fromName: 'Kari Slutter', to: 'Z3', seenBy: ['Z2', 'Z3'] },
    { participantId: 'p2', name: 'Bø, Ali', weight: 3, tasks: 1, from: 'Z1', fromName: 'Kari Slutter', to: 'Z2', seenBy: ['Z2', 'Z3'] },
    { participantId: 'p3', name: 'Dal, Eli', weight: 2, tasks: 5, from: 'Z1', fromName: 'Kari Slutter', seenBy: [] },
  ],
  advisers: [kari, ola, siv].map(({ adviserId, name, people, weight }) => ({
    adviserId,
    name,
    people,
    weight,
    takesPart: adviserId !== 'Z1',
  })),
};
const run: BulkRun = {
  ...{ id: 'r1', action: 'assign', origin: 'redistribution', state: 'running', people: 2, counts: [{ outcome: 'waiting', count: 2 }] },
  ...{ startedAt: '2026-11-21T11:00:00Z', startedByName: 'Liv Leder' },
};

describe('sharing cases', () => {
  let page: OpenedPage;
  const button = (label: string): HTMLButtonElement | undefined =>
    [...page.element.querySelectorAll('button')].find(({ textContent }) => textContent.includes(label));
  const choose = async (select: HTMLSelectElement | null | undefined, value: string): Promise<void> => {
    if (select) select.value = value;
    select?.dispatchEvent(new Event('change'));
    await page.settle();
  };
  const compared = (): readonly (readonly string[])[] =>
    [...page.element.querySelectorAll('ff-load-comparison tbody tr')].map((row) =>
      [...row.querySelectorAll('th, td:not([aria-hidden])')].map(({ textContent }) => textContent.trim()),
    );

  beforeEach(async () => {
    page = await openPage(RedistributionPage, '/team/redistribution?office=0105');
    await page.answer('/api/caseload/team', team);
    await page.answer('/api/caseload/weights/0105', { office: '0105', version: 0, weights: [{ kind: 'new', weight: 1 }] });
    await choose(page.element.querySelector('ff-redistribution-form select'), 'Z1');
    button('Prøv fordelingen')?.click();
    await page.settle();
  });

  it('asks for one adviser’s cases among the others, and shows before and after as numbers beside the bars', async () => {
    const [asked] = await page.answer('/api/caseload/redistributions/simulation', found);
    expect(asked?.request.body).toEqual({
      ...{ office: '0105', whose: 'adviser', adviserId: 'Z1' },
      ...{ receivers: ['Z2', 'Z3'], rule: 'load', relations: 'kept' },
    });
    expect(page.text()).toContain('2 av 3 bytter veileder');
    expect(page.text()).toContain('3 åpne oppgaver følger med dem som bytter veileder.');
    expect(compared()).toEqual([
      ['Kari Slutter', '3', '1', '9', '2'],
      ['Ola Veileder', '1', '2', '2', '5'],
      ['Siv Veileder', '0', '1', '0', '4'],
    ]);
  });

  it('leaves out who is away, until the lead ticks them, and says so where they would get somebody', async () => {
    await page.answer('/api/absences', {
      items: [
        {
          ...{ id: 'a1', adviserId: 'Z3', adviserName: 'Siv Veileder', substituteId: 'Z2', substituteName: 'Ola Veileder' },
          ...{ from: '2026-11-20', to: '2026-12-04', registeredByName: 'Liv Leder' },
        },
      ],
    });
    expect(page.text()).toContain('Borte til og med 04.12.2026, vikar: Ola Veileder');
    const ticks = (): readonly boolean[] =>
      [...page.element.querySelectorAll<HTMLInputElement>('ff-redistribution-form input[type=checkbox]')].map(({ checked }) => checked);
    expect(ticks()).toEqual([true, false]);
    page.element.querySelectorAll<HTMLInputElement>('ff-redistribution-form input[type=checkbox]')[1]?.click();
    await page.settle();
    expect(ticks()).toEqual([true, true]);
    await page.answer('/api/caseload/redistributions/simulation', found);
    expect(page.text()).toContain('Siv Veileder er borte til og med 04.12.2026 og får 1 deltaker. Ola Veileder er vikar så lenge.');
  });

  it('is adjusted case by case, compared anew, and carried out as adjusted', async () => {
    await page.answer('/api/caseload/redistributions/simulation', found);
    const [first, second, third] = page.element.querySelectorAll<HTMLSelectElement>('ff-move-table select');
    expect([...(third?.options ?? [])].map(({ value }) => value)).toEqual(['stays']); // nobody who takes part may see the person
    await choose(first, 'Z2');
    await choose(second, 'stays');
    expect(page.text()).toContain('2 åpne oppgaver følger med dem som bytter veileder.'); // of those who stay, theirs stay
    expect(compared().map(([, , people, , weight]) => [people, weight])).toEqual([
      ['2', '5'],
      ['2', '6'],
      ['0', '0'],
    ]);
    button('Flytt 1 sak')?.click();
    await page.settle();
    const [carried] = await page.answer('/api/caseload/redistributions', run);
    expect(carried?.request.body).toEqual({ moves: [{ participantId: 'p1', from: 'Z1', to: 'Z2' }] });
    await page.answer('/api/caseload/bulk/r1', run);
    expect(page.text()).toContain('0 av 2');
  });

  it('says at the button that it was begun already, leads to what was begun, and lets one share out more afterwards', async () => {
    await page.answer('/api/caseload/redistributions/simulation', found);
    button('Flytt 2 saker')?.click();
    await page.settle();
    const refusal = { status: 409, title: 'Liv Leder fordeler noen av de samme akkurat nå', detail: 'Ingenting er startet.', runId: 'r0' };
    await page.answer('/api/caseload/redistributions', refusal, 409);
    const form = page.element.querySelector('#carry-out');
    expect(form?.textContent).toContain(refusal.title);
    expect(form?.contains(document.activeElement)).toBe(true);
    expect(form?.querySelector('a[href="/bulk"]')?.textContent).toContain('Det du har gjort');

    button('Flytt 2 saker')?.click();
    await page.settle();
    await page.answer('/api/caseload/redistributions', run);
    expect(page.element.querySelector('ff-redistribution-form')).toBeNull();
    button('Fordel flere saker')?.click();
    await page.settle();
    expect(await page.answer('/api/caseload/team', team)).toHaveLength(1);
    expect(page.element.querySelector('ff-redistribution-form')).not.toBeNull();
    expect(page.element.querySelector('ff-move-table')).toBeNull();
  });

  it('keeps the weights by version, and asks for whole numbers', async () => {
    const field = page.element.querySelector<HTMLInputElement>('input[name="weights.overdue"]');
    const write = async (text: string): Promise<void> => {
      for (const input of page.element.querySelectorAll<HTMLInputElement>('#weights input')) {
        input.value = input === field ? text : '1';
        input.dispatchEvent(new Event('input'));
      }
      await page.settle();
      page.element.querySelector('#weights')?.dispatchEvent(new Event('submit', { cancelable: true }));
      await page.settle();
    };
    await write('mye');
    expect(page.text()).toContain('Skriv et helt tall fra 0 til 20');
    await write('4');
    const [kept] = await page.answer('/api/caseload/weights/0105', {
      office: '0105',
      version: 1,
      weights: [{ kind: 'overdue', weight: 4 }],
    });
    expect(kept?.request.headers.get('If-Match')).toBe('"0"');
    expect((kept?.request.body as { readonly weights: readonly unknown[] }).weights).toContainEqual({ kind: 'overdue', weight: 4 });
  });
});
