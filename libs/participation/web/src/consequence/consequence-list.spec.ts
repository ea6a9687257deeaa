import type { ConsequenceNote, Foreseen } from '../contract';
import { openPage } from '../testing/open-page';
import { ConsequenceList } from './consequence-list';

const text = { nb: 'Kan gå samtidig.', nn: 'Kan gå samtidig.', en: 'Can run at the same time.' };

describe('what a change leads to', () => {
  it('is told with what is worth knowing of other measures and benefits', async () => {
    const notes: readonly ConsequenceNote[] = [
      { kind: 'overlap', measure: 'ARBEIDSTRENING', verdict: 'allowed', text, startsOn: '2026-10-01' },
      { kind: 'benefit-ends-before', benefit: 'DAGPENGER', to: '2027-03-31', endsOn: '2027-08-20' },
      { kind: 'protected-person' },
      { kind: 'benefit-outlasts', benefit: 'TILTAKSPENGER', endsOn: '2026-12-18' },
    ];
    const { words } = await openPage(ConsequenceList, 'adviser', { consequences: [], notes });
    expect(words('.ff-consequences__list li')).toEqual([
      'Ingenting annet endres.',
      'Samtidig med Arbeidstrening fra 01.10.2026: Kan gå samtidig.',
      'Dagpenger er registrert til 31.03.2027, før deltakelsen slutter 20.08.2027.',
      'Deltakeren har adressebeskyttelse. Arrangøren får navnet og det som står over, og ser ikke at adressen er beskyttet: avtal med deltakeren hva som kan deles.',
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

  it('names the card a referral puts in the activity plan, with its first day when there is one', async () => {
    const payload = { measure: 'OPPFOLGING' };
    const consequences = [
      { event: 'plan.card-added', payload: { ...payload, startsOn: '2026-12-01' } },
      { event: 'plan.card-added', payload },
    ];
    const { words } = await openPage(ConsequenceList, 'adviser', { consequences });
    expect(words('.ff-consequences__list li')).toEqual([
      'Tiltaket får et kort i aktivitetsplanen, fra 01.12.2026.',
      'Tiltaket får et kort i aktivitetsplanen.',
    ]);
  });

  it('says nothing more when there is nothing more to know', async () => {
    const { words } = await openPage(ConsequenceList, 'adviser', { consequences: [], notes: [] });
    expect(words('h4')).toEqual([]);
  });
});

describe('what an ending brings later', () => {
  it('is told with its days, and with how many wait for the place', async () => {
    const foreseen: readonly Foreseen[] = [
      { kind: 'place-freed', on: '2026-12-19', waiting: 2, since: '2026-11-03' },
      { kind: 'access-ends', on: '2027-02-18' },
      { kind: 'plan-card', on: '2026-12-19' },
      { kind: 'final-report', on: '2026-12-18' },
      { kind: 'proposal-waits' },
    ];
    const { words } = await openPage(ConsequenceList, 'adviser', { consequences: [], foreseen });
    expect(words('ff-foreseen-list li')).toEqual([
      'Plassen blir ledig 19.12.2026. I køen står 2 i dag, og den første har ventet siden 03.11.2026. Plassen blir ikke gitt av seg selv.',
      'Arrangøren ser deltakeren til og med 18.02.2027. Da stopper også delingen av opplysninger.',
      'Kortet i aktivitetsplanen følger med 19.12.2026.',
      'Arrangøren skal sende sluttrapport innen 18.12.2026.',
      'Et forslag fra arrangøren venter på svar fra deg. Det faller ikke bort av seg selv.',
    ]);
  });

  it('says when nobody waits for the place', async () => {
    const foreseen: readonly Foreseen[] = [{ kind: 'place-freed', on: '2026-12-19', waiting: 0 }];
    const { words } = await openPage(ConsequenceList, 'adviser', { consequences: [], foreseen });
    expect(words('ff-foreseen-list li')).toEqual(['Plassen blir ledig 19.12.2026. Ingen står i køen i dag.']);
  });
});
