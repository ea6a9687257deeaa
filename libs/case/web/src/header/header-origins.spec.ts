import { TestBed } from '@angular/core/testing';
import { I18n } from '@fotfeste/shared/web';
import { providePage } from '@fotfeste/shared/web/testing';
import nb from '../i18n/nb.json';
import { headerOrigins } from './header-origins';
import { type HeaderView, personLabels } from './person-labels';

/** Every label that somebody has told the reason for. */
const person: HeaderView = {
  ...{ participantId: 'p1', name: 'Kari Prøve', identityNumber: '01810356347', born: '2009-03-15', age: 17, isUnder18: true },
  ...{
    sex: 'female',
    residenceStatus: 'resident',
    deadOn: '2026-11-01',
    protection: 'strictly-protected',
    isShielded: true,
    office: '0105',
  },
  ...{ interpreter: 'sign', guardianship: 'guardian', safetyMeasure: true, contactChannel: 'reserved', followedUpFrom: '2026-01-05' },
  register: { source: 'folkeregisteret', date: '2026-11-18' },
  contactOrigins: [
    { field: 'interpreter', source: 'deltaker', date: '2026-11-20' },
    { field: 'contactChannel', source: 'krr', date: '2026-10-01' },
  ],
  responsible: { id: 'Z1', name: 'Ola Veileder', since: '2026-02-01' },
  decision: { decisionId: 'd', group: 'TRENGER_VEILEDNING', decidedOn: '2026-03-01' },
};

async function i18n(): Promise<I18n> {
  TestBed.configureTestingModule({ providers: [providePage({ texts: { nb } })] });
  const texts = TestBed.inject(I18n);
  await texts.use('nb');
  return texts;
}

describe('the sources of what stands on top of a person’s pages', () => {
  it('are told for every label', async () => {
    const texts = await i18n();
    const told = headerOrigins(person, texts).map(({ what }) => what);
    for (const { text } of personLabels(person, texts)) expect(told).toContain(text);
  });

  it('are those who said it: the person, the contact register, Nav’s own registers, and otherwise the population register', async () => {
    const rows = headerOrigins(person, await i18n()).map(({ what, source, date }) => `${what}: ${source} ${date}`);
    expect(rows).toEqual([
      'Navn, nummer og alder: folkeregisteret 2026-11-18',
      expect.stringMatching(/folkeregisteret 2026-11-18$/),
      expect.stringMatching(/folkeregisteret 2026-11-18$/),
      expect.stringMatching(/skjermingsregisteret 2026-11-18$/),
      expect.stringMatching(/folkeregisteret 2026-11-18$/),
      expect.stringMatching(/deltaker 2026-11-20$/),
      expect.stringMatching(/folkeregisteret 2026-11-18$/),
      expect.stringMatching(/folkeregisteret 2026-11-18$/),
      expect.stringMatching(/krr 2026-10-01$/),
      'Oppfølging ved kontoret: nav 2026-01-05',
      'Veileder: nav 2026-02-01',
      'Trenger veiledning: nav 2026-03-01',
    ]);
  });
});
