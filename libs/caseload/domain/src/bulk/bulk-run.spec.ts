import { assignmentVerdict, outcomeOfReason, type AssignmentInQuestion } from './bulk-run';
import { faultOfCategoryWords } from './case-category';

const question: AssignmentInQuestion = { responsible: 'Z1', planned: undefined, adviser: 'Z2', sight: 'seen-by-adviser' };

describe('giving many people to an adviser', () => {
  it.each([
    ['is done with somebody the adviser sees', {}, 'ready'],
    ['is done with somebody nobody has', { responsible: undefined }, 'ready'],
    ['changes nothing for somebody the adviser has', { responsible: 'Z2' }, 'has-already'],
    ['is refused when there is no such adviser', { adviser: undefined }, 'adviser-unknown'],
    ['is refused when the adviser does not see the person', { sight: 'hidden-from-adviser' }, 'adviser-cannot-see'],
    ['is refused when somebody else has got the person since the plan', { planned: 'Z3' }, 'changed-meanwhile'],
    ['is refused when the person has got an adviser since the plan', { planned: '' }, 'changed-meanwhile'],
    ['is done when all is as it was planned', { planned: 'Z1' }, 'ready'],
    ['is done when nobody had the person then or now', { planned: '', responsible: undefined }, 'ready'],
    ['changes nothing when the plan has been carried out', { planned: 'Z1', responsible: 'Z2' }, 'has-already'],
  ] as const)('%s', (_case, changed, verdict) => {
    expect(assignmentVerdict({ ...question, ...changed })).toBe(verdict);
  });

  it('tells what is so already from what was refused', () => {
    expect([outcomeOfReason('has-already'), outcomeOfReason('no-longer-seen')]).toEqual(['unchanged', 'refused']);
  });
});

describe('words for a category', () => {
  it.each([
    ['can be left out', '', undefined],
    ['can be thirty characters', 'x'.repeat(30), undefined],
    ['cannot be longer', 'x'.repeat(31), 'too-long'],
    ['cannot hold an identity number', '010190 12345', 'identity-number'],
  ])('%s', (_case, words, fault) => {
    expect(faultOfCategoryWords(words)).toBe(fault);
  });
});
