import { openPage } from '../testing/open-page';
import { CvProfile } from './cv-profile';

const told = { source: 'deltaker', date: '2026-11-20', version: 1 };
const none = { employments: [], sickLeaves: [], educations: [], certificates: [], benefits: [] };

async function opened(facts: object, registrations: object) {
  const page = await openPage(CvProfile, { participantId: 'p1' });
  page.http.expectNone('/api/participants/p1/facts');
  await page.press('CV og jobbprofil');
  await page.answer('GET', '/api/participants/p1/facts', facts);
  await page.answer('GET', '/api/participants/p1/registrations', registrations);
  return page;
}

describe('the CV and job profile', () => {
  it('gathers wishes, experience, education and certificates, each with its source, once somebody asks', async () => {
    const page = await opened(
      {
        ...none,
        employments: [{ id: 'e', employerName: 'Kafé Å', percent: 80, from: '2024-01-01', to: '2025-12-31', ...told }],
        educations: [{ id: 'u', educationCode: '3', title: 'Kokk', state: 'completed', to: '2020-06-20', ...told }],
        certificates: [
          { id: 'c', title: 'Truckførerbevis', to: '2026-11-19', ...told },
          { id: 'd', title: 'Hygienekurs', to: '2026-11-20', ...told },
        ],
      },
      { items: [{ wishedOccupations: [{ code: '5120', name: 'Kokker' }], source: 'arbeidssokerregisteret', sourceDate: '2026-11-17' }] },
    );
    expect(page.words('dt')).toEqual(['Ønsker', 'Erfaring', 'Utdanning', 'Sertifikater']);
    expect(page.words('dd p').map((text) => text.replace(/ ?Kilde:/, ' Kilde:'))).toEqual([
      'Kokker Kilde: Arbeidssøkerregisteret · 3 dager siden, 17.11.2026',
      'Kafé Å · 01.01.2024–31.12.2025 · 80 % Kilde: Deltakeren · i dag, 20.11.2026',
      'Kokk · Fullført · 20.06.2020 Kilde: Deltakeren · i dag, 20.11.2026',
      'Truckførerbevis · gikk ut 19.11.2026 Kilde: Deltakeren · i dag, 20.11.2026',
      'Hygienekurs · gyldig til 20.11.2026 Kilde: Deltakeren · i dag, 20.11.2026',
    ]);
  });

  it('says of what nobody has told that it is not known, and none only where somebody has said so', async () => {
    const page = await opened({ ...none, employmentsKnown: { source: 'aa-registeret', date: '2026-11-20' } }, { items: [] });
    const [wishes, experience, ...rest] = page.words('dd');
    expect([wishes, ...rest]).toEqual(['Ikke kjent', 'Ikke kjent', 'Ikke kjent']);
    expect(experience).toMatch(/^Ingen Kilde: ?Aa-registeret · i dag/);
  });
});
