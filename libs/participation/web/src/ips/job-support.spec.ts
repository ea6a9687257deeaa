import { openPage } from '../testing/open-page';
import { EmployerVisitsPage } from './employer-visits-page';
import { FidelityPage } from './fidelity-page';
import { NavJobSupport } from './nav-job-support';
import { ParticipantJobSupportPage } from './participant-job-support-page';

const participationId = 'p1';
const empty = {
  ...{ participantId: 'person', participationId, measure: 'INDIVIDUELL_JOBBSTOTTE', mayWrite: true },
  firstContact: { days: 30, isLate: false, dueOn: '2026-12-02' },
  profile: { version: 0, missing: [], versions: [] },
  ...{ contacts: [], jobs: [], startTerms: { paidHours: 7.5, source: 'product' } },
};
const job = {
  ...{
    id: 'j1',
    version: 1,
    employerName: 'Solvang kafé',
    occupation: 'Kokk',
    hoursPerWeek: 15,
    form: 'permanent',
    pay: 'wage',
    subsidies: [],
  },
  ...{ startsOn: '2026-11-16', savedByName: 'Ida', isOrdinary: true, paidHours: 4, isSupportLate: false, supportEveryWeeks: 4 },
  rhythms: [
    { from: '2026-11-16', everyWeeks: 1 },
    { from: '2026-11-20', everyWeeks: 4 },
  ],
};
const address = `/api/provider/participations/${participationId}`;

describe('the job specialist’s page', () => {
  const opened = async (support: object) => {
    const page = await openPage(ParticipantJobSupportPage, 'provider', { participationId });
    await page.answer('GET', address, { participationId, name: 'Astrid Prøve', due: [] });
    await page.answer('GET', `${address}/job-support`, support);
    return page;
  };

  it('counts down to the first employer, says that the law does not ask it, and refuses a contact without an employer', async () => {
    const { answer, answerDrafts, press, type, choose, words, http, page } = await opened(empty);
    expect(page.textContent).toContain('Ingen arbeidsgiver er møtt ennå');
    expect(page.textContent).toContain('ikke fra loven');
    expect(page.textContent).toContain('11 dager igjen.');
    await press('Registrer kontakt');
    await answerDrafts();
    await press('Lagre kontakten');
    http.expectNone({ method: 'POST', url: `${address}/job-support/contacts` });
    expect(words('ff-error-summary a')).toEqual(['Hva gjaldt det? Velg hva det gjaldt', 'Skriv hvem arbeidsgiveren er']);
    await choose('kind', 'meet-employer');
    await type('employerName', 'Solvang kafé');
    await answerDrafts();
    await press('Lagre kontakten');
    await answerDrafts();
    const met = { ...empty, firstContact: { days: 30, isLate: false, on: '2026-11-21' } };
    const sent = await answer('POST', `${address}/job-support/contacts`, met);
    expect(sent.body).toEqual({
      ...{ heldOn: '2026-11-21', party: 'employer', kind: 'meet-employer', place: 'workplace', employerName: 'Solvang kafé' },
    });
    expect(page.textContent).toContain('En arbeidsgiver ble møtt første gang 21.11.2026');
  });

  it('shows how support tapers and when a job start counts, and offers no button to those who only read', async () => {
    const { page, words } = await opened({ ...empty, mayWrite: false, jobs: [job] });
    expect(page.textContent).toContain('Kontakt hver uke, siden hver 4. uke.');
    expect(page.textContent).toContain('Telles som jobbstart etter 7,5 betalte timer; 4 er meldt.');
    expect(words('ff-panel button')).toEqual([]);
  });

  it('says that nothing may be told while openness is not agreed', async () => {
    const profile = { version: 1, wishes: 'Lager', missing: ['disclosure'], versions: [] };
    const { page } = await opened({ ...empty, profile });
    expect(page.textContent).toContain('Si ingenting til arbeidsgivere før det er det.');
  });
});

describe('the job specialist’s work at Nav', () => {
  it('tells a colleague of the responsible adviser how it is, and offers no second try', async () => {
    const { answer, page, words } = await openPage(NavJobSupport, 'adviser', { participationId });
    const refusal = {
      type: 'urn:fotfeste:problem:participation/job-support-few-read',
      status: 403,
      title: 'Bare ansvarlig veileder leser dette',
    };
    await answer('GET', `/api/participations/${participationId}/job-support`, refusal, 403);
    expect(page.textContent).toContain('Bare ansvarlig veileder leser dette.');
    expect(words('button')).toEqual([]);
  });
});

describe('the fidelity page', () => {
  const answers = [
    {
      ...{
        item: 'caseload-size',
        part: 'staffing',
        by: 'record',
        score: 5,
        value: 4,
        unit: 'people',
        limits: [20, 25, 30, 40],
        better: 'low',
      },
      ...{ confidence: 'read', rows: [{ of: 'specialist', label: 'Ida', value: 4 }], judgeable: [] },
    },
    { item: 'vocational-unit', part: 'organisation', by: 'person', because: 'not-judged', rows: [], judgeable: [1, 2, 3, 4, 5] },
  ];
  const sheet = {
    ...{
      organisation: '308053067',
      providerName: 'Rypelett',
      from: '2026-05-24',
      to: '2026-11-21',
      answers,
      scored: 1,
      lowest: 29,
      highest: 125,
    },
    ...{ mayJudge: true, units: [], terms: { version: 0, paidHours: 7.5, source: 'product', maySet: false }, items: [] },
  };

  it('says how many items can be scored, what lacks, and takes a judgement with its ground', async () => {
    const { answer, press, type, tick, words, http, page } = await openPage(FidelityPage, 'provider', {});
    await answer('GET', '/api/provider/fidelity', sheet);
    expect(page.textContent).toContain('1 av 25 punkter kan skåres. Summen blir fra 29 til 125.');
    expect(page.textContent).toContain('Ingen har vurdert dette.');
    await press('Vurder 7');
    await tick('4');
    await press('Lagre vurderingen');
    http.expectNone('/api/provider/fidelity/judgements');
    expect(words('ff-error-summary a')).toEqual(['Hva bygger det på? Skriv hva vurderingen bygger på, minst 10 tegn']);
    await type('words', 'To på heltid, veiledning hver uke');
    await press('Lagre vurderingen');
    const sent = await answer('POST', '/api/provider/fidelity/judgements', { ...sheet, scored: 2 });
    expect(sent.body).toEqual({ item: 'vocational-unit', score: 4, words: 'To på heltid, veiledning hver uke', judgedOn: '2026-11-21' });
  });
});

describe('units of one name', () => {
  it('have their number where one chooses among them', async () => {
    const { answer, words } = await openPage(FidelityPage, 'provider', {});
    const units = [
      { id: 'u1', name: 'IPS Sarpsborg', number: '2025/0141' },
      { id: 'u2', name: 'IPS Sarpsborg', number: '2026/0009' },
      { id: 'u3', name: 'IPS Halden', number: '2026/0010' },
    ];
    const bare = { organisation: '308053067', providerName: 'Rypelett', from: '2026-05-24', to: '2026-11-21', answers: [], items: [] };
    const scored = { scored: 0, lowest: 25, highest: 125, mayJudge: false };
    const terms = { version: 0, paidHours: 7.5, source: 'product', maySet: false };
    await answer('GET', '/api/provider/fidelity', { ...bare, ...scored, terms, units });
    expect(words('select option')).toEqual(['Hele arrangøren', 'IPS Sarpsborg (2025/0141)', 'IPS Sarpsborg (2026/0009)', 'IPS Halden']);
  });
});

describe('employers met', () => {
  it('shows the weeks of each job specialist against what the scale asks, and an empty list says what comes there', async () => {
    const { answer, words, page } = await openPage(EmployerVisitsPage, 'provider', {});
    const weeks = [
      { week: '2026-11-09', meetings: 6 },
      { week: '2026-11-16', meetings: 2 },
    ];
    await answer('GET', '/api/provider/employer-visits', { items: [], specialists: [{ name: 'Ida', weeks }], aim: 6 });
    expect(words('tbody td')).toEqual(['6', '2']);
    expect(words('.ff-ips__reached')).toEqual(['6']);
    expect(page.textContent).toContain('Her kommer arbeidsgivere dere blir kjent med');
  });
});
