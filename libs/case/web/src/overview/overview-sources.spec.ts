import { TestBed } from '@angular/core/testing';
import participantTexts from '@fotfeste/participant/web/i18n/nb.json';
import { localDate } from '@fotfeste/shared/kernel';
import { Clock } from '@fotfeste/shared/web';
import webTexts from '@fotfeste/shared/web/i18n/nb.json';
import { providePage } from '@fotfeste/shared/web/testing';
import nb from '../i18n/nb.json';
import { OverviewContact } from './overview-contact';
import { OverviewLivelihood } from './overview-livelihood';
import type { OverviewView } from './overview-view';

const aa = { source: 'aa-registeret', date: '2026-11-18' };
const nav = { source: 'navs-ytelser', date: '2026-10-21' };
const krr = { source: 'krr', date: '2022-10-20' } as const;

/** Everything that the two cards can show of what somebody has told. */
const full: OverviewView = {
  ...{ activities: [], participations: [], drafts: [], deadlines: [], situations: [] },
  employments: [{ id: 'e', employerName: 'Kafé Å', percent: 50, from: '2026-01-01', ...aa }],
  employmentsKnown: aa,
  benefits: [{ id: 'b', type: 'AAP', percent: 50, from: '2026-01-01', to: '2027-08-31', ...nav }],
  benefitsKnown: nav,
  sickLeave: { isSickListed: true, from: '2026-08-01', percent: 100, ...nav },
  jobSeekerFrom: '2026-01-05',
  jobSeekerKnown: { source: 'arbeidssokerregisteret', date: '2026-01-05' },
  care: { childYears: [2015, 2018], soleCarer: true, source: 'deltaker', date: '2026-11-20' },
  contact: {
    ...{ telephone: '99887766', email: 'kari@eksempel.no', contactChannel: 'manual', interpreter: 'spoken', spokenLanguage: 'so' },
    origins: [
      { field: 'telephone', ...krr },
      { field: 'email', ...krr },
      { field: 'contactChannel', ...krr },
      { field: 'spokenLanguage', source: 'folkeregisteret', date: '2026-11-21' },
      { field: 'interpreter', source: 'folkeregisteret', date: '2026-11-21' },
    ],
  },
};
const { employments: _e, employmentsKnown: _k, benefits: _b, benefitsKnown: _n, sickLeave: _s, care: _c, ...unknown } = full;

async function card(type: typeof OverviewLivelihood | typeof OverviewContact, overview: OverviewView): Promise<HTMLElement> {
  TestBed.configureTestingModule({ providers: [providePage({ texts: { nb: { ...nb, ...participantTexts, ...webTexts } } })] });
  TestBed.inject(Clock).follow(localDate('2026-11-21'));
  const fixture = TestBed.createComponent<OverviewLivelihood | OverviewContact>(type);
  fixture.componentRef.setInput('overview', overview);
  await fixture.whenStable();
  return fixture.nativeElement as HTMLElement;
}

const wordsOf = (element: Element | null | undefined): string => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';

describe('what the overview tells of work and livelihood', () => {
  it('has its source and age in every row', async () => {
    const rows = [...(await card(OverviewLivelihood, full)).querySelectorAll('dl > div')];
    expect(rows).toHaveLength(5);
    expect(rows.map((row) => wordsOf(row.querySelector('ff-origin')))).toEqual([
      'Kilde: Aa-registeret · 3 dager siden, 18.11.2026',
      'Kilde: Navs ytelser · 4 uker siden, 21.10.2026',
      'Kilde: Navs ytelser · 4 uker siden, 21.10.2026',
      'Kilde: Deltakeren · i går, 20.11.2026',
      'Kilde: Arbeidssøkerregisteret · 10 måneder siden, 05.01.2026',
    ]);
    expect(wordsOf(rows[3]?.querySelector('dd > p'))).toBe('2 barn, født 2015 og 2018, har omsorgen alene');
  });

  it('has it also where it is known that there is none', async () => {
    const none = { ...full, employments: [], benefits: [], sickLeave: { isSickListed: false, ...nav }, care: { childYears: [], ...nav } };
    const rows = [...(await card(OverviewLivelihood, none)).querySelectorAll('dl > div')];
    expect(rows.map((row) => wordsOf(row.querySelector('dd > p')))).toEqual([
      ...['Ingen', 'Ingen', 'Ikke sykmeldt'],
      ...['Ingen barn under 18 år', 'fra 05.01.2026'],
    ]);
    expect(rows.every((row) => row.querySelector('ff-origin'))).toBe(true);
  });

  it('is never none when nobody knows', async () => {
    const rows = [...(await card(OverviewLivelihood, unknown)).querySelectorAll('dl > div')];
    expect(rows.slice(0, 4).map((row) => wordsOf(row.querySelector('dd')))).toEqual(Array(4).fill('Ikke kjent'));
  });
});

describe('what the overview tells of how to reach the person', () => {
  it('has its source and age, a line for each source', async () => {
    const page = await card(OverviewContact, full);
    expect([...page.querySelectorAll('p.ff-source')].map(wordsOf)).toEqual([
      'Telefon, e-post, meldinger fra Nav: Kilde: Kontakt- og reservasjonsregisteret · 4 år siden, 20.10.2022',
      'Språk, tolk: Kilde: Folkeregisteret · i dag, 21.11.2026',
    ]);
  });

  it('is never a choice that nobody has made', async () => {
    const rows = [...(await card(OverviewContact, { ...full, contact: { origins: [] } })).querySelectorAll('dl > div')];
    expect(rows.map((row) => wordsOf(row.querySelector('dd')))).toEqual(['Ikke kjent', 'Ikke kjent', 'Ikke kjent', 'Ikke kjent']);
  });
});
