import { openPage, type OpenedPage } from '../testing/open-page';
import { aProviderParticipation } from '../testing/participations';
import { ParticipantPage } from './participant-page';
import type { ProviderParticipation } from './views';

const withdrawn = 'Deltakeren har trukket samtykket som tiltaket hviler på. Nav avslutter tiltaket.';

describe('a participant whose consent is gone, as the provider sees one', () => {
  const opened = async (overrides: Partial<ProviderParticipation>): Promise<OpenedPage> => {
    const page = await openPage(ParticipantPage, 'provider', { participationId: 'd1' });
    await page.answer('GET', '/api/provider/participations/d1', aProviderParticipation(overrides));
    return page;
  };

  it('is told to have withdrawn, with nothing shared and no goal to add', async () => {
    const { page, words } = await opened({ hasWithdrawn: true });
    expect(page.textContent).toContain(withdrawn);
    expect(words('h2')).not.toContain('Opplysninger om deltakeren');
    expect(words('h2')).not.toContain('Målene i planen');
  });

  it('is told in the past once Nav has ended it', async () => {
    const { page } = await opened({ hasWithdrawn: true, status: 'ended' });
    expect(page.textContent).toContain('Deltakeren trakk samtykket som tiltaket hvilte på.');
    expect(page.textContent).not.toContain(withdrawn);
  });

  it('is what it was before, while the consent stands', async () => {
    const { page, words } = await opened({});
    expect(page.textContent).not.toContain(withdrawn);
    expect(words('h2')).toEqual(expect.arrayContaining(['Opplysninger om deltakeren', 'Målene i planen']));
  });
});

describe('a participant with a protected address, as those who follow up see one', () => {
  it.each([
    ['protected', 'Fortrolig adresse', 'Adressen skal ikke fortelles til noen'],
    ['strictly-protected', 'Strengt fortrolig adresse', 'Derfor får dere ikke telefon, e-post, Nav-kontor'],
    ['strictly-protected-abroad', 'Strengt fortrolig adresse i utlandet', 'heller ikke hvilket land'],
  ] as const)('stands with what %s demands', async (protection, heading, demand) => {
    const { page, answer } = await openPage(ParticipantPage, 'provider', { participationId: 'd1' });
    await answer('GET', '/api/provider/participations/d1', aProviderParticipation({ protection }));
    for (const part of [heading, demand, 'Andre hos dere ser en rad uten navn']) expect(page.textContent).toContain(part);
  });
});
