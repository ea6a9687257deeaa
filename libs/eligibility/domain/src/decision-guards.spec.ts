import { assistanceGroupOf, assistanceGroups, hasReducedWorkCapacity, isPermanent } from './assistance-group';
import { isReasonRequired, isSecondPersonRequired, mainGoalIs, mayBeAutomated } from './decision-guards';

describe('a § 14 a decision (rulebook A.2)', () => {
  it('has a main goal, except for Liten mulighet til å jobbe', () => {
    expect(assistanceGroups.map(mainGoalIs)).toEqual(['required', 'required', 'required', 'required', 'forbidden']);
  });

  it('has a reason, except for Gode muligheter when no permanent group is in force', () => {
    expect(assistanceGroups.map((group) => isReasonRequired(group, undefined))).toEqual([false, true, true, true, true]);
    expect(assistanceGroups.map((inForce) => isReasonRequired('GODE_MULIGHETER', inForce))).toEqual([false, false, false, true, true]);
    expect(isReasonRequired(undefined, undefined)).toBe(true);
  });

  it('is approved by another person in the two permanent groups', () => {
    expect(assistanceGroups.filter(isSecondPersonRequired)).toEqual(['JOBBE_DELVIS', 'LITEN_MULIGHET_TIL_A_JOBBE']);
    expect(assistanceGroups.filter(isPermanent)).toEqual(['JOBBE_DELVIS', 'LITEN_MULIGHET_TIL_A_JOBBE']);
  });

  it('says reduced capacity in three groups', () => {
    expect(assistanceGroups.map(hasReducedWorkCapacity)).toEqual([false, false, true, true, true]);
  });

  it('is never left to a program when it rests on judgement and is open to doubt', () => {
    expect(mayBeAutomated({ on: 'judgement', outcome: 'open-to-doubt' })).toBe(false);
    expect(mayBeAutomated({ on: 'judgement', outcome: 'beyond-doubt' })).toBe(true);
    expect(mayBeAutomated({ on: 'facts', outcome: 'open-to-doubt' })).toBe(true);
  });

  it.each([
    ['IKVAL', 'GODE_MULIGHETER'],
    ['BFORM', 'TRENGER_VEILEDNING'],
    ['BATT', 'TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE'],
    ['GRADERT_VARIG_TILPASSET_INNSATS', 'JOBBE_DELVIS'],
    ['VARIG', 'LITEN_MULIGHET_TIL_A_JOBBE'],
    ['JOBBE_DELVIS', 'JOBBE_DELVIS'],
    ['noe annet', undefined],
  ])('reads %s from other systems', (text, group) => {
    expect(assistanceGroupOf(text)).toBe(group);
  });
});
