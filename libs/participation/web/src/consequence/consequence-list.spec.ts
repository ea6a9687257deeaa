import type { ConsequenceNote } from '../contract';
import { openPage } from '../testing/open-page';
import { ConsequenceList } from './consequence-list';

const text = { nb: 'Kan gå samtidig.', nn: 'Kan gå samtidig.', en: 'Can run at the same time.' };

describe('what a change leads to', () => {
  it('is told with what is worth knowing of other measures and benefits', async () => {
    const notes: readonly ConsequenceNote[] = [
      { kind: 'overlap', measure: 'ARBEIDSTRENING', verdict: 'allowed', text, startsOn: '2026-10-01' },
      { kind: 'benefit-ends-before', benefit: 'DAGPENGER', to: '2027-03-31', endsOn: '2027-08-20' },
      { kind: 'benefit-outlasts', benefit: 'TILTAKSPENGER', endsOn: '2026-12-18' },
    ];
    const { words } = await openPage(ConsequenceList, 'adviser', { consequences: [], notes });
    expect(words('.ff-consequences__list li')).toEqual([
      'Ingenting annet endres.',
      'Samtidig med Arbeidstrening fra 01.10.2026: Kan gå samtidig.',
      'Dagpenger er registrert til 31.03.2027, før deltakelsen slutter 20.08.2027.',
      'Tiltakspenger er registrert uten sluttdato, men følger deltakelsen, som slutter 18.12.2026. Fotfeste melder ikke fra om det.',
    ]);
  });

  it('names what the provider gets to know, and what it no longer gets to know', async () => {
    const payload = { measure: 'OPPFOLGING', fields: ['name', 'course', 'contact'] };
    const consequences = [
      { event: 'participation.data-shared', payload },
      { event: 'participation.sharing-stopped', payload: { ...payload, fields: ['education'] } },
    ];
    const { words } = await openPage(ConsequenceList, 'adviser', { consequences });
    expect(words('.ff-consequences__list li')).toEqual([
      'Arrangøren får vite: navn, tiltak, periode og omfang, telefon og e-post.',
      'Arrangøren får ikke lenger vite: utdanning. Delingen stopper nå.',
    ]);
  });

  it('says nothing more when there is nothing more to know', async () => {
    const { words } = await openPage(ConsequenceList, 'adviser', { consequences: [], notes: [] });
    expect(words('h4')).toEqual([]);
  });
});
