import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Permissions } from '@fotfeste/access/web';
import type { ReplyOf } from '@fotfeste/shared/web';
import { providePage } from '@fotfeste/shared/web/testing';
import nb from '../i18n/nb.json';
import { BesidePanel } from './beside-panel';

type Combinations = ReplyOf<'GET /participants/{participantId}/combinations'>;
const text = (nb: string) => ({ nb, nn: nb, en: nb });
const basis = { law: 'FOR-2015-12-11-1598', section: '§ 5-2', source: 'TF', confidence: 'high' } as const;
const address = '/api/participants/p1/combinations?measure=MENTOR&startsOn=2027-01-04';

describe('what a measure stands beside', () => {
  const settle = async (): Promise<void> => {
    TestBed.tick();
    await new Promise((resolve) => setTimeout(resolve));
    TestBed.tick();
  };
  const open = async (may: boolean): Promise<HTMLElement> => {
    TestBed.configureTestingModule({
      providers: [...providePage({ texts: { nb } }), { provide: Permissions, useValue: { may: () => may } }],
    });
    const fixture = TestBed.createComponent(BesidePanel);
    for (const [name, value] of Object.entries({ participantId: 'p1', measure: 'MENTOR', startsOn: '2027-01-04' }))
      fixture.componentRef.setInput(name, value);
    await settle();
    return fixture.nativeElement as HTMLElement;
  };
  const answer = async (found: Combinations): Promise<void> => {
    TestBed.inject(HttpTestingController)
      .expectOne(({ urlWithParams }) => urlWithParams === address)
      .flush(found);
    await settle();
  };
  const read = (page: HTMLElement, selector: string): string => page.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim() ?? '';

  it('says of each other measure of the person whether the two may run together, and where that stands', async () => {
    const page = await open(true);
    const other = { participationId: 'x', measure: 'ARBEIDSTRENING', status: 'participating', key: 'k', rules: [] } as const;
    await answer({
      beside: [
        { ...other, startsOn: '2026-10-01', endsOn: '2027-03-31', verdict: 'allowed', text: text('Mentor er til for dette.'), basis },
      ],
      chains: [{ rule: '', force: 'usual', text: text('Avklaring kommer gjerne først.'), basis, tried: [] }],
    });
    expect(read(page, '.ff-condition')).toContain('Arbeidstrening 01.10.2026–31.03.2027');
    expect(read(page, '.ff-condition')).toContain('Kan gå samtidig · Mentor er til for dette.');
    expect(read(page, '.ff-condition .ff-law-link')).toBe('tiltaksforskriften §\u00a05-2'.replace('\u00a0', ' '));
    expect(page.textContent).toContain('Vanlig før dette tiltaket: Avklaring kommer gjerne først.');
    expect(page.textContent).toContain('Ingen slike tiltak står på personen.');
  });

  it('says of a measure that is not named only whether the two may run together', async () => {
    const page = await open(true);
    await answer({
      beside: [
        {
          participationId: 'x',
          status: 'participating',
          key: 'k',
          rules: [],
          verdict: 'warn',
          text: text('Spør den ansvarlige veilederen.'),
        },
      ],
      chains: [],
    });
    expect(read(page, '.ff-condition')).toBe('Et tiltak Må begrunnes · Spør den ansvarlige veilederen.');
    expect(page.querySelector('.ff-condition .ff-law-link')).toBeNull();
  });

  it('says so when the person is in nothing else, and lists the pairs a source speaks of', async () => {
    const page = await open(true);
    await answer({ beside: [], chains: [] });
    expect(read(page, 'p')).toBe('Personen er ikke i noe annet tiltak på denne tiden.');
    expect(read(page, '.aksel-read-more__button')).toMatch(/^Hva tiltaket kan kombineres med \(\d+\)$/);
    page.querySelector<HTMLButtonElement>('.aksel-read-more__button')?.click();
    await settle();
    expect(page.querySelectorAll('ff-read-more .ff-condition').length).toBeGreaterThan(0);
  });

  it('asks nothing of participations for somebody who may not see them', async () => {
    await open(false);
    TestBed.inject(HttpTestingController).expectNone(() => true);
  });
});
