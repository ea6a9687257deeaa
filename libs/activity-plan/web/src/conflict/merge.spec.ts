import { collisionOf, fieldsToChoose, merged } from './merge';

describe('two versions of the same fields', () => {
  const theirs = { title: 'B', description: 'new', from: '2026-12-01' };

  it('are chosen between only where both changed to something different', () => {
    const collision = collisionOf(
      { theirs: { title: 'B', fromDate: '2026-12-01' }, version: 7 },
      { title: 'A', from: '2026-12-01', hours: '4' },
    );
    expect(collision).toEqual({ mine: { title: 'A', from: '2026-12-01', hours: '4' }, contested: ['title', 'from'], version: 7 });
    expect(fieldsToChoose(collision, theirs)).toEqual(['title']);
  });

  it('become one: mine, except where theirs was chosen, on top of what stands now', () => {
    const collision = collisionOf({ theirs: { title: 'B' }, version: 7 }, { title: 'A', description: 'mine' });
    expect(merged(collision, theirs, { title: 'theirs' })).toEqual({ title: 'B', description: 'mine', from: '2026-12-01' });
    expect(merged(collision, theirs, { title: 'mine' }).title).toBe('A');
  });
});
