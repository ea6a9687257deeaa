import { localDate } from '@fotfeste/shared/kernel';
import { facetOf, isCaseFilter } from './case-filter';
import { isDetail } from './detail-choice';
import { qualityChecks, selectionOfCheck } from './quality-check';

const today = localDate('2026-11-21');

describe('what is missing or contradictory in cases', () => {
  it.each(qualityChecks)('%s asks only for what a list of people can be asked for', (check) => {
    const { filters, details } = selectionOfCheck(check, today);
    expect(filters.every(isCaseFilter)).toBe(true);
    expect(details.filter((detail) => !isDetail(detail))).toEqual([]);
    expect(filters.length + details.length).toBeGreaterThan(0);
  });

  it('leaves the day itself alone: who ends or starts today has not been forgotten', () => {
    expect(selectionOfCheck('runs-past-end', today).details).toEqual(['ends:..2026-11-20']);
    expect(selectionOfCheck('start-passed', today).details).toEqual(['starts:..2026-11-20']);
    expect(selectionOfCheck('past-longest', today).details).toEqual(['longest-until:..2026-11-20']);
  });

  it('asks nobody’s own number of days of those never talked with: the office says when a case is quiet', () => {
    const { filters, details } = selectionOfCheck('never-talked', today);
    expect([filters, details]).toEqual([['long-quiet', 'in-measure'], ['last-contact:missing']]);
    expect(new Set(filters.map(facetOf)).size).toBe(1); // within one facet: "or"
  });
});
