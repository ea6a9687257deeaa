import { openPage } from '../testing/pages';
import { ReviewsPage } from './reviews-page';

const asked = {
  id: 'r1',
  participantId: 'p1',
  name: 'Bakken, Ingrid',
  kind: 'plan',
  subjectId: 's1',
  isForMe: true,
  reviewerName: 'Marit',
  askedAt: '2026-11-20T09:00:00Z',
};
const given = {
  ...{
    ...asked,
    id: 'r2',
    participantId: 'p2',
    name: 'Lund, Tor',
    isForMe: false,
    reviewerName: 'Ola Kollega',
    doneAt: '2026-11-21T09:00:00Z',
  },
  ...{ answers: [{ question: 'took-part', answer: 'partly' }], words: 'Si mer om hvem som gjør hva.' },
};

describe('the page where colleagues read for each other', () => {
  it('tells what to read apart from what was said of one’s own texts', async () => {
    const { element, answer, text } = await openPage(ReviewsPage, '/reviews', 'none');
    await answer('/api/caseload/mine/reviews', { items: [asked, given] });
    expect([...element.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      '/participants/p1/plan',
      '/participants/p2/plan',
    ]);
    expect(text()).toContain('Si mer om hvem som gjør hva.');
    expect(text()).toContain('Ola Kollega');
    expect(element.querySelectorAll('button')).toHaveLength(1);
  });

  it('sends nothing before every question has an answer, and then the answers', async () => {
    const { element, answer, settle, text } = await openPage(ReviewsPage, '/reviews', 'none');
    await answer('/api/caseload/mine/reviews', { items: [asked] });
    element.querySelector('button')?.click();
    await settle();
    const send = element.querySelector<HTMLButtonElement>('button[form=review-form]');
    send?.click();
    await settle();
    expect(text()).toContain('Velg et svar');
    expect(await answer('/api/participants/p1/reviews/r1', {})).toHaveLength(0);
    for (const group of element.querySelectorAll('ff-radio-group')) group.querySelectorAll('input')[1]?.click();
    await settle();
    send?.click();
    await settle();
    const [request] = await answer('/api/participants/p1/reviews/r1', { items: [] });
    expect(request?.request.body).toEqual({
      answers: ['took-part', 'follows-decision', 'leads-to-goal', 'who-and-when', 'understood'].map((question) => ({
        question,
        answer: 'partly',
      })),
    });
  });
});
