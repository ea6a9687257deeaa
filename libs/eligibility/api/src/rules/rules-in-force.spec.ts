import { localDate } from '@fotfeste/shared/kernel';
import { rulesInForce } from './rules-in-force';

describe('the rules in force on a day', () => {
  it('lists each rule once, with every measure it belongs to', () => {
    const { rules } = rulesInForce(localDate('2026-11-21'));
    const keys = rules.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    const residence = rules.find(({ ids }) => ids.includes('GEN-23'));
    expect(residence?.measures.length).toBeGreaterThan(5);
    expect(rules.map(({ topic }) => topic)).toEqual(expect.arrayContaining(['measure', 'decision', 'registration', 'combination']));
  });

  it('changes on the day the law changes', () => {
    const asks = (day: string): readonly string[] => rulesInForce(localDate(day)).rules.flatMap(({ ids }) => ids);
    expect(asks('2026-08-31')).toContain('IPS-01');
    expect(asks('2026-08-31')).not.toContain('IPS-02');
    expect(asks('2026-09-01')).toContain('IPS-02');
    expect(asks('2026-09-01')).not.toContain('IPS-01');
    expect(rulesInForce(localDate('2026-09-01')).changesOn).toContain('2026-09-01');
  });

  it('shows numbers of the day with unit, section and how sure they are', () => {
    const { parameters } = rulesInForce(localDate('2026-11-21'));
    expect(parameters.find(({ id }) => id === 'GEN.MIN_AGE')).toMatchObject({ value: 16, unit: 'years', confidence: 'high' });
    expect(rulesInForce(localDate('2010-01-01')).parameters).toEqual([]);
  });

  it('names the measures whose chapters are not in the product', () => {
    const { notAutomated } = rulesInForce(localDate('2026-11-21'));
    expect(notAutomated).not.toContain('ARBEIDSTRENING');
    expect(notAutomated).not.toContain('TILTAKSPENGER');
  });
});
