import { parseArgs } from 'node:util';
import { Problem, sentenceOf } from './problem.ts';

describe('what ends a command', () => {
  const thrownBy = (run: () => unknown): unknown => {
    try {
      return run();
    } catch (error) {
      return error;
    }
  };

  it('is said in words where the person at the keyboard can mend it', () => {
    expect(sentenceOf(new Problem('It is full.', 'Make room.'))).toBe('\nIt is full.\nMake room.\n');
    expect(sentenceOf(thrownBy(() => parseArgs({ args: ['--bogus'], options: {} })))).toContain("Unknown option '--bogus'");
  });

  it('keeps its trace where it is unexpected', () => {
    expect(sentenceOf(new TypeError('x is not a function'))).toBeUndefined();
  });
});
