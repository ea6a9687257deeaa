import { openPage, type OpenedPage } from '../testing/pages';
import { QueuePage } from './queue-page';

const review = {
  ...{
    participantId: 'p1',
    name: 'Bakken, Ingrid',
    kind: 'participation.review',
    subjectId: 'd1',
    dueOn: '2026-11-20',
    since: '2026-11-20',
  },
  ...{ waitsFor: 'adviser', isSetByLaw: true, mayAct: true, holder: 'Z1', holderName: 'Kari Veileder' },
  basis: { rule: 'AFT-10', section: '§ 13-4' },
};
const counts = {
  cells: [
    { kind: 'participation.review', span: 'overdue', waitsFor: 'adviser', count: 2 },
    { kind: 'plan.task', span: 'later', waitsFor: 'participant', count: 3 },
  ],
  states: [
    { state: 'open', count: 5 },
    { state: 'snoozed', count: 1 },
    { state: 'handed-over', count: 0 },
  ],
};

describe('the queue of deadlines', () => {
  const opened = async (address: string, items: readonly object[] = [review]): Promise<OpenedPage> => {
    const page = await openPage(QueuePage, address, 'none');
    await page.answer('/api/caseload/mine/deadlines', { items, total: items.length });
    await page.answer('/api/caseload/mine/deadlines/counts', counts);
    return page;
  };

  it('says when, what, about whom, why and what follows, and leads to where it is done', async () => {
    const { element, text } = await opened('/deadlines');
    for (const part of [
      'Gå gjennom tiltaket',
      'Bakken, Ingrid',
      '§ 13-4 (AFT-10)',
      'Venter på veilederen',
      'Hvis den går over:',
      'Kari Veileder',
    ])
      expect(text()).toContain(part);
    expect(element.querySelector('.ff-queue a')?.getAttribute('href')).toBe('/participants/p1/measures/d1');
  });

  it('counts each filter beside what is chosen in the others', async () => {
    const { element } = await opened('/deadlines?span=overdue');
    const rows = [...element.querySelectorAll('.ff-facet__row')].map((row) => row.textContent.replace(/\s+/g, ' ').trim());
    expect(rows).toEqual(expect.arrayContaining(['Over fristen2', 'Senere3', 'Veilederen2', 'Deltakeren0', 'Oppgave0']));
  });

  it('shows no number beside a filter until it is known', async () => {
    const page = await openPage(QueuePage, '/deadlines', 'none');
    await page.answer('/api/caseload/mine/deadlines', { items: [review], total: 1 });
    expect([...page.element.querySelectorAll('.ff-facet__label')].map((label) => label.textContent)).toContain('Over fristen');
    expect(page.element.querySelector('.ff-facet__count')).toBeNull();
    await page.answer('/api/caseload/mine/deadlines/counts', counts);
    expect(page.element.querySelector('.ff-facet__count')?.textContent).toBe('2');
  });

  it('asks until when and why before it puts a deadline aside, and says that its date stays', async () => {
    const { element, settle, text } = await opened('/deadlines');
    element.querySelector<HTMLButtonElement>('.ff-queue__deeds button')?.click();
    await settle();
    expect(text()).toContain('Fristen 20.11.2026 flyttes ikke');
    expect(text()).toContain('Denne fristen følger av regelverket');
    element.querySelector<HTMLFormElement>('#snooze-form')?.requestSubmit();
    await settle();
    expect(text()).toContain('Velg en dato');
    expect(text()).toContain('Skriv hvorfor det kan vente');
  });

  it('offers nothing with a deadline that is not named to the reader, and leaves out codes that do not exist', async () => {
    const hidden = { ...review, kind: 'participation.some-measure', mayAct: false, isSetByLaw: false };
    const { element, text } = await opened('/deadlines?kind=made-up&span=whenever', [hidden]);
    expect(element.querySelector('.ff-queue__deeds')).toBeNull();
    expect(text()).toContain('Frist i tiltaket');
  });

  it('says what lies here when nothing is put aside', async () => {
    const { text } = await opened('/deadlines?state=snoozed', []);
    expect(text()).toContain('Ingenting er utsatt');
  });
});
