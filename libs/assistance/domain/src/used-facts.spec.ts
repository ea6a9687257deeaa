import { sourceKinds } from './sources';
import { usedFactKindsOf } from './used-facts';

describe('what a decision rests on', () => {
  it('holds only the facts that go with a source that was chosen', () => {
    expect(usedFactKindsOf([{ kind: 'registration' }])).toEqual(['registered', 'situation', 'wished-occupation']);
    expect(usedFactKindsOf([{ kind: 'work-capacity-assessment' }])).toEqual(['work-capacity']);
    expect(usedFactKindsOf([])).toEqual([]);
  });

  it('holds a fact once, also when two sources tell it', () => {
    expect(usedFactKindsOf([{ kind: 'cv' }, { kind: 'registration' }, { kind: 'education-record' }])).toEqual([
      ...['registered', 'situation', 'wished-occupation', 'employment', 'education'],
    ]);
  });

  it('takes nothing from the file for a statement from a doctor, nor for the answers in words', () => {
    const inWords = sourceKinds.filter((kind) => usedFactKindsOf([{ kind }]).length === 0);
    expect(inWords).toEqual(['medical-statement', 'employer-plan', 'provider-report', 'other']);
  });
});
