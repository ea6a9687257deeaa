import { areUsual, moved, usualColumns } from './columns';

describe('the columns of a list', () => {
  it('move past their neighbour, never past the name or out of the list', () => {
    expect(moved(['name', 'age', 'deadline'], 'deadline', -1)).toEqual(['name', 'deadline', 'age']);
    expect(moved(['name', 'age', 'deadline'], 'age', 1)).toEqual(['name', 'deadline', 'age']);
    expect(moved(['name', 'age', 'deadline'], 'age', -1)).toEqual(['name', 'age', 'deadline']);
    expect(moved(['name', 'age', 'deadline'], 'deadline', 1)).toEqual(['name', 'age', 'deadline']);
    expect(moved(['name', 'age', 'deadline'], 'name', 1)).toEqual(['name', 'age', 'deadline']);
  });

  it('are the usual ones in the usual order only', () => {
    expect(areUsual(usualColumns.mine, 'mine')).toBe(true);
    expect(areUsual(usualColumns.mine, 'office')).toBe(false);
    expect(areUsual([...usualColumns.mine].reverse(), 'mine')).toBe(false);
  });
});
