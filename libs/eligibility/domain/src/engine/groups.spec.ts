import { aPerson, type Changes } from '../testing/a-person';
import { answerFor } from '../testing/ask';
import type { GroupResult, Phase } from './assessment';

const on = '2026-10-01';
const family = (changes: Changes, phase: Phase = 'offer'): GroupResult => {
  const groups = answerFor('ARBEIDSFORBEREDENDE_TRENING', aPerson(changes), on, { phase }).requirements.filter(
    (entry) => entry.type === 'group',
  );
  const found = groups.find(({ branches }) => branches.some((branch) => branch.type === 'condition' && branch.id === 'GEN-12'));
  if (!found) throw new Error('No group about close relations');
  return found;
};

describe('a group stands as its parts stand (GEN-12: not for close relations, unless special reasons)', () => {
  it('is not met while the rule and the exception are both undecided: it waits until the start', () => {
    const { outcome, waits, branches } = family({ providerIsCloseRelation: undefined });
    expect(branches.map((branch) => branch.type === 'condition' && branch.waits)).toEqual([true, true]);
    expect({ outcome, waits }).toEqual({ outcome: 'missing-fact', waits: true });
  });

  it('is met when the rule is', () => {
    expect(family({ providerIsCloseRelation: false })).toMatchObject({ outcome: 'met', waits: false });
  });

  it('waits for the exception when the rule fails', () => {
    expect(family({ providerIsCloseRelation: true })).toMatchObject({ outcome: 'needs-judgement', waits: true });
  });

  it('waits for nothing on the day of the start', () => {
    expect(family({ providerIsCloseRelation: undefined }, 'start')).toMatchObject({ outcome: 'missing-fact', waits: false, isOpen: true });
  });
});
