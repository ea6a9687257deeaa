import { outcomeOf } from './specs.ts';

describe('the count of the specs', () => {
  const report = { numPassedTests: 12, numFailedTests: 0, numRuntimeErrorTestSuites: 0 };

  it('is what jest reports', () => {
    expect(outcomeOf(report, 0)).toEqual({ passed: 12, failed: 0 });
    expect(outcomeOf({ ...report, numFailedTests: 2 }, 1)).toEqual({ passed: 12, failed: 2 });
  });

  it('holds a file that could not run for a failure', () => {
    expect(outcomeOf({ ...report, numRuntimeErrorTestSuites: 1 }, 1)).toEqual({ passed: 12, failed: 1 });
  });

  it('does not believe a run that ended badly, or in which nothing ran', () => {
    expect(outcomeOf(report, 1).failed).toBe(1);
    expect(outcomeOf({ ...report, numPassedTests: 0 }, 0).failed).toBe(1);
  });
});
