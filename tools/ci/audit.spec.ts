import { outcomeOf } from './audit.ts';

describe('what is known against the packages in production', () => {
  const report = (high: number, critical: number): string =>
    JSON.stringify({
      vulnerabilities: { a: { severity: 'critical' }, b: { severity: 'low' } },
      metadata: { vulnerabilities: { high, critical } },
    });

  it('breaks the chain when it is high or critical, with the names', () => {
    expect(() => outcomeOf(report(0, 1))).toThrow('a (critical)');
  });

  it('passes when there is nothing of the kind', () => {
    expect(outcomeOf(report(0, 0))).toEqual({ passed: 1, failed: 0 });
  });

  it('is neither passed nor failed when nobody could be asked', () => {
    expect(outcomeOf('{"error":{"code":"ENOTFOUND","summary":"no network"}}')).toEqual({ passed: 0, failed: 0 });
    expect(outcomeOf('')).toEqual({ passed: 0, failed: 0 });
  });
});
