import { openPage, type OpenedPage } from '../testing/open-page';
import { aShare, aSharedField, aYes } from '../testing/shares';
import type { Share } from './contract';
import { ParticipantShares } from './participant-shares';

const address = '/api/participants/p1/shares';

describe('what others get to know of the person, in the person’s own view', () => {
  const opened = async (...items: readonly Share[]): Promise<OpenedPage> => {
    const page = await openPage(ParticipantShares, 'adviser', { participantId: 'p1' });
    await page.answer('GET', address, { participantId: 'p1', items });
    return page;
  };

  it('says in plain words what must be known and why, and what the person decides', async () => {
    const { words, page } = await opened(aShare());
    expect(words('h3')).toEqual(['Oppfølging hos Rypelett']);
    expect(words('h4')).toEqual(['Dette må de vite', 'Dette bestemmer du']);
    expect(words('li')[0]).toContain('Telefonen og e-posten din+4790000001De må kunne ringe deg.');
    expect(words('li')[1]).toContain('Du har ikke svart ennå. De får ikke vite dette.');
    expect(page.textContent).not.toContain('Marit Torp');
  });

  it('states what changing one’s mind does, before anybody does', async () => {
    const { page } = await opened(aShare());
    expect(page.textContent).toContain('Tiltaket, pengene og hjelpen fra Nav endres ikke.');
  });

  it('tells the one whose measure rests on consent that it must then be ended', async () => {
    const measureConsents = [{ consent: 'take-part', rule: 'IPS-05', isGiven: true, on: '2026-09-01' }] as const;
    const { page, words } = await opened(aShare({ measure: 'INDIVIDUELL_JOBBSTOTTE', measureConsents }));
    expect(page.textContent).not.toContain('Tiltaket, pengene og hjelpen fra Nav endres ikke.');
    expect(words('h4')).toContain('Du er med fordi du har sagt ja');
  });

  it('takes down a yes in the language on the screen', async () => {
    const page = await opened(aShare());
    await page.press('Ja, det kan dere dele Skolegangen din');
    await page.choose('channel', 'in-person');
    await page.press('Lagre svaret');
    const sent = await page.answer('POST', '/api/participations/d1/share/fields/education/answer', aShare());
    expect(sent.body).toMatchObject({ answer: 'yes', language: 'nb', until: '2027-07-31' });
    page.http.expectOne(address);
  });

  it('leads from a yes to taking it back, not to another yes', async () => {
    const { words } = await opened(aShare({ fields: [aSharedField({ state: 'in-force', isShared: true, answer: aYes })] }));
    expect(words('li')[0]).toContain('Du sa ja 16.11.2026. De kan lese det til og med 01.05.2027.');
    expect(words('.ff-share-yours__answers button')).toEqual(['Jeg ombestemmer meg Skolegangen din']);
  });

  it('notes that the person has seen it', async () => {
    const page = await opened(aShare());
    await page.press('Vi har sett på dette sammen');
    const sent = await page.answer('POST', '/api/participations/d1/share/shown', aShare());
    expect(sent.body).toEqual({ language: 'nb' });
  });

  it('is not there when nothing is shared', async () => {
    const { words } = await opened();
    expect(words('h2')).toEqual([]);
  });
});
