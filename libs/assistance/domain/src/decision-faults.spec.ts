import { localDate } from '@fotfeste/shared/kernel';
import { assistanceGroups } from '@fotfeste/eligibility/domain';
import { decisionFaults } from './decision-faults';
import { decisionParts } from './decision-text';
import { aDecisionText } from './testing/decision-text';

const fields = (...args: Parameters<typeof decisionFaults>): readonly string[] => decisionFaults(...args).map(({ field }) => field);

describe('a § 14 a text', () => {
  it('may be decided when everything is there', () => {
    expect(fields(aDecisionText(), {})).toEqual([]);
  });

  it.each(decisionParts)('needs the part %s', (part) => {
    expect(fields(aDecisionText({ [part]: '  ' }), {})).toEqual([part]);
    expect(fields(aDecisionText({ [part]: 'ti tegn...' }), {})).toEqual([]);
  });

  it.each(decisionParts.filter((part) => part !== 'kindOfWork'))('needs more than a word in the part %s', (part) => {
    expect(fields(aDecisionText({ [part]: 'ni tegn..' }), {})).toEqual([part]);
  });

  it.each(['Kokk', 'IT'])('may answer %s alone to which work should be the goal', (kindOfWork) => {
    expect(fields(aDecisionText({ kindOfWork }), {})).toEqual([]);
  });

  it('that is too short is told so, not that it is missing', () => {
    const words = (overrides: Parameters<typeof aDecisionText>[0]) =>
      decisionFaults(aDecisionText(overrides), {}).map(({ message }) => message.nb);
    expect(words({ reason: ' ' })).toEqual(['Skriv begrunnelsen']);
    expect(words({ reason: 'Fordi.' })).toEqual(['Skriv litt mer: 6 tegn er for lite til en vurdering, minst 10 trengs']);
    expect(words({ possibilities: '' })).toEqual(['Skriv punkt a: mulighetene for å komme i arbeid']);
    expect(words({ possibilities: 'Gode.' })).toEqual(['Skriv litt mer: 5 tegn er for lite til en vurdering, minst 10 trengs']);
  });

  it('needs a group before anything is said about its goal', () => {
    const { group: _group, mainGoal: _goal, ...rest } = aDecisionText();
    expect(fields(rest, {})).toEqual(['group']);
  });

  it.each(assistanceGroups)('with %s has a main goal, or must not have one', (group) => {
    const { mainGoal: _goal, ...without } = aDecisionText({ group });
    const isForbidden = group === 'LITEN_MULIGHET_TIL_A_JOBBE';
    expect(fields(without, {})).toEqual(isForbidden ? [] : ['mainGoal']);
    expect(fields(aDecisionText({ group }), {})).toEqual(isForbidden ? ['mainGoal'] : []);
  });

  it('needs a source, and words for another source than those listed', () => {
    expect(fields(aDecisionText({ sources: [] }), {})).toEqual(['sources']);
    expect(fields(aDecisionText({ sources: [{ kind: 'other' }] }), {})).toEqual(['sources']);
    expect(fields(aDecisionText({ sources: [{ kind: 'other', words: 'Møte med skolen' }] }), {})).toEqual([]);
    expect(fields(aDecisionText({ sources: [{ kind: 'cv' }, { kind: 'cv', words: ' ' }] }), {})).toEqual(['sources']);
    const talks = [{ kind: 'conversation', dated: localDate('2026-11-02') }, { kind: 'conversation' }] as const;
    expect(fields(aDecisionText({ sources: talks }), {})).toEqual([]);
  });

  it('needs a reason in every group but Gode muligheter, and there too after a permanent group', () => {
    for (const group of assistanceGroups) {
      const { mainGoal: _goal, ...text } = aDecisionText({ group, reason: '' });
      const complete = group === 'LITEN_MULIGHET_TIL_A_JOBBE' ? text : aDecisionText({ group, reason: '' });
      const isFree = group === 'GODE_MULIGHETER';
      expect([group, fields(complete, {})]).toEqual([group, isFree ? [] : ['reason']]);
      expect([group, fields(complete, { groupInForce: 'TRENGER_VEILEDNING' })]).toEqual([group, isFree ? [] : ['reason']]);
      expect(fields(complete, { groupInForce: 'JOBBE_DELVIS' })).toEqual(['reason']);
    }
  });
});
