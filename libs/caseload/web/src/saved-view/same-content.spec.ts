import { usualColumns } from '../list/columns';
import { isSameContent } from './same-content';

describe('two views', () => {
  const plain = { filters: [] };
  it('are the same when what one leaves unsaid is the usual', () => {
    const spelledOut = { filters: [], columns: [...usualColumns.mine], sort: 'attention', direction: 'asc' } as const;
    expect(isSameContent(plain, spelledOut, 'mine')).toBe(true);
    expect(isSameContent(plain, spelledOut, 'office')).toBe(false);
    expect(isSameContent({ filters: ['overdue', 'under-30'] }, { filters: ['under-30', 'overdue'] }, 'mine')).toBe(true);
  });

  it.each([
    ['a filter', { filters: ['overdue'] as const }],
    ['a detail', { filters: [], details: ['goal:missing'] }],
    ['a sorting', { filters: [], sort: 'age' as const }],
    ['a direction', { filters: [], direction: 'desc' as const }],
    ['the order of columns', { filters: [], columns: [...usualColumns.mine].reverse() }],
    ['an office', { filters: [], office: '0105' }],
    ['an adviser', { filters: [], adviser: 'Z994001' }],
  ])('differ by %s', (_what, other) => {
    expect(isSameContent(plain, other, 'mine')).toBe(false);
  });
});
