import { assistanceGroups, hasReducedWorkCapacity } from '@fotfeste/eligibility/domain';
import { groupHints } from './decision-hints';

describe('what to notice before choosing a group', () => {
  it.each(assistanceGroups)('%s is held against the work-capacity assessment', (group) => {
    const saysReduced = hasReducedWorkCapacity(group);
    expect(groupHints(group, {}).length).toBe(saysReduced ? 1 : 0);
    expect(groupHints(group, { capacityReduced: true }).length).toBe(saysReduced ? 0 : 1);
    expect(groupHints(group, { capacityReduced: false }).length).toBe(saysReduced ? 1 : 0);
  });

  it('names the rules when no work-capacity assessment stands behind a group that says capacity is reduced', () => {
    const [hint] = groupHints('TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE', {});
    expect([hint?.nb, hint?.nn, hint?.en]).toEqual(Array(3).fill(expect.stringContaining('N14-02, N14-07')));
  });

  it('tells that the group is the one in force', () => {
    expect(groupHints('GODE_MULIGHETER', { groupInForce: 'GODE_MULIGHETER' })[0]?.en).toContain('same group');
    expect(groupHints('GODE_MULIGHETER', { groupInForce: 'JOBBE_DELVIS' })).toEqual([]);
  });
});
