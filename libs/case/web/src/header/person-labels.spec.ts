import { TestBed } from '@angular/core/testing';
import { I18n } from '@fotfeste/shared/web';
import { providePage } from '@fotfeste/shared/web/testing';
import nb from '../i18n/nb.json';
import nn from '../i18n/nn.json';
import { type HeaderView, personLabels } from './person-labels';

const ordinary: HeaderView = {
  participantId: 'p',
  name: 'Kari Prøve',
  identityNumber: '01810356347',
  born: '1990-03-15',
  age: 36,
  isUnder18: false,
  sex: 'female',
  residenceStatus: 'resident',
  protection: 'none',
  isShielded: false,
  office: '0105',
  register: { source: 'folkeregisteret', date: '2026-11-18' },
  contactOrigins: [],
  interpreter: 'none',
  guardianship: 'none',
  safetyMeasure: false,
  contactChannel: 'digital',
  followedUpFrom: '2026-01-05',
};

describe('the labels beside the name', () => {
  const labelsOf = async (person: Partial<HeaderView>, language: 'nb' | 'nn' = 'nb'): Promise<readonly string[]> => {
    TestBed.configureTestingModule({ providers: [providePage({ texts: { nb, nn }, language })] });
    const i18n = TestBed.inject(I18n);
    await i18n.use(language);
    return personLabels({ ...ordinary, ...person }, i18n).map(({ text }) => text);
  };

  it('are none for somebody of whom nothing need be known', async () => {
    expect(await labelsOf({})).toEqual([]);
  });

  it.each([
    [{ protection: 'protected' }, 'Kode 7 – fortrolig adresse'],
    [{ protection: 'strictly-protected' }, 'Kode 6 – strengt fortrolig adresse'],
    [{ isShielded: true }, 'Skjermet'],
    [{ officeLock: '0105' }, 'KVP – kontorsperre'],
    [{ openedUntil: '2026-11-21T11:30:00.000Z' }, 'Åpnet med begrunnelse til kl. 12.30'],
    [{ safetyMeasure: true }, 'Sikkerhetstiltak'],
    [{ interpreter: 'spoken', spokenLanguage: 'pl' }, 'Tolk: polsk'],
    [{ interpreter: 'spoken' }, 'Trenger tolk'],
    [{ interpreter: 'sign' }, 'Tegnspråktolk'],
    [{ guardianship: 'guardian' }, 'Vergemål'],
    [{ isUnder18: true }, 'Under 18 år'],
    [{ contactChannel: 'reserved' }, 'Reservert mot digital kontakt'],
    [{ deadOn: '2026-10-01' }, 'Død 01.10.2026'],
    [{ decision: { decisionId: 'd', group: 'JOBBE_DELVIS', decidedOn: '2026-02-01' } }, 'Jobbe delvis'],
  ] as const)('say %j', async (person, text) => {
    expect(await labelsOf(person as Partial<HeaderView>)).toEqual([text]);
  });

  it('say that nobody follows up', async () => {
    const { followedUpFrom: _from, ...notFollowedUp } = ordinary;
    TestBed.configureTestingModule({ providers: [providePage({ texts: { nb } })] });
    const i18n = TestBed.inject(I18n);
    await i18n.use('nb');
    expect(personLabels(notFollowedUp, i18n).map(({ id }) => id)).toEqual(['not-followed-up']);
  });

  it('name who has not consented for somebody under 18, and who has said no', async () => {
    const parents = [
      { name: 'Mona Prøve', answer: 'withdrawn' },
      { name: 'Per Prøve', answer: 'not-asked' },
    ] as const;
    const missing = { parents, noParentKnown: false, ownHealth: true };
    expect(await labelsOf({ isUnder18: true, missingConsents: missing })).toEqual([
      'Under 18 år',
      'Samtykke mangler: Mona Prøve (trukket), Per Prøve, personen selv, om helse',
    ]);
  });

  it('name nobody when every consent is there', async () => {
    const missing = { parents: [], noParentKnown: false, ownHealth: false };
    expect(await labelsOf({ isUnder18: true, missingConsents: missing })).toEqual(['Under 18 år']);
  });

  it('put safety and protection before everything else, in the language of the page', async () => {
    const labels = await labelsOf({ isUnder18: true, interpreter: 'spoken', protection: 'protected', safetyMeasure: true }, 'nn');
    expect(labels).toEqual(['Kode 7 – fortruleg adresse', 'Tryggingstiltak', 'Treng tolk', 'Under 18 år']);
  });
});
