import { advisersIn, mostAdvisers, writtenAdvisers } from './adviser-group';

describe('advisers whose people a list shows together', () => {
  it.each([
    [undefined, []],
    ['', []],
    ['Z990001', ['Z990001']],
    ['Z990001,Z990002,Z990001', ['Z990001', 'Z990002']],
  ])('%s', (written, advisers) => {
    expect(advisersIn(written)).toEqual(advisers);
  });

  it('are at most so many, by their idents alone', () => {
    const all = Array.from({ length: mostAdvisers }, (_each, at) => `Z${String(990_000 + at)}`);
    expect([all.join(), 'Z990001'].every((text) => writtenAdvisers.test(text))).toBe(true);
    expect([[...all, 'Z1'].join(), '', ',', 'Z1,', 'Z1,,Z2', "Z1' or true", '%'].filter((text) => writtenAdvisers.test(text))).toEqual([]);
  });
});
