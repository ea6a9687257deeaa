import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Permissions } from '@fotfeste/access/web';
import { Confirm } from '@fotfeste/shared/ui';
import { providePage } from '@fotfeste/shared/web/testing';
import nb from '../i18n/nb.json';
import type { GivenAnswer } from '../views';
import { GivenAnswersPage } from './given-answers-page';

const address = '/api/participants/p1/judgements';
const given: GivenAnswer = {
  id: 'j1',
  question: 'ATR-02:experience',
  questionText: { nb: 'Mangler personen arbeidserfaring?', nn: 'Manglar personen arbeidserfaring?', en: 'Is experience missing?' },
  about: 'person-and-measure',
  measure: 'ARBEIDSTRENING',
  answer: 'yes',
  reason: 'Har bare hatt sommerjobb.',
  answeredOn: '2026-11-10',
  authorName: 'Kari Nordmann',
  standing: 'counts',
  countsUntil: '2026-12-08',
  offeredUntil: '2027-05-10',
};
const withdrawn: GivenAnswer = {
  ...given,
  id: 'j2',
  standing: 'withdrawn',
  withdrawal: { reason: 'Feil person', on: '2026-11-12', authorName: 'Ola Hansen' },
};

describe('the page of answers to what the law leaves to judgement', () => {
  let server: HttpTestingController;
  let fixture: ComponentFixture<GivenAnswersPage>;
  let asked: unknown;

  const settle = async (): Promise<void> => {
    TestBed.tick();
    await new Promise((resolve) => setTimeout(resolve));
    TestBed.tick();
  };
  const open = async (items: readonly GivenAnswer[], may = true): Promise<void> => {
    TestBed.configureTestingModule({
      providers: [
        ...providePage({ texts: { nb } }),
        provideRouter([]),
        { provide: Permissions, useValue: { may: () => may } },
        {
          provide: Confirm,
          useValue: {
            ask: (question: unknown) => {
              asked = question;
              return Promise.resolve({ reason: 'Gjaldt en annen.' });
            },
          },
        },
      ],
    });
    server = TestBed.inject(HttpTestingController);
    fixture = TestBed.createComponent(GivenAnswersPage);
    fixture.componentRef.setInput('participantId', 'p1');
    await settle();
    server.expectOne(address).flush({ items });
    await settle();
  };
  const page = (): HTMLElement => fixture.nativeElement as HTMLElement;
  const texts = (selector: string): readonly string[] =>
    [...page().querySelectorAll(selector)].map((element) => element.textContent.replace(/\s+/g, ' ').trim());

  it('says question, answer, reason, who, when, about what, and how long it may be used', async () => {
    await open([given, { ...given, id: 'j3', about: 'person', standing: 'offered' }]);
    const [first = '', second = ''] = texts('ff-given-answer');
    expect(first).toContain('Mangler personen arbeidserfaring?Teller nåJaHar bare hatt sommerjobb.');
    expect(first).toContain(
      'Kari Nordmann, 10.11.2026 · om personen og Arbeidstrening · teller til 08.12.2026, kan brukes igjen til 10.05.2027',
    );
    expect(second).toContain('Kan brukes igjen');
    expect(second).toContain('om personen · kan brukes igjen til 10.05.2027');
    expect(second).not.toContain('teller til');
  });

  it('keeps what was taken back to be read, with who did it and why', async () => {
    await open([withdrawn]);
    expect(texts('ff-empty-state h2, ff-empty-state .aksel-heading, ff-empty-state')[0]).toContain('Ingen svar gjelder nå');
    expect(texts('ff-read-more button')).toEqual(['Tidligere svar (1)']);
    page().querySelector<HTMLButtonElement>('ff-read-more button')?.click();
    await settle();
    expect(texts('ff-given-answer')[0]).toContain('Trukket av Ola Hansen 12.11.2026: Feil person');
    expect(texts('ff-given-answer button')).toEqual([]);
  });

  it('takes an answer back with the reason, and reads the page again', async () => {
    await open([given]);
    page().querySelector<HTMLButtonElement>('ff-given-answer button')?.click();
    await settle();
    expect(asked).toMatchObject({ reason: 'required' });
    const request = server.expectOne('/api/judgements/j1/withdraw');
    expect(request.request.body).toEqual({ reason: 'Gjaldt en annen.' });
    request.flush({ items: [withdrawn] });
    await settle();
    server.expectOne(address).flush({ items: [{ ...given, standing: 'withdrawn' }] });
    await settle();
    expect(texts('ff-judged-list ff-given-answer')).toEqual([]);
  });

  it('says when somebody else was first', async () => {
    await open([given]);
    page().querySelector<HTMLButtonElement>('ff-given-answer button')?.click();
    await settle();
    server
      .expectOne('/api/judgements/j1/withdraw')
      .flush({ type: 'x', title: 'Svaret er allerede trukket', status: 409 }, { status: 409, statusText: 'Conflict' });
    await settle();
    server.expectOne(address).flush({ items: [withdrawn] });
    await settle();
    expect(texts('ff-problem')[0]).toContain('Svaret er allerede trukket');
  });

  it('offers nothing to those who may only read', async () => {
    await open([given], false);
    expect(texts('ff-given-answer button, ff-given-answer a')).toEqual([]);
  });
});
