import { HttpTestingController, type TestRequest } from '@angular/common/http/testing';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { Permissions } from '@fotfeste/access/web';
import { providePage } from '@fotfeste/shared/web/testing';
import nb from '../i18n/nb.json';
import { EarlierTimePage } from './earlier-time-page';

const participantId = '00000000-0000-7000-8000-000000000001';
const address = `/api/participants/${participantId}/earlier-time`;
const ended = { measure: 'ARBEIDSTRENING', from: '2024-01-01', to: '2024-06-30' };
const written = { source: 'arena', words: 'sak 12', authorName: 'Kari Nordmann', recordedAt: '2026-11-20T10:00:00.000Z' };

describe('the page of earlier time in measures', () => {
  let server: HttpTestingController;
  let fixture: ComponentFixture<EarlierTimePage>;

  const settle = async (): Promise<void> => {
    TestBed.tick();
    await new Promise((resolve) => setTimeout(resolve));
    TestBed.tick();
  };
  const open = async (items: readonly object[], may = true): Promise<void> => {
    TestBed.configureTestingModule({
      providers: [...providePage({ texts: { nb } }), { provide: Permissions, useValue: { may: () => may } }],
    });
    server = TestBed.inject(HttpTestingController);
    fixture = TestBed.createComponent(EarlierTimePage);
    fixture.componentRef.setInput('participantId', participantId);
    fixture.componentRef.setInput('measure', 'ARBEIDSTRENING');
    await settle();
    server.expectOne(address).flush({ items });
    await settle();
  };
  const page = (): HTMLElement => fixture.nativeElement as HTMLElement;
  const texts = (selector: string): readonly string[] =>
    [...page().querySelectorAll(selector)].map((element) => element.textContent.replace(/\s+/g, ' ').trim());
  const press = async (label: string): Promise<void> => {
    const found = [...page().querySelectorAll('button')].filter((each) => each.textContent.trim() === label).at(-1);
    if (!found) throw new Error(`No button ${label}`);
    found.click();
    await settle();
  };
  const type = async (name: string, value: string): Promise<void> => {
    const field = page().querySelector<HTMLInputElement>(`:is(input, select, textarea)[name="${name}"]`);
    if (!field) throw new Error(`No field ${name}`);
    field.value = value;
    for (const event of ['input', 'change', 'blur']) field.dispatchEvent(new Event(event));
    await settle();
  };
  const sent = (to = address): TestRequest => server.expectOne((request) => request.method === 'POST' && request.url === to);

  it('shows what counts, where it is from, what is left out and why', async () => {
    const decision = { counts: false, reason: 'Et annet løp', authorName: 'Ola Hansen', decidedAt: '2026-11-21T10:00:00.000Z' };
    await open([
      { ...ended, decision },
      { measure: 'OPPFOLGING', length: { months: 3, weeks: 0, days: 7 }, written },
    ]);
    const [first = '', second = ''] = texts('.ff-earlier li');
    expect(first).toContain('Holdes utenfor 01.01.2024–30.06.2024');
    expect(first).toContain('Et annet løp');
    expect(first).toContain('Tell med likevel');
    expect(second).toContain('Teller med 3 md. og 7 dager i alt, uten datoer Arena «sak 12» · Kari Nordmann');
  });

  it('lets nobody leave out what still runs, and those who may not write write nothing', async () => {
    await open([{ measure: 'ARBEIDSTRENING', from: '2024-01-01' }]);
    expect(texts('.ff-earlier button')).toEqual([]);
    TestBed.resetTestingModule();
    await open([ended], false);
    expect(texts('button')).toEqual([]);
  });

  it('leaves a course out only with a reason', async () => {
    await open([ended]);
    await press('Hold utenfor');
    await press('Hold utenfor');
    expect(page().textContent).toContain('Skriv hvorfor');
    await type('reason', 'Et annet løp');
    await press('Hold utenfor');
    const request = sent(`${address}/decisions`);
    expect(request.request.body).toEqual({ measure: 'ARBEIDSTRENING', from: '2024-01-01', counts: false, reason: 'Et annet løp' });
  });

  it('says of a day that does not exist that it does not, and of one that is missing that it is', async () => {
    await open([]);
    await press('Skriv inn tidligere tid');
    await type('from', '31.02.2024');
    await press('Lagre tiden');
    const summary = page().querySelector('ff-error-summary')?.textContent ?? '';
    expect(summary).toContain('ui.date.noDay');
    expect(summary).toContain('Skriv inn siste dag');
    expect(summary).not.toContain('Skriv inn første dag');
  });

  it('takes time as a length, with its source, and shows the refusal at the field', async () => {
    await open([]);
    await press('Skriv inn tidligere tid');
    page().querySelector<HTMLInputElement>('input[value="length"]')?.click();
    await settle();
    await press('Lagre tiden');
    expect(page().textContent).toContain('Skriv inn hvor lang tid det var');
    expect(page().textContent).toContain('Velg hvor du vet det fra');
    await type('months', '14');
    await type('source', 'arena');
    await press('Lagre tiden');
    const request = sent();
    expect(request.request.body).toEqual({ measure: 'ARBEIDSTRENING', source: 'arena', words: '', months: 14, weeks: 0, days: 0 });
    const errors = [{ field: 'months', message: 'Mer enn levd' }];
    request.flush({ title: 'Ugyldig', status: 400, errors }, { status: 400, statusText: 'Bad' });
    await settle();
    expect(page().textContent).toContain('Mer enn levd');
  });
});
