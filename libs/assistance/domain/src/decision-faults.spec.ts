import { assistanceGroups } from '@fotfeste/eligibility/domain';
import { asksForMainGoal, asksForReason, asksForSecondControl, decisionFaults } from './decision-faults';
import { decisionParts } from './decision-text';
import { aDecisionText } from './testing/decision-text';

const fields = (...args: Parameters<typeof decisionFaults>): readonly string[] => decisionFaults(...args).map(({ field }) => field);

describe('a § 14 a text', () => {
  it('may be decided when everything is there', () => {
    expect(fields(aDecisionText(), {})).toEqual([]);
  });

  it.each(decisionParts)('needs the part %s', (part) => {
    expect(fields(aDecisionText({ [part]: '  ' }), {})).toEqual([part]);
    expect(fields(aDecisionText({ [part]: 'ni tegn..' }), {})).toEqual([part]);
    expect(fields(aDecisionText({ [part]: 'ti tegn...' }), {})).toEqual([]);
  });

  it('needs a group before anything is said about its goal', () => {
    const { group: _group, mainGoal: _goal, ...rest } = aDecisionText();
    expect(fields(rest, {})).toEqual(['group']);
  });

  it.each(assistanceGroups)('with %s has a main goal, or must not have one', (group) => {
    const { mainGoal: _goal, ...without } = aDecisionText({ group });
    const isForbidden = group === 'LITEN_MULIGHET_TIL_A_JOBBE';
    expect(asksForMainGoal(group)).toBe(!isForbidden);
    expect(fields(without, {})).toEqual(isForbidden ? [] : ['mainGoal']);
    expect(fields(aDecisionText({ group }), {})).toEqual(isForbidden ? ['mainGoal'] : []);
  });

  it('needs a source, and words for another source than those listed', () => {
    expect(fields(aDecisionText({ sources: [] }), {})).toEqual(['sources']);
    expect(fields(aDecisionText({ sources: [{ kind: 'other' }] }), {})).toEqual(['sources']);
    expect(fields(aDecisionText({ sources: [{ kind: 'other', words: 'Møte med skolen' }] }), {})).toEqual([]);
  });

  it('needs a reason in every group but Gode muligheter, and there too after a permanent group', () => {
    for (const group of assistanceGroups) {
      const isFree = group === 'GODE_MULIGHETER';
      expect([group, asksForReason(group, {})]).toEqual([group, !isFree]);
      expect(asksForReason(group, { groupInForce: 'JOBBE_DELVIS' })).toBe(true);
      expect(asksForReason(group, { groupInForce: 'TRENGER_VEILEDNING' })).toBe(!isFree);
    }
    const good = aDecisionText({ group: 'GODE_MULIGHETER', reason: '' });
    expect(fields(good, {})).toEqual([]);
    expect(fields(good, { groupInForce: 'LITEN_MULIGHET_TIL_A_JOBBE' })).toEqual(['reason']);
  });

  it('needs a second person for the two permanent groups only', () => {
    expect(assistanceGroups.filter(asksForSecondControl)).toEqual(['JOBBE_DELVIS', 'LITEN_MULIGHET_TIL_A_JOBBE']);
  });
});
