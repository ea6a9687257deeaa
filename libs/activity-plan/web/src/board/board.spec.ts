import { localDate } from '@fotfeste/shared/kernel';
import { PlanPage } from '../plan-page';
import { aCard, aPlan } from '../testing/a-card';
import { openPage, wordsOf } from '../testing/open-page';

const move = '/api/plan-activities/a1/move';

async function board(...cards: readonly ReturnType<typeof aCard>[]) {
  const opened = await openPage(PlanPage, aPlan({ activities: cards }));
  const card = (id = 'a1'): HTMLElement => {
    const found = opened.page.querySelector<HTMLElement>(`[data-card="${id}"]`);
    if (!found) throw new Error(`No card ${id}`);
    return found;
  };
  const columnOf = (id = 'a1'): string | undefined => card(id).closest<HTMLElement>('[data-column]')?.dataset['column'];
  const menu = (): HTMLElement => card().querySelector<HTMLElement>('.ff-menu__button') ?? card();
  const choose = async (selector: string): Promise<void> => {
    menu().click();
    await opened.settle();
    card().querySelector<HTMLElement>(selector)?.click();
    await opened.settle();
  };
  return { ...opened, card, columnOf, menu, choose };
}

describe('the board by keyboard', () => {
  it('offers the moves that the domain allows today, and says what hinders the others', async () => {
    const { card, menu, settle } = await board(aCard({ from: localDate('2026-11-25'), agreedOn: localDate('2026-11-20') }));
    menu().click();
    await settle();

    expect([...card().querySelectorAll('[data-to]')].map(wordsOf)).toEqual(['Til Avbrutt, med begrunnelse']);
    expect([...card().querySelectorAll('.ff-plan-move__hindered')].map(wordsOf)).toEqual([
      'Forslag: Er avtalt og kan ikke bli forslag igjen',
      'I gang: Første dag er 25.11.2026',
      'Fullført: Første dag er 25.11.2026',
    ]);
  });

  it('moves the card, says so aloud, and keeps focus on it', async () => {
    const { answer, choose, columnOf, menu, said } = await board(aCard());
    await choose('[data-to="in-progress"]');
    expect(columnOf()).toBe('in-progress');

    const request = await answer('POST', move, aCard({ status: 'in-progress', version: 4 }));
    expect(request.body).toEqual({ to: 'in-progress' });
    expect(request.headers.get('If-Match')).toBe('"3"');
    expect(said()).toBe('Søke to jobber i uken står nå i I gang som nummer 1 av 1');
    expect(document.activeElement).toBe(menu());
  });

  it('asks why before calling something off, and sends the reason', async () => {
    const { answer, choose, columnOf, http, press, type } = await board(aCard());
    await choose('[data-to="cancelled"]');
    http.expectNone(move);
    await press('Flytt til Avbrutt');
    http.expectNone(move);

    await type('confirm-reason', 'Har fått jobb');
    await press('Flytt til Avbrutt');
    expect((await answer('POST', move, aCard({ status: 'cancelled', version: 4 }))).body).toEqual({
      to: 'cancelled',
      reason: 'Har fått jobb',
    });
    expect(columnOf()).toBe('cancelled');
  });

  it('leaves the card where it was when somebody thinks better of it', async () => {
    const { choose, columnOf, http, press } = await board(aCard());
    await choose('[data-to="cancelled"]');
    await press('Avbryt');
    http.expectNone(move);
    expect(columnOf()).toBe('planned');
  });

  it('takes the card back and says why when the server refuses', async () => {
    const { answer, choose, columnOf, words } = await board(aCard());
    await choose('[data-to="done"]');
    await answer('POST', move, { type: 'about:blank', title: 'Kortet kan ikke flyttes dit', status: 409 }, 409);
    expect(columnOf()).toBe('planned');
    expect(words('[role="alert"]').join(' ')).toContain('Kortet kan ikke flyttes dit');
  });

  it('shows both moves when a colleague was first, and moves only after a choice', async () => {
    const { answer, choose, columnOf, press, words } = await board(aCard());
    await choose('[data-to="done"]');
    const conflict = { title: 'Endret', status: 412, theirs: { status: 'in-progress' }, yours: { status: 'done' }, version: 4 };
    await answer('POST', move, conflict, 412);
    await answer('GET', '/api/participants/p1/plan', aPlan({ activities: [aCard({ status: 'in-progress', version: 4 })] }));

    expect(words('dialog[open] p').join(' ')).toContain('er flyttet til I gang av en kollega. Du ville flytte det til Fullført.');
    await press('Flytt til Fullført likevel');
    expect((await answer('POST', move, aCard({ status: 'done', version: 5 }))).headers.get('If-Match')).toBe('"4"');
    expect(columnOf()).toBe('done');
  });

  it('moves a card down in its column, above the one after the next', async () => {
    const { answer, choose, words } = await board(aCard(), aCard({ id: 'a2', title: 'Lage CV' }), aCard({ id: 'a3', title: 'Ringe Meny' }));
    await choose('[data-nudge="down"]');
    expect((await answer('POST', move, aCard({ version: 4 }))).body).toEqual({ to: 'planned', above: 'a3' });
    expect(words('[data-column="planned"] h4')).toEqual(['Lage CV', 'Søke to jobber i uken', 'Ringe Meny']);
  });
});

describe('cards that people do not move', () => {
  it('say that the measure moves them, and lead to it', async () => {
    const participation = { participationId: 'd1', measure: 'ARBEIDSTRENING', organisationName: 'Butikk Sandvika' } as const;
    const { card } = await board(aCard({ kind: 'measure', status: 'in-progress', responsible: 'provider', participation }));
    expect(card().querySelector('.ff-menu__button')).toBeNull();
    expect(wordsOf(card())).toContain('Flyttes av tiltaket');
    expect(card().querySelector('a')?.getAttribute('href')).toBe('/participants/p1/measures/d1');
  });

  it('are all of them when follow-up has ended, and the page says why', async () => {
    const { page, words } = await openPage(PlanPage, aPlan({ activities: [aCard()], lock: 'follow-up-ended' }));
    expect(page.querySelector('.ff-menu__button[aria-label^="Flytt"]')).toBeNull();
    expect(words('ff-alert')[0]).toContain('Planen er låst fordi oppfølgingen er avsluttet');
  });

  it('do not exist under the qualification programme, which is shown instead', async () => {
    const programme = { participationId: 'd2', measure: 'KVALIFISERINGSPROGRAM', from: '2026-09-01', hoursPerWeek: 37.5 } as const;
    const { page, words } = await openPage(PlanPage, aPlan({ lock: 'programme', programme }));
    expect(words('ff-programme-panel').join(' ')).toContain('Kvalifiseringsprogram');
    expect(words('ff-programme-panel').join(' ')).toContain('fra 01.09.2026');
    expect(words('ff-programme-panel').join(' ')).toMatch(/Timer i uken ?37,5/);
    expect(words('ff-programme-panel').join(' ')).toContain('§ 14 a tredje ledd');
    expect(page.querySelector('ff-programme-panel a')?.getAttribute('href')).toBe('/participants/p1/measures/d2');
    expect(page.querySelector('ff-plan-board')).toBeNull();
  });
});

describe('what a card says', () => {
  it('is late in words, not in colour alone', async () => {
    const { card } = await board(aCard({ status: 'in-progress', to: localDate('2026-11-18') }));
    expect(wordsOf(card())).toContain('Skulle vært ferdig for 3 dager siden');
    expect(card().querySelector('.ff-plan-card__late svg')).not.toBeNull();
  });
});
