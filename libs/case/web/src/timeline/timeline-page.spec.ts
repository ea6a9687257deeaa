import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Clock } from '@fotfeste/shared/web';
import { localDate } from '@fotfeste/shared/kernel';
import { providePage } from '@fotfeste/shared/web/testing';
import nb from '../i18n/nb.json';
import { TimelinePage } from './timeline-page';
import type { TimelineItem } from './timeline-texts';

const items: readonly TimelineItem[] = [
  { id: 'f', kind: 'follow-up', from: '2026-01-05', code: 'JOB_SEEKER', name: 'Nav Sarpsborg' },
  { id: 'd', kind: 'decision', from: '2026-02-01', code: 'TRENGER_VEILEDNING' },
  {
    id: 'p',
    kind: 'participation',
    from: '2026-08-01',
    to: '2026-12-01',
    measure: 'ARBEIDSTRENING',
    status: 'participating',
    name: 'Kafé Å',
  },
  {
    id: 'b',
    kind: 'benefit',
    from: '2024-01-01',
    to: '2024-12-31',
    code: 'AAP',
    percent: 60,
    source: 'navs-ytelser',
    sourceOn: '2024-01-02',
  },
  { id: 's', kind: 'sick-leave', from: '2026-05-01', to: '2026-06-30', percent: 50, source: 'veileder', sourceOn: '2026-05-02' },
  { id: 'm', kind: 'sick-leave-mark', from: '2026-05-29', to: '2026-05-29', code: 'weeks-4' },
  { id: 'g', kind: 'meeting', from: '2026-11-25', to: '2026-11-25', code: 'video' },
  { id: 'e', kind: 'education', code: 'interrupted', name: 'Fagbrev kokk', source: 'deltaker', sourceOn: '2026-01-05' },
];

describe('the timeline', () => {
  const opened = async (inputs: Readonly<Record<string, string>> = {}) => {
    TestBed.configureTestingModule({ providers: [providePage({ texts: { nb } })] });
    TestBed.inject(Clock).follow(localDate('2026-11-21'));
    const fixture = TestBed.createComponent(TimelinePage);
    fixture.componentRef.setInput('participantId', 'p1');
    for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
    const http = TestBed.inject(HttpTestingController);
    const page = fixture.nativeElement as HTMLElement;
    const settle = async (): Promise<void> => {
      TestBed.tick();
      await new Promise((resolve) => setTimeout(resolve, 10));
      TestBed.tick();
    };
    await settle();
    const answer = async (address: string, body: object): Promise<void> => {
      http.expectOne(address).flush(body);
      await settle();
    };
    const press = async (name: string): Promise<void> => {
      const button = [...page.querySelectorAll('button')].find((each) =>
        (each.getAttribute('aria-label') ?? each.textContent).includes(name),
      );
      if (!button) throw new Error(`no button ${name}`);
      button.click();
      await settle();
    };
    const sortBy = async (column: string): Promise<void> => {
      [...page.querySelectorAll<HTMLButtonElement>('th button')].find((each) => each.textContent.trim() === column)?.click();
      await settle();
    };
    const key = async (pressed: string): Promise<void> => {
      page.querySelector('.ff-lifeline')?.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true }));
      await settle();
    };
    const bars = (): readonly (string | null)[] =>
      [...page.querySelectorAll('.ff-lifeline__item')].map((bar) => bar.getAttribute('aria-label'));
    const shown = (): string => page.querySelector('.ff-lifeline__steer .ff-numeric')?.textContent ?? '';
    const rows = (): readonly string[] => [...page.querySelectorAll('tbody tr')].map((row) => row.textContent.replace(/\s+/g, ' ').trim());
    return { page, answer, press, sortBy, key, bars, shown, rows };
  };
  const address = '/api/participants/p1/timeline';
  const body = { items, knownSince: '2026-01-05' };

  it('says of each bar in full what it is, when, and where that comes from', async () => {
    const { answer, bars, shown } = await opened();
    await answer(address, body);
    expect(shown()).toBe('01.02.2026–01.02.2027');
    expect(bars()).toEqual([
      'Oppfølging: Nav Sarpsborg, registrert som arbeidssøker, fra 05.01.2026, Navs saksbehandling',
      'Vedtak § 14 a: Trenger veiledning, fra 01.02.2026, Navs saksbehandling',
      'Tiltak: Arbeidstrening, Deltar, Kafé Å, 01.08.2026–01.12.2026, Navs saksbehandling',
      'Møter: Videomøte, 25.11.2026, Navs saksbehandling',
      'Sykmelding: Sykmeldt, 50 %, 01.05.2026–30.06.2026, kilde: veilederen, 02.05.2026',
      'Sykmelding: 4 uker: oppfølgingsplan hos arbeidsgiver, arbeidsgiveren gjør det, 29.05.2026, Regnet ut fra sykmeldingen',
    ]);
  });

  it('zooms from a week to a decade and moves, with buttons and keys', async () => {
    const { answer, press, key, bars, shown, page } = await opened();
    await answer(address, body);
    await press('Vis lengre tid');
    expect(bars()).toHaveLength(7);
    await key('+');
    await key('+');
    expect(shown()).toMatch(/^\d\d\.09\.2026/);
    await key('Home');
    expect(page.querySelector('.ff-lifeline__today')).not.toBeNull();
    for (let times = 0; times < 5; times += 1) await key('ArrowRight');
    expect(page.querySelector('.ff-lifeline__today')).toBeNull();
    for (let times = 0; times < 9; times += 1) await key('-');
    expect(page.querySelector('.ff-lifeline__zoom-name')?.textContent).toBe('Ti år');
    for (let times = 0; times < 9; times += 1) await key('+');
    expect(page.querySelector('.ff-lifeline__zoom-name')?.textContent).toBe('Uke');
  });

  it('tells more of the bar one presses, and what stands only in the table', async () => {
    const { answer, press, page } = await opened();
    await answer(address, body);
    await press('Tiltak: Arbeidstrening');
    expect(page.querySelector('.ff-lifeline__said')?.textContent).toMatch(/01\.08\.2026–01\.12\.2026\s*Navs saksbehandling/);
    expect(page.textContent).toContain('1 linje uten datoer står bare i tabellen.');
  });

  it('is a table too, with everything, sorted by its headers', async () => {
    const { answer, rows, sortBy } = await opened({ view: 'table' });
    await answer(address, body);
    expect(rows()).toHaveLength(items.length);
    expect(rows()[0]).toContain('Videomøte');
    expect(rows().at(-1)).toContain('Fagbrev kokk');
    expect(
      rows()
        .at(-1)
        ?.match(/Ikke kjent/g),
    ).toHaveLength(2); // neither day
    await sortBy('Fra');
    expect(rows()[0]).toContain('Fagbrev kokk');
    await sortBy('Til');
    expect(rows().at(-1)).toContain('pågår');
  });

  it('is narrowed to some lanes', async () => {
    const { answer, rows, press } = await opened({ view: 'table' });
    await answer(address, body);
    await press('Ytelser');
    expect(rows()).toHaveLength(1);
    expect(rows()[0]).toContain('Arbeidsavklaringspenger (AAP)');
  });

  it('of an earlier day asks for that day and stands on it', async () => {
    const { answer, shown, page } = await opened({ asOf: '2026-03-01' });
    await answer(`${address}?asOf=2026-03-01`, body);
    expect(shown()).toBe('12.05.2025–12.05.2026');
    expect(page.querySelector('ff-then-choice')).toBeNull();
  });

  it('says what would be here when nothing has days', async () => {
    const { answer, page } = await opened();
    await answer(address, { items: [], knownSince: '2026-01-05' });
    expect(page.querySelector('ff-empty-state')?.textContent.trim()).toBe('Ingenting med datoer er registrert om personen ennå');
  });
});
