import { steps } from '@fotfeste/participation/domain';
import type { Consequence } from '../contract';
import { StepDialog } from '../detail/step-dialog';
import { openPage, type OpenedPage } from '../testing/open-page';
import { aParticipation } from '../testing/participations';
import { aShare, aSharedField, aYes } from '../testing/shares';
import type { Share } from './contract';
import { LostConsent } from './lost-consent';
import { ProviderSharedPanel } from './provider-shared-panel';
import { SharePanel } from './share-panel';

const address = '/api/participations/d1/share';

describe('what is shared with the provider', () => {
  const opened = async (share: Share, overrides = {}): Promise<OpenedPage> => {
    const page = await openPage(SharePanel, 'adviser', { participation: aParticipation(overrides), mayWrite: true });
    await page.answer('GET', address, share);
    if (share.organisationName) await page.press(`Vis hva som deles (${share.fields.length})`);
    return page;
  };

  it('stands with purpose and law, what is optional apart, and whether the participant has seen it', async () => {
    const { words } = await opened(aShare());
    expect(words('h2')).toEqual(['Dette deler Nav med Rypelett']);
    expect(words('h3')).toEqual(['Nødvendig for tiltaket', 'Bare når deltakeren samtykker']);
    expect(words('.ff-rows__row')[0]).toBe('Telefon og e-postDe må kunne ringe deg.Forskrift om arbeidsmarkedstiltak kapittel 4');
    expect(words('.ff-row span')).toContain('Deltakeren har ikke fått se hva som deles. Gå gjennom det sammen.');
    expect(words('.ff-row a')).toEqual(['Vis deltakeren']);
    expect(words('button')).not.toContain('Trekk samtykket Telefon og e-post');
  });

  it('takes down the participant’s answer with a last day, and says what is missing first', async () => {
    const page = await opened(aShare());
    await page.press('Før svaret Utdanning');
    await page.press('Lagre svaret');
    expect(page.words('.aksel-error-message, .aksel-form-field__error').join(' ')).toContain('Velg ja eller nei');
    await page.tick('Ja');
    await page.choose('channel', 'telephone');
    await page.press('Lagre svaret');
    const sent = await page.answer('POST', `${address}/fields/education/answer`, aShare());
    expect(sent.body).toEqual({
      ...{ answer: 'yes', givenOn: '2026-11-21', givenBy: 'participant', channel: 'telephone', language: 'nb', until: '2027-07-31' },
    });
    page.http.expectOne(address);
  });

  it('asks for the words when it is about health', async () => {
    const page = await opened(aShare({ fields: [aSharedField({ field: 'adaptation', isHealth: true, source: 'consent' })] }));
    await page.press('Før svaret Behov for tilrettelegging');
    await page.tick('Ja');
    await page.choose('channel', 'telephone');
    await page.press('Lagre svaret');
    expect(page.words('dialog')[0]).toContain('Skriv det deltakeren har sagt ja til å dele');
    page.http.expectNone(`${address}/fields/adaptation/answer`);
  });

  it('states what a withdrawal leads to before it is done, and that nothing else changes', async () => {
    const page = await opened(aShare({ fields: [aSharedField({ state: 'in-force', isShared: true, answer: aYes })] }));
    await page.press('Trekk samtykket Utdanning');
    await page.choose('channel', 'telephone');
    await page.press('Se hva som skjer');
    const consequences: readonly Consequence[] = [
      { event: 'participation.sharing-stopped', payload: { measure: 'OPPFOLGING', fields: ['education'] } },
    ];
    const asked = await page.answer('POST', `${address}/fields/education/withdrawal/rehearsal`, { consequences, notes: [] });
    expect(asked.headers.get('If-Match')).toBe('"1"');
    expect(page.words('dialog li')).toEqual(['Arrangøren får ikke lenger vite: utdanning. Delingen stopper nå.']);
    expect(page.words('dialog p')).toContain('Ingenting annet endres: deltakelsen, ytelsen og oppfølgingen fra Nav går som før.');
    await page.press('Trekk samtykket');
    const sent = await page.answer('POST', `${address}/fields/education/withdrawal`, aShare());
    expect(sent.body).toEqual({ withdrawnOn: '2026-11-21', channel: 'telephone' });
  });

  it('tells before the withdrawal that a measure which rests on the consent must be ended', async () => {
    const measureConsents = [{ consent: 'take-part', rule: 'IPS-05', isGiven: true, on: '2026-09-01' }] as const;
    const page = await opened(aShare({ measureConsents }), { measure: 'INDIVIDUELL_JOBBSTOTTE' });
    await page.press('Trekk samtykket Samtykke til å delta');
    await page.choose('channel', 'in-person');
    await page.press('Se hva som skjer');
    const payload = { measure: 'INDIVIDUELL_JOBBSTOTTE', consent: 'take-part', rule: 'IPS-05', since: '2026-11-21' };
    await page.answer('POST', `${address}/measure-consents/take-part/withdrawal/rehearsal`, {
      consequences: [{ event: 'participation.consent-lost', payload }],
      notes: [],
    });
    expect(page.words('dialog li')[0]).toContain('må avsluttes (IPS-05)');
    expect(page.words('dialog p').join(' ')).toContain('kan ikke skrive mer i jobbstøtten');
    expect(page.words('dialog p')).not.toContain('Ingenting annet endres: deltakelsen, ytelsen og oppfølgingen fra Nav går som før.');
  });

  it('offers nothing to answer once the participation is over', async () => {
    const { words } = await opened(aShare(), { status: 'ended' });
    expect(words('button').filter((text) => text.startsWith('Før svaret'))).toEqual([]);
  });

  it.each([
    ['before sharing begins', 'awaiting-start', false, true],
    ['after the end, while the provider still sees it', 'ended', true, false],
    ['after the end, when nobody sees it any more', 'ended', false, false],
  ] as const)('asks nobody to show it %s', async (_case, status, isOpen, isTold) => {
    const { words } = await opened(aShare({ isOpen }), { status });
    expect(words('.ff-row a')).toEqual([]);
    expect(words('p.ff-subtle')[0]?.includes('Deltakeren har ikke sett dette ennå.')).toBe(isTold);
  });
});

describe('a consent that is gone', () => {
  it('is told with its rule, and leads to the ending', async () => {
    const lost = { consent: 'health-information', rule: 'IPS-06', since: '2026-11-20' } as const;
    const { words } = await openPage(LostConsent, 'adviser', { lost, steps: [{ name: 'end' }] });
    expect(words('p')[0]).toBe(
      'Deltakeren samtykker ikke lenger til å dele helseopplysninger (20.11.2026). Tiltaket hviler på samtykket (IPS-06), så deltakelsen må avsluttes.',
    );
    expect(words('button')).toEqual(['Gå til avslutningen']);
  });
});

describe('the ending of a measure that rested on a consent', () => {
  it('is proposed with the reason and the day the consent was taken back, and nothing is sent by itself', async () => {
    const lostConsent = { consent: 'take-part', rule: 'IPS-05', since: '2026-11-21' } as const;
    const participation = aParticipation({ measure: 'INDIVIDUELL_JOBBSTOTTE', status: 'participating', lostConsent });
    const step = steps.find(({ name }) => name === 'end');
    const { http, press, answer } = await openPage(StepDialog, 'adviser', { participation, step });
    http.expectNone(() => true);
    await press('Se hva som skjer');
    const asked = await answer('POST', '/api/participations/d1/steps/rehearsal', { consequences: [], notes: [], foreseen: [] });
    expect(asked.body).toMatchObject({
      ...{ step: 'end', reason: 'other', reasonWords: 'Deltakeren har trukket samtykket til å delta.', lastDay: '2026-11-21' },
    });
  });
});

describe('what the provider reads', () => {
  it('is told as not shared, or as not recorded, and never stands empty', async () => {
    const { words } = await openPage(ProviderSharedPanel, 'provider', {
      shared: [
        { field: 'name', isShared: true, ground: 'necessary' },
        { field: 'contact', isShared: true, ground: 'necessary', value: { telephone: '+4790000001' } },
        { field: 'language', isShared: true, ground: 'necessary' },
        {
          field: 'education',
          isShared: true,
          ground: 'consent',
          until: '2027-05-01',
          value: { educations: [{ title: 'Fagbrev', state: 'ongoing' }] },
        },
        { field: 'adaptation', isShared: false },
      ],
    });
    expect(words('dt')).toEqual(['Telefon og e-post', 'Språk og tolk', 'Utdanning', 'Behov for tilrettelegging']);
    expect(words('dd')).toEqual([
      '+4790000001',
      'Nav har ikke registrert noe',
      'Fagbrev · pågårDeltakeren har samtykket til og med 01.05.2027',
      'Ikke delt',
    ]);
  });
});
