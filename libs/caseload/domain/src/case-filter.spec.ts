import { allCaseFilters, facetOf, isCaseFilter } from './case-filter';

describe('quick filters', () => {
  it('each stand in one facet', () => {
    expect(new Set(allCaseFilters).size).toBe(allCaseFilters.length);
    for (const filter of allCaseFilters) expect(facetOf(filter)).toBeDefined();
  });

  it('are known by name, and nothing else is', () => {
    expect(isCaseFilter('overdue')).toBe(true);
    expect(isCaseFilter('over-due')).toBe(false);
  });
});
