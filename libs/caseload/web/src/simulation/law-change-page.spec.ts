import { HttpEventType } from '@angular/common/http';
import { HttpTestingController, type TestRequest } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Session } from '@fotfeste/shared/web';
import type { ChangedAnswer, Rules, SimulationLine, SimulationRow } from '../contract';
import { openPage, type OpenedPage } from '../testing/pages';
import { LawChangePage } from './law-change-page';

const text = (nb: string) => ({ nb, nn: nb, en: nb });
const basis = { law: 'FOR-2015-12-11-1598', section: '§ 4-4', source: 'TF', confidence: 'high' } as const;
const stretch = { from: '2016-01-01', value: 6, startNotFound: false };
const rules: Rules = {
  asOf: '2026-11-21',
  changesOn: [],
  measures: [],
  notAutomated: [],
  rules: [
    {
      ...{ key: 'GEN-05', ids: ['GEN-05'], topic: 'measure', chapter: 'GEN', state: 'in-force', kind: 'hard', title: text('Fylt 16 år') },
      ...{
        basis,
        from: '2025-08-01',
        startNotFound: false,
        measures: ['OPPFOLGING', 'AVKLARING'],
        facts: [],
        parameters: [],
        notes: [],
        tests: [],
      },
    },
  ],
  parameters: [
    {
      ...{ id: 'OPP.DUR_BASE', chapter: 'OPP', state: 'in-force', title: text('Lengste varighet'), unit: 'months' },
      ...{ law: basis.law, section: basis.section, source: 'TF', confidence: 'high', now: stretch, stretches: [stretch], tests: [] },
    },
  ],
};
const answer: ChangedAnswer = {
  ...{ participantId: 'p1', name: 'Bakken, Ingrid Marie', office: '0105', measure: 'OPPFOLGING', from: 'eligible', to: 'not-eligible' },
  ...{ decidedBy: ['OPP-03'], startsOn: '2027-03-01' },
};
const row = (count?: number): SimulationRow => {
  const cell = count === undefined ? {} : { count };
  return { measure: 'OPPFOLGING', total: cell, offices: [cell], transitions: [cell] };
};
const done = (smallestShown: number, count?: number): SimulationLine => ({
  kind: 'done',
  table: {
    offices: [{ office: '0105', name: 'Nav Sarpsborg' }],
    transitions: [{ from: 'eligible', to: 'not-eligible' }],
    measures: [row(count)],
    together: row(count),
    smallestShown,
    widestNoise: 2 * smallestShown,
  },
});
const begun: SimulationLine = { kind: 'begun', askedOn: '2027-03-01', measures: ['OPPFOLGING'] };

describe('the page that tries a change of the law', () => {
  let page: OpenedPage;

  const open = async (role = 'adviser'): Promise<void> => {
    HTMLElement.prototype.scrollIntoView = jest.fn();
    page = await openPage(LawChangePage, '/rules/changes');
    const loading = TestBed.inject(Session).load();
    await page.answer('/api/session', {
      actor: { id: 'Z1', name: 'V', role, offices: [], clearances: [], secondControl: false },
      csrfToken: 't',
      today: '2026-11-21',
    });
    await loading;
    await page.answer('/api/rules', rules);
  };
  const fill = async (label: string, value: string): Promise<void> => {
    const field = [...page.element.querySelectorAll('label')].find(({ textContent }) => textContent.trim().startsWith(label));
    const control = document.getElementById(field?.htmlFor ?? '') as HTMLInputElement;
    control.value = value;
    control.dispatchEvent(new Event('input'));
    control.dispatchEvent(new Event('change'));
    control.dispatchEvent(new Event('blur'));
    control.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    await page.settle();
  };
  const press = async (label: string): Promise<void> => {
    const buttons = [...page.element.querySelectorAll<HTMLElement>('button, input[type=radio] + label')];
    buttons.find(({ textContent }) => textContent.trim() === label)?.click();
    await page.settle();
  };
  const ask = async (): Promise<TestRequest> => {
    await fill('Verdi', 'OPP.DUR_BASE · Lengste varighet');
    await fill('Ny størrelse', '3');
    await fill('Gjelder fra', '01.03.2027');
    await press('Prøv endringen');
    return TestBed.inject(HttpTestingController).expectOne('/api/caseload/simulations');
  };
  const arrive = async (request: TestRequest, ...lines: readonly SimulationLine[]): Promise<void> => {
    const partialText = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
    request.event({ type: HttpEventType.DownloadProgress, loaded: 1, partialText });
    await page.settle();
  };
  const rows = (): readonly string[] =>
    [...page.element.querySelectorAll('tbody tr')].map((each) =>
      [...each.querySelectorAll('th, td')].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()).join(' '),
    );

  it('shows how long a measure may last where that is all that changes, and names it so in the numbers', async () => {
    await open();
    const duration = {
      from: { maximum: { months: 24, weeks: 0, days: 0 }, latestEnd: '2029-02-28', nextDecisionOn: '2028-02-29' },
      to: { maximum: { months: 18, weeks: 0, days: 0 }, latestEnd: '2028-08-31', nextDecisionOn: '2027-08-31' },
    };
    const request = await ask();
    const nothingLeft = { from: duration.from, to: { maximum: duration.to.maximum } };
    const items = [
      { ...answer, to: 'eligible', duration },
      { ...answer, name: 'Dahl, Per', duration: nothingLeft },
    ] as const;
    await arrive(request, { ...begun, hidden: {} }, { kind: 'answers', items });
    expect(rows()[0]).toContain('mulig annen varighet');
    expect(rows()[0]).toContain('Siste mulige dag: 28.02.2029 blir 31.08.2028.');
    expect(rows()[0]).toContain('Neste avgjørelse: 29.02.2028 blir 31.08.2027.');
    expect(page.element.querySelector('ff-filter-chips')?.textContent).toContain('mulig, annen varighet');
    expect(rows()[1]).toContain('Siste mulige dag var 28.02.2029; nå er ingenting igjen.');
  });

  it.each([
    ['Gjelder fra', '31.02.2027'],
    ['Dagen det spørres om', '30.02.2027'],
  ])('says of a day that does not exist in "%s" that it does not, and sends nothing', async (label, typed) => {
    await open();
    await fill('Verdi', 'OPP.DUR_BASE · Lengste varighet');
    await fill('Ny størrelse', '3');
    await fill('Gjelder fra', '01.03.2027');
    await fill(label, typed);
    await press('Prøv endringen');
    TestBed.inject(HttpTestingController).expectNone('/api/caseload/simulations');
    expect(page.element.querySelector('ff-error-summary')?.textContent).toContain(`${label}: ui.date.noDay`);
  });

  it('says everything that is wrong at once, each at its field', async () => {
    await open();
    await fill('Verdi', 'OPP.DUR_BASE · Lengste varighet');
    await fill('Ny størrelse', '-3');
    await fill('Gjelder fra', '31.02.2027');
    await press('Prøv endringen');
    TestBed.inject(HttpTestingController).expectNone('/api/caseload/simulations');
    const said = page.element.querySelector('ff-error-summary')?.textContent;
    expect(said).toContain('Gjelder fra: ui.date.noDay');
    expect(said).toContain('Ny størrelse: Må være et tall som er 0 eller mer');
  });

  it('asks for what is filled in, and shows an adviser names as they arrive, then numbers', async () => {
    await open();
    const request = await ask();
    expect(request.request.body).toEqual({
      changes: [{ kind: 'new-value', parameter: 'OPP.DUR_BASE', number: 3, from: '2027-03-01' }],
      questions: 'participations',
      people: 'mine',
    });
    const first = { ...begun, hidden: {} };
    await arrive(request, first, { kind: 'answers', items: [answer] }, { kind: 'progress', percent: 40 });
    expect(page.element.querySelector('[role=progressbar]')?.getAttribute('aria-valuenow')).toBe('40');
    expect(document.activeElement?.textContent).toContain('Spurt om 01.03.2027.');
    expect(rows()).toEqual(['Bakken, Ingrid Marie Oppfølging mulig blir til ikke mulig OPP-03 01.03.2027']);
    expect(page.element.querySelector<HTMLAnchorElement>('tbody th a')?.getAttribute('href')).toBe(
      '/participants/p1/possibilities?measure=OPPFOLGING&startsOn=2027-03-01',
    );
    expect(page.text()).toContain('Noen få vises ikke for deg');
    request.flush(
      [first, { kind: 'answers', items: [answer] }, { kind: 'progress', percent: 40 }, done(0, 1)]
        .map((line) => JSON.stringify(line))
        .join('\n'),
    );
    await page.settle();
    expect(page.element.querySelector('[role=status] .ff-law-change__sum')?.textContent.trim()).toBe('1 svar endres.');
    expect(page.element.querySelector('[role=progressbar]')).toBeNull();
  });

  it('shows a lawyer numbers, hides the small ones, and asks nothing about whose people', async () => {
    await open('lawyer');
    expect(page.text()).not.toContain('Hvem sine svar?');
    const request = await ask();
    expect(request.request.body).not.toHaveProperty('people');
    await arrive(request, begun, { kind: 'progress', percent: 100 }, done(10));
    expect(page.text()).toContain('Ingen svar endres, eller så få at antallet er skjult.');
    expect(page.text()).toContain('Tall under 10 er alltid skjult, og tall under 50 kan være det.');
    expect(rows()).toEqual(['Oppfølging skjult skjult']);
    expect(page.text()).not.toContain('Deltakere med et annet svar');
  });

  it('stops when told to, hangs up, and says that the picture is not whole', async () => {
    await open();
    const request = await ask();
    await arrive(request, begun, { kind: 'progress', percent: 20 });
    await press('Stopp');
    expect(request.cancelled).toBe(true);
    expect(page.text()).toContain('Stoppet ved 20 %.');
  });

  it('hangs up when the page is left', async () => {
    await open();
    const request = await ask();
    await arrive(request, begun);
    TestBed.resetTestingModule();
    expect(request.cancelled).toBe(true);
  });

  it('shows at its field what the server refuses, and keeps what was filled in', async () => {
    await open();
    const request = await ask();
    const refusal = {
      type: 'x',
      title: 'Endringen kan ikke prøves',
      status: 422,
      errors: [{ field: 'changes.0.number', message: 'Verdien er 3 den dagen allerede' }],
    };
    request.flush(JSON.stringify(refusal), { status: 422, statusText: 'Unprocessable Content' });
    await page.settle();
    const field = page.element.querySelector<HTMLInputElement>('#field-changes-0-number');
    expect([field?.value, field?.getAttribute('aria-invalid')]).toEqual(['3', 'true']);
    expect(page.element.querySelector('.aksel-error-summary')?.textContent).toContain('Verdien er 3 den dagen allerede');
    expect(page.text()).toContain('Ikke prøvd ennå');
  });

  it('says so when the work breaks off, and how far it came', async () => {
    await open();
    const request = await ask();
    await arrive(request, begun, { kind: 'progress', percent: 60 });
    request.error(new ProgressEvent('error'));
    await page.settle();
    expect(page.element.querySelector('[role=alert]')?.textContent).toContain('Arbeidet brøt sammen ved 60 %.');
  });

  it.each([
    ['adviser', 0, 'Ingen svar endres.'],
    ['administrator', 10, 'Ingen svar endres, eller så få at antallet er skjult.'],
  ])('says so when no answer changes, and to those who see nobody that there may be few: %s', async (role, smallestShown, told) => {
    await open(role);
    const request = await ask();
    await arrive(request, begun, {
      kind: 'done',
      table: {
        offices: [],
        transitions: [],
        measures: [],
        together: { total: smallestShown > 0 ? {} : { count: 0 }, offices: [], transitions: [] },
        smallestShown,
        widestNoise: 2 * smallestShown,
      },
    });
    expect(page.text()).toContain(told);
  });

  it('ends a condition in one measure or in all that have it', async () => {
    await open();
    await press('Et vilkår faller bort');
    await fill('Vilkår', 'GEN-05 · Fylt 16 år');
    expect(page.text()).toContain('tiltaksforskriften § 4-4');
    await fill('I tiltaket', 'AVKLARING');
    await fill('Siste dag det gjelder', '31.12.2026');
    await press('Prøv endringen');
    const request = TestBed.inject(HttpTestingController).expectOne('/api/caseload/simulations');
    expect(request.request.body).toMatchObject({
      changes: [{ kind: 'end-condition', condition: 'GEN-05', measure: 'AVKLARING', lastDay: '2026-12-31' }],
    });
  });

  it('says what is wrong when the rules cannot be read', async () => {
    page = await openPage(LawChangePage, '/rules/changes');
    await page.answer('/api/rules', { title: 'Noe gikk galt', status: 500 }, 500);
    expect(page.text()).toContain('Noe gikk galt');
  });
});
