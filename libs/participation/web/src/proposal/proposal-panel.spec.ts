import { openPage, type OpenedPage } from '../testing/open-page';
import { aParticipation, aProposal, aProviderParticipation } from '../testing/participations';
import { ProposalPanel } from './proposal-panel';
import { ProviderProposalPanel } from './provider-proposal-panel';

const taking = { status: 'participating', startsOn: '2026-09-01', endsOn: '2027-02-28' } as const;

describe('a proposal as Nav meets it', () => {
  const url = '/api/participations/d1/proposals';
  const open = async (): Promise<OpenedPage> => {
    const opened = await openPage(ProposalPanel, 'adviser', { participation: aParticipation(taking), mayWrite: true });
    await opened.answer('GET', url, { items: [aProposal()] });
    return opened;
  };

  it('says what, why, by whom and for how long it has waited', async () => {
    const { words } = await open();
    const [said] = words('ff-proposal-entry');
    for (const part of ['Forlenge', 'Venter på svar', 'har ventet 4 dager', 'Siste dag 31.08.2027', 'Trenger mer tid', 'Frank Ruud'])
      expect(said).toContain(part);
  });

  it('is approved as edited, after what it leads to is shown', async () => {
    const { answer, press, type, words } = await open();
    await press('Godkjenn');
    await type('words', 'Avtalt på møtet');
    await press('Se hva som skjer');
    const body = { values: { endsOn: '2027-08-31' }, words: 'Avtalt på møtet' };
    const found = { consequences: [{ event: 'participation.changed', payload: {} }], notes: [], foreseen: [] };
    const tried = await answer('POST', `${url}/f1/approval/rehearsal`, found);
    expect([tried.body, tried.headers.get('If-Match')]).toEqual([body, '"3"']);
    expect(words('ff-consequence-list li')).toHaveLength(1);
    await press('Godkjenn');
    expect((await answer('POST', `${url}/f1/approval`, aParticipation({ ...taking, version: 4 }))).body).toEqual(body);
  });

  it('that was answered already says who was first, in the list', async () => {
    const { answer, press } = await open();
    await press('Godkjenn');
    await press('Se hva som skjer');
    const problem = { type: 'urn:fotfeste:problem:participation/proposal-settled', title: 'Forslaget er allerede avgjort', status: 409 };
    await answer('POST', `${url}/f1/approval/rehearsal`, { ...problem, detail: 'Frank Ruud var først.' }, 409);
    expect(document.querySelector('dialog[open]')?.textContent).toContain('Frank Ruud var først.');
  });

  it('takes no room while nothing was ever proposed', async () => {
    const opened = await openPage(ProposalPanel, 'adviser', { participation: aParticipation(taking), mayWrite: true });
    await opened.answer('GET', url, { items: [] });
    expect(opened.page.textContent.trim()).toBe('');
  });
});

describe('a proposal as the provider writes it', () => {
  const url = '/api/provider/participations/d1/proposals';
  const open = async (items = [aProposal()]): Promise<OpenedPage> => {
    const participation = aProviderParticipation({ ...taking });
    const opened = await openPage(ProviderProposalPanel, 'provider', { participation });
    await opened.answer('GET', url, { items });
    return opened;
  };

  it('offers only what Nav could carry out, and says that the one that waits will be replaced', async () => {
    const { press, choose, answerDrafts, words } = await open();
    await press('Foreslå en endring');
    await answerDrafts();
    const offered = words('#field-kind option').filter((each) => each.length > 2);
    expect(offered).toEqual(expect.arrayContaining(['Forlenge', 'Annet omfang', 'Avslutte deltakelsen']));
    expect(offered).not.toContain('Ikke aktuell');
    await choose('kind', 'extend');
    expect(document.querySelector('dialog[open]')?.textContent).toContain('Det nye tar plassen til det.');
  });

  it('is sent with the fields of its kind, and what is wrong stands at the field with every word kept', async () => {
    const { press, choose, type, answer, answerDrafts, words } = await open([]);
    await press('Foreslå en endring');
    await answerDrafts();
    await choose('kind', 'extent');
    await type('values-percent', '400');
    await type('words', 'Klarer mer');
    await press('Send forslaget');
    await answerDrafts();
    const problem = { type: 'urn:fotfeste:problem:participation/incomplete', title: 'Noe må rettes', status: 422 };
    const errors = [{ field: 'values.percent', message: 'Skriv et tall fra 1 til 100' }];
    const sent = await answer('POST', url, { ...problem, errors }, 422);
    expect(sent.body).toEqual({ kind: 'extent', values: { percent: 400 }, words: 'Klarer mer' });
    expect(words('ff-error-summary a')).toEqual([expect.stringContaining('Skriv et tall fra 1 til 100')]);
    expect(document.querySelector<HTMLTextAreaElement>('#field-words')?.value).toBe('Klarer mer');
  });

  it('can be recalled while it waits, and not after it is answered', async () => {
    const { words } = await open([
      aProposal(),
      aProposal({
        id: 'f2',
        status: 'rejected',
        answerWords: 'Vi venter',
        settledByName: 'Marit Torp',
        settledAt: '2026-11-18T09:00:00.000Z',
      }),
    ]);
    expect(words('ff-provider-proposal-panel ul button, ul button')).toEqual(['Trekk forslaget']);
    expect(words('.ff-proposal__answer')).toEqual(['Vi venter']);
  });
});
