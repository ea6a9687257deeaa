import { migrations } from './migrations';

describe('the migrations', () => {
  it('stand in the order they run in, each with a number of its own', () => {
    const numbers = migrations.map(({ name }) => Number(/\d{13}$/.exec(name)?.[0]));
    expect(numbers).toEqual([...new Set(numbers)].sort((left, right) => left - right));
  });
});
