import { aDecision, aDraft, aList, aSentText } from '../testing/a-decision';
import { underWork } from './under-work';

const comment = { about: 'return', words: 'Skriv mer om helsa.', authorName: 'Bente', at: '2026-11-13T09:00:00.000Z' } as const;

describe('what is under work', () => {
  it('is nothing while a decision applies and nobody writes', () => {
    expect(underWork(aList(aDecision()), {})).toEqual({ kind: 'nothing' });
  });

  it('is the draft that somebody writes', () => {
    expect(underWork(aList(aDecision()), aDraft({}))).toMatchObject({ kind: 'writing', authorName: 'Marit Torp', isOwn: true });
  });

  it('is the sent text, whatever draft lies behind it', () => {
    expect(underWork(aList(aSentText(), aDecision()), aDraft({}))).toMatchObject({ kind: 'sent', decision: { id: 's1' } });
  });

  it('is the returned text with what the second person said, and who goes on with it', () => {
    const returned = aSentText({ status: 'returned', comments: [comment] });
    expect(underWork(aList(returned), aDraft({}))).toMatchObject({ kind: 'returned', comment, draft: { authorName: 'Marit Torp' } });
  });

  it('does not repeat an old comment when a writer took the text back the next time', () => {
    const takenBack = aSentText({ status: 'returned', comments: [comment], sentAt: '2026-11-14T09:00:00.000Z' });
    expect(underWork(aList(takenBack), {})).toEqual({ kind: 'returned', decision: takenBack });
  });
});
