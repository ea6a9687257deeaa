import { TestBed } from '@angular/core/testing';
import { I18n } from '@fotfeste/shared/web';
import type { AnswerView } from '../card';
import { aCard, aPlan, today } from '../testing/a-card';
import { openPage } from '../testing/open-page';
import { ParticipantViewPage } from './participant-view-page';

const goal = { words: 'Jeg vil jobbe fast i butikk', saidOn: '2026-09-04', writtenByName: 'Marit Torp', version: 2 };
const proposal = aCard({ id: 'p', status: 'proposed', title: 'Truckførerkurs', proposedOn: today });
const anAnswer = (overrides: Partial<AnswerView>): AnswerView => ({
  id: 's1',
  subject: 'activity',
  answer: 'approved',
  giver: 'participant',
  channel: 'in-person',
  givenOn: today,
  writtenAt: '2026-11-21T09:00:00.000Z',
  writtenByName: 'Marit Torp',
  ...overrides,
});

describe("the participant's view", () => {
  it('says what the person wants, what needs an answer, what is agreed and what comes next, in plain words', async () => {
    const plan = aPlan({ goal, activities: [proposal, aCard({ agreedOn: today, title: 'Søke to jobber i uken', hoursPerWeek: 3 })] });
    const { words } = await openPage(ParticipantViewPage, plan);
    expect(words('h2')).toEqual([
      'Dette vil du',
      'Dette trenger vi svar på',
      'Dette har vi avtalt',
      'Dette skjer framover',
      'Er du enig i planen?',
    ]);
    expect(words('.ff-view__goal')).toEqual(['Jeg vil jobbe fast i butikk']);
    expect(words('[aria-labelledby="view-agreed"] p')).toEqual(['Fra 21. november til 18. desember. 3 timer i uken.', 'Du gjør dette.']);
    expect(words('.ff-view__days span')).toEqual([
      ...['lørdag 21. november', 'Søke to jobber i uken begynner'],
      ...['fredag 18. desember', 'Søke to jobber i uken er ferdig'],
    ]);
  });

  it('shows nothing that is not for the person: tasks of the adviser, reasons, who wrote what', async () => {
    const task = aCard({ id: 't', kind: 'task', responsible: 'adviser', title: 'Sjekk med fastlegen' });
    const called = aCard({ id: 'c', status: 'cancelled', title: 'Norskkurs', statusReason: 'Møtte ikke' });
    const { page } = await openPage(ParticipantViewPage, aPlan({ activities: [task, called, aCard()] }));
    expect(page.textContent).not.toMatch(/fastlegen|Norskkurs|Møtte ikke|Marit Torp/);
  });

  it('shows the minutes that were shared, and no heading when there are none', async () => {
    const { answer, settle, words } = await openPage(ParticipantViewPage, aPlan({ goal, activities: [aCard()] }));
    expect(words('#view-minutes')).toEqual([]);
    const item = { meetingId: 'm1', heldOn: '2026-11-20', words: 'Vi søker på tre stillinger.' };
    await answer('GET', '/api/participants/p1/shared-minutes', { items: [item] });
    await settle();
    expect(words('[aria-labelledby="view-minutes"] :is(h2, h3, p)')).toEqual([
      'Referater fra møtene våre',
      'Møtet 20.11.2026',
      'Vi søker på tre stillinger.',
    ]);
  });

  it('writes down a yes with who gave it, how and when, and shows it as written down by another', async () => {
    const { answer, press, settle, words, http } = await openPage(ParticipantViewPage, aPlan({ goal, activities: [proposal] }));
    await press('Ja, det vil jeg');
    await press('Lagre svaret');
    http.expectNone('/api/participants/p1/answers');
    expect(words('dialog[open] .aksel-error-message')).toEqual(['Velg hvordan svaret kom']);

    await press('På telefon');
    await press('Lagre svaret');
    const given = anAnswer({ subjectId: 'p', subjectVersion: 3, channel: 'telephone' });
    const planned = { ...proposal, status: 'planned', version: 4 } as const;
    const request = await answer('POST', '/api/participants/p1/answers', { answer: given, activity: planned });
    expect(request.body).toEqual({
      ...{ subject: 'activity', subjectId: 'p', subjectVersion: 3, answer: 'approved' },
      ...{ giver: 'participant', channel: 'telephone', givenOn: today },
    });
    await answer('GET', '/api/participants/p1/plan', aPlan({ goal, activities: [planned], answers: [given] }));
    await settle();
    expect(words('h2')).not.toContain('Dette trenger vi svar på');
    expect(words('.ff-view__answer :is(h3, p)')).toEqual([
      'Truckførerkurs',
      'Du svarte ja',
      'Svaret kom på telefon 21.11.2026. Marit Torp skrev det ned.',
    ]);
  });

  it('asks for words when the person wants to say something', async () => {
    const { press, words } = await openPage(ParticipantViewPage, aPlan({ activities: [proposal] }));
    await press('Jeg vil si noe', document.querySelector('[aria-labelledby="view-ask"]') ?? undefined);
    await press('I samtale');
    await press('Lagre svaret');
    expect(words('dialog[open] .aksel-error-message')).toEqual(['Skriv hva som ble sagt']);
  });

  it('asks about the goal only until it is answered, in the words it has now', async () => {
    const old = anAnswer({ subject: 'goal', subjectVersion: 1 });
    const { page } = await openPage(ParticipantViewPage, aPlan({ goal, answers: [old] }));
    expect(page.querySelector('[aria-labelledby="view-goal"] [data-answer]')).not.toBeNull();

    TestBed.resetTestingModule();
    const answered = await openPage(
      ParticipantViewPage,
      aPlan({ goal, answers: [anAnswer({ subject: 'goal', subjectVersion: 2, giver: 'guardian' })] }),
    );
    expect(answered.page.querySelector('[aria-labelledby="view-goal"] [data-answer]')).toBeNull();
    expect(answered.words('[aria-labelledby="view-goal"] .ff-given__answer')).toEqual(['Vergen din svarte ja']);
    await answered.press('Svar på nytt');
    expect(answered.page.querySelector('[aria-labelledby="view-goal"] [data-answer]')).not.toBeNull();
  });

  it('answers a referral by its participation, and leaves out the question while there is none', async () => {
    const referral = aCard({
      id: 'm',
      kind: 'measure',
      status: 'proposed',
      participation: { participationId: 'd1', measure: 'ARBEIDSTRENING' },
    });
    const bare = aCard({ id: 'n', kind: 'measure', status: 'proposed' });
    const { answer, page, press, words } = await openPage(ParticipantViewPage, aPlan({ activities: [referral, bare] }));
    await answer('GET', '/api/participations/d1', {
      ...{
        measure: 'ARBEIDSTRENING',
        host: { name: 'Butikk Rud' },
        extents: [{ validFrom: today, daysPerWeek: 3 }],
        startsOn: '2026-12-01',
      },
      ...{ content: 'Kassa og varepåfylling', goals: [{ id: 'g', words: 'Stå i kassa alene' }], background: 'Trenger ro om morgenen' },
      ...{ choiceReason: 'Bedre enn AFT', alternatives: [], overrides: [{ rule: 'TEC-06', reason: 'Internt' }] },
    });
    expect(words('ff-referral-details p, ff-referral-details li')).toEqual([
      ...['3 dager i uken.', 'Kassa og varepåfylling'],
      ...['Stå i kassa alene', 'Trenger ro om morgenen'],
    ]);
    expect(page.textContent).not.toMatch(/AFT|Internt/);
    expect(page.querySelectorAll('[aria-labelledby="view-ask"] [data-answer="approved"]')).toHaveLength(1);
    await press('Ja, det vil jeg');
    await press('På papir');
    await press('Lagre svaret');
    const receipt = { answer: anAnswer({ subject: 'referral', subjectId: 'd1', channel: 'paper' }) };
    expect((await answer('POST', '/api/participants/p1/answers', receipt)).body).toMatchObject({ subject: 'referral', subjectId: 'd1' });
    await answer('GET', '/api/participants/p1/plan', aPlan({ activities: [referral], answers: [receipt.answer] }));
    expect(words('h2')).not.toContain('Dette trenger vi svar på');
    expect(words('[aria-labelledby="view-yes"] :is(h2, h3, .ff-given__answer)')).toEqual([
      ...['Dette har du sagt ja til', 'Arbeidstrening', 'Du svarte ja'],
    ]);
    expect(words('.ff-view__answer')).toEqual([]);
  });

  it('asks in whole sentences, each with one full stop', async () => {
    const { press, words } = await openPage(ParticipantViewPage, aPlan({ activities: [proposal] }));
    await press('Ja, det vil jeg');
    expect(words('dialog[open] .ff-plan-about')).toEqual(['Truckførerkurs. Fra 21. november til 18. desember. Du gjør dette.']);
  });

  it('speaks another language for the person, and gives the adviser back theirs', async () => {
    const { page, press } = await openPage(ParticipantViewPage, aPlan({ goal }));
    await press('English');
    expect(page.querySelector('h1')?.textContent).toBe('Your plan');
    expect(document.cookie).not.toContain('ff_language=en');

    const i18n = TestBed.inject(I18n);
    expect(i18n.language()).toBe('en');
    TestBed.resetTestingModule();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(i18n.language()).toBe('nb');
  });

  it('takes no answers when follow-up has ended', async () => {
    const { page, words } = await openPage(ParticipantViewPage, aPlan({ goal, activities: [proposal], lock: 'follow-up-ended' }));
    expect(page.querySelector('[data-answer]')).toBeNull();
    expect(words('.ff-view__notice')[0]).toContain('Nav følger deg ikke opp nå');
  });
});
