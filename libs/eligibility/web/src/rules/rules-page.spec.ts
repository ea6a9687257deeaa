import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Permissions } from '@fotfeste/access/web';
import { localDate } from '@fotfeste/shared/kernel';
import { Clock } from '@fotfeste/shared/web';
import { providePage } from '@fotfeste/shared/web/testing';
import nb from '../i18n/nb.json' with { type: 'json' };
import { aNumber, aRule, theRules } from '../testing/rules';
import { RulesPage } from './rules-page';

const now = aRule();
const older = aRule({ from: '2016-01-01', to: '2025-07-31', state: 'ended' });
const act = aRule({
  key: 'AFT-02',
  ids: ['AFT-02'],
  chapter: 'AFT',
  title: { nb: 'Arbeidsevnen er nedsatt', nn: 'Arbeidsevna er nedsett', en: 'Work capacity is reduced' },
  basis: { law: 'LOV-2004-12-10-76', section: '§ 12', source: 'AML', confidence: 'low' },
  measures: ['ARBEIDSFORBEREDENDE_TRENING'],
  parameters: [],
  tests: [],
});
const rate = aNumber({
  id: 'AFT.RATE',
  chapter: 'AFT',
  unit: 'øre a month',
  now: { from: '2026-01-01', to: '2026-12-31', value: 2_245_000, startNotFound: false },
  stretches: [
    { from: '2026-01-01', to: '2026-12-31', value: 2_245_000, startNotFound: false },
    { from: '2027-01-01', startNotFound: false, why: { nb: 'Ikke fastsatt', nn: 'Ikkje fastsett', en: 'Not set' } },
  ],
});
const outline = {
  measure: 'ARBEIDSFORBEREDENDE_TRENING',
  chapter: 'AFT',
  state: 'in-force',
  from: '2016-10-01',
  requirements: [{ rule: 'AFT-02' }, { operator: 'any-of', of: [{ rule: 'GEN-05' }] }],
} as const;
const answer = theRules({ rules: [now, older, act], parameters: [aNumber(), rate], measures: [outline] });

describe('the page of the rules', () => {
  let server: HttpTestingController;
  let page: HTMLElement;

  const settle = async (): Promise<void> => {
    TestBed.tick();
    await new Promise((resolve) => setTimeout(resolve));
    TestBed.tick();
  };
  const open = async (address = '/rules', body: object = answer, status = 200): Promise<void> => {
    HTMLElement.prototype.scrollIntoView = jest.fn();
    TestBed.configureTestingModule({
      providers: [
        providePage({ texts: { nb } }),
        provideRouter([{ path: 'rules', component: RulesPage }], withComponentInputBinding()),
        { provide: Permissions, useValue: { may: () => true } },
      ],
    });
    TestBed.inject(Clock).follow(localDate('2026-11-21'));
    server = TestBed.inject(HttpTestingController);
    const harness = await RouterTestingHarness.create();
    document.body.append(harness.fixture.nativeElement as HTMLElement);
    await harness.navigateByUrl(address);
    page = harness.routeNativeElement as HTMLElement;
    await reply(body, status);
  };
  const reply = async (body: object, status = 200): Promise<readonly string[]> => {
    await settle();
    const calls = server.match(() => true);
    for (const call of calls) call.flush(body, { status, statusText: status === 200 ? 'OK' : 'Refused' });
    await settle();
    return calls.map(({ request }) => request.urlWithParams);
  };
  const texts = (selector: string): readonly string[] =>
    [...page.querySelectorAll(selector)].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
  const click = async (label: string): Promise<void> => {
    const target = [...page.querySelectorAll<HTMLElement>('a, button')].find(({ textContent }) => textContent.trim().startsWith(label));
    target?.click();
    await settle();
  };
  const type = async (words: string): Promise<void> => {
    const field = page.querySelector<HTMLInputElement>('input[type=search]');
    if (field) field.value = words;
    field?.dispatchEvent(new Event('input'));
    await settle();
    await settle();
  };

  it('says of a rule which law it stands in, since when, how sure that is, what is open and what tests it', async () => {
    await open();
    expect(texts('h1, h2, h3').slice(0, 3)).toEqual(['Regelverk', 'Fellesbestemmelser', 'Regler']);
    const rule = page.querySelector('#GEN-05')?.textContent.replace(/\s+/g, ' ') ?? '';
    expect(rule).toContain('GEN-05 / ATR-01');
    expect(page.querySelector('ff-alert')).toBeNull();
    expect(rule).toContain('tiltaksforskriften § 1-3 tredje ledd');
    expect(page.querySelector<HTMLAnchorElement>('#GEN-05 .ff-law-link a')?.href).toContain('forskrift/2015-12-11-1598/');
    expect(rule).toContain('må være avklart før tilbud');
    expect(rule).toContain('fra 01.08.2025');
    expect(rule).toContain('sikker lesning');
    expect(rule).toContain('Tiltaksdeltakere må ha fylt 16 år.');
    expect(rule).toContain('Åpent spørsmål E-23.');
    expect(rule).toContain('Prøvd i 1 testfil');
    expect(texts('.ff-chapters a')[0]).toBe('Fellesbestemmelser 2');
  });

  it('shows a chapter with how its conditions hang together, and every value a number has had and will have', async () => {
    await open('/rules?chapter=AFT');
    expect(texts('.ff-outline li')).toEqual(
      expect.arrayContaining(['AFT-02 Arbeidsevnen er nedsatt', expect.stringMatching(/^Minst ett av GEN-05/)]),
    );
    expect(texts('.ff-law-link').join()).toContain('arbeidsmarkedsloven § 12');
    expect(page.textContent).toContain('usikker lesning');
    expect(page.textContent).toContain('Ingen test nevner id-en');
    expect(texts('[id="AFT.RATE"] .ff-rule__values li')).toEqual([
      expect.stringMatching(/^22 450 kr i måneden 01\.01\.2026–31\.12\.2026 gjelder$/),
      expect.stringMatching(/^ikke kjent fra 01\.01\.2027 Ikke fastsatt$/),
    ]);
  });

  it('asks for the rules of another day, and steps to the days around which the law changes', async () => {
    await open('/rules?asOf=2025-01-01');
    await click('Neste endring 01.08.2025');
    expect(await reply(answer)).toEqual(['/api/rules?asOf=2025-08-01']);
    expect(TestBed.inject(Router).url).toContain('asOf=2025-08-01');
  });

  it('says that the day in the address does not exist, and shows today', async () => {
    await open('/rules?asOf=2026-02-31');
    expect(page.querySelector('ff-alert')?.textContent.trim()).toBe(
      'Datoen 2026-02-31 i adressen finnes ikke. Du ser reglene for i dag, 21.11.2026.',
    );
    expect(page.querySelectorAll('.ff-rule__heading').length).toBeGreaterThan(0);
  });

  it('searches everywhere, also from within a chapter, and keeps the words out of the address', async () => {
    await open('/rules?chapter=AFT');
    await type('arbeidsmarkedsloven nedsatt');
    expect(texts('.ff-rule__heading')).toEqual(['AFT-02 Arbeidsevnen er nedsatt']);
    expect(page.querySelector('[role=status]')?.textContent).toContain('1 regel');
    expect(TestBed.inject(Router).url).toBe('/rules');
    await type('finnes ikke her');
    expect(page.textContent).toContain('Ingen regler passer');
    await type('e-13');
    expect(texts('h2')).toEqual(['Åpne spørsmål']);
  });

  it('goes to the rule that the address names, in its chapter, and puts focus on it', async () => {
    await open('/rules#AFT-02');
    expect(texts('h2')).toEqual(['Arbeidsforberedende trening (AFT)']);
    expect(document.activeElement?.id).toBe('AFT-02');
    await click('GEN-05');
    expect(document.activeElement?.id).toBe('GEN-05');
    await click('Oppfølging');
    expect(texts('h2')).not.toContain('Fellesbestemmelser');
  });

  it('leads to the wording before, and shows what has ended when asked', async () => {
    await open();
    await click('Slik lød det 01.01.2016–31.07.2025');
    expect(await reply(answer)).toEqual(['/api/rules?asOf=2025-07-31']);
    await click('Har opphørt');
    expect(TestBed.inject(Router).url).toContain('states=in-force,ended');
    expect(page.querySelectorAll('.ff-rule--past')).toHaveLength(1);
  });

  it('says what is wrong and offers to try again', async () => {
    await open('/rules', { title: 'Noe gikk galt', status: 500 }, 500);
    expect(page.textContent).toContain('Noe gikk galt');
  });
});
