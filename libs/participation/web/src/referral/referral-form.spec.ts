import { openPage } from '../testing/open-page';
import { ReferralForm } from './referral-form';

const url = '/api/participants/p1/participations/rehearsal';
const offering = {
  ...{ id: 'o1', name: 'Oppfølging Sarpsborg', number: 'T-2026-0412', measure: 'OPPFOLGING', place: 'Sarpsborg', open: true },
  ...{ provider: { organisationNumber: '308053067', name: 'Rypelett' }, municipality: { number: '3105', name: 'Sarpsborg' } },
  ...{ places: { total: 10, free: 4, waiting: 0 }, startsOn: '2025-07-21', endsOn: '2027-07-20', enrolment: 'direct' },
};

describe('a referral with several faults', () => {
  it('names them all at once, and of an approval the part that lacks', async () => {
    const opened = await openPage(ReferralForm, 'adviser', { participantId: 'p1', measure: 'OPPFOLGING', offering: 'o1' });
    await opened.answerDrafts();
    for (const request of opened.http.match(({ url: asked }) => asked.startsWith('/api/offerings')))
      request.flush({ items: [offering], total: 1 });
    for (const request of opened.http.match(({ url: asked }) => asked.endsWith('/contact'))) request.flush({});
    await opened.settle();
    await opened.tick('Meld på nå');
    await opened.tick('Ja, deltakeren har godkjent');
    await opened.choose('approval-givenBy', 'participant');
    await opened.choose('approval-channel', 'telephone');
    opened.page.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await opened.settle();
    const errors = [
      { field: 'alternatives', message: 'Si minst ett annet tilbud' },
      { field: 'consultedOn', message: 'Oppgi dagen dere snakket om valget' },
      { field: 'approval', message: 'Skriv ned godkjenningen' },
    ];
    await opened.answer('POST', url, { type: 'urn:fotfeste:problem:participation/incomplete', title: 'Mangler', status: 422, errors }, 422);
    const said = opened.words('.aksel-error-summary li').join(' | ');
    for (const part of ['Alternativ 1', 'Velg hvor godt', 'Når snakket dere om valget?', 'Oppgi dagen godkjenningen ble gitt'])
      expect(said).toContain(part);
    expect(said).not.toContain('Skriv ned godkjenningen');
    expect(said).not.toContain('Si minst ett annet');
  });

  it('leads from the refusal to the questions that are open, beside the form', async () => {
    const opened = await openPage(ReferralForm, 'adviser', { participantId: 'p1', measure: 'OPPFOLGING', offering: 'o1' });
    await opened.answerDrafts();
    for (const request of opened.http.match(({ url: asked }) => asked.startsWith('/api/offerings')))
      request.flush({ items: [offering], total: 1 });
    for (const request of opened.http.match(({ url: asked }) => asked.endsWith('/contact'))) request.flush({});
    await opened.settle();
    expect(opened.page.querySelector('a[target="_blank"]')).toBeNull();
    opened.page.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await opened.settle();
    const questions = [{ question: 'OPP-02', about: 'person-and-measure' }];
    const refusal = { title: 'Noe må vurderes av deg først', status: 409, questions, measure: 'OPPFOLGING', startsOn: '2026-12-01' };
    await opened.answer('POST', url, { type: 'urn:fotfeste:problem:participation/needs-judgement', ...refusal }, 409);
    const way = opened.page.querySelector('ff-answer-way a')?.getAttribute('href') ?? '';
    expect(way).toContain('/participants/p1/possibilities');
    expect(way).toContain('startsOn=2026-12-01');
  });
});
