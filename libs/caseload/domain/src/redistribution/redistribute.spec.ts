import { faultyWeights, heaviestWeight, usualWeights, weightKinds, weightOf, type WeightCounts } from './case-weight';
import { redistribute, redistributionRules, relationChoices, spreadOf, type MovableCase, type Receiver } from './redistribute';

const everybody = new Set(['A', 'B', 'C']);
const none = Object.fromEntries(weightKinds.map((kind) => [kind, 0])) as WeightCounts;

/** Numbers that look like chance and are the same each time (Park and Miller). */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/** An office in a spec: three who take part, one who leaves, some without an adviser. */
function anOffice(
  seed: number,
  sight: 'all-see-all' | 'some-hidden',
): { readonly cases: readonly MovableCase[]; readonly receivers: readonly Receiver[] } {
  const next = chance(seed + 1);
  const holders = ['A', 'B', 'C', 'Leaving', undefined];
  const cases = Array.from({ length: 5 + next(60) }, (_none, index): MovableCase => {
    const adviser = holders[next(holders.length)];
    const seen = [...everybody].filter(() => sight === 'all-see-all' || next(3) > 0);
    if (adviser && everybody.has(adviser)) seen.push(adviser);
    return {
      ...{
        participantId: `p${String(index).padStart(3, '0')}`,
        weight: next(7),
        seenBy: new Set(seen),
        likeness: ['3105', '3103', '3107'][next(3)] ?? '',
      },
      ...(adviser && { adviser }),
    };
  });
  return { cases, receivers: ['C', 'A', 'B'].map((adviser) => ({ adviser, load: next(30) })) };
}

type Office = ReturnType<typeof anOffice>;
const loadsOf = ({ cases, receivers }: Office, holder: (each: MovableCase) => string | undefined): readonly number[] =>
  receivers.map(({ adviser, load }) => cases.filter((each) => holder(each) === adviser).reduce((sum, { weight }) => sum + weight, load));

const seeds = Array.from({ length: 40 }, (_none, seed) => seed);

describe.each(redistributionRules)('sharing cases by %s', (rule) => {
  describe.each(relationChoices)('with relations %s', (relations) => {
    it.each(seeds)('loses nobody, gives nobody twice, and gives nobody to whom may not see them (office %i)', (seed) => {
      const office = anOffice(seed, 'some-hidden');
      const { moves, leftOver } = redistribute({ ...office, rule, relations });
      const moved = moves.map(({ participantId }) => participantId);
      expect(new Set([...moved, ...leftOver]).size).toBe(moved.length + leftOver.length);
      for (const each of office.cases) {
        const move = moves.find(({ participantId }) => participantId === each.participantId);
        if (move) expect([each.seenBy.has(move.to), move.from, move.to === each.adviser]).toEqual([true, each.adviser, false]);
        else if (leftOver.includes(each.participantId)) expect([...each.seenBy]).toEqual([]);
        else expect(everybody.has(each.adviser ?? '')).toBe(true);
      }
    });

    it.each(seeds)('gives the same answer to the same question, in whatever order it is put (office %i)', (seed) => {
      const { cases, receivers } = anOffice(seed, 'some-hidden');
      const turned = { cases: [...cases].reverse(), receivers: [...receivers].reverse() };
      expect(redistribute({ ...turned, rule, relations })).toEqual(redistribute({ cases, receivers, rule, relations }));
    });
  });

  it.each(seeds)('lets everybody who has an adviser among them stay, when that is asked (office %i)', (seed) => {
    const { moves } = redistribute({ ...anOffice(seed, 'some-hidden'), rule, relations: 'kept' });
    expect(moves.filter(({ from }) => from !== undefined && everybody.has(from))).toEqual([]);
  });
});

describe('sharing cases by load', () => {
  it.each(seeds)('never makes the spread greater than it was; a case nobody had, at most by its own weight (office %i)', (seed) => {
    const office = anOffice(seed, 'all-see-all');
    const before = spreadOf(loadsOf(office, ({ adviser }) => adviser));
    const heaviest = Math.max(0, ...office.cases.filter(({ adviser }) => !everybody.has(adviser ?? '')).map(({ weight }) => weight));
    for (const relations of relationChoices) {
      const { moves } = redistribute({ ...office, rule: 'load', relations });
      const after = loadsOf(office, (each) => moves.find(({ participantId }) => participantId === each.participantId)?.to ?? each.adviser);
      expect(spreadOf(after)).toBeLessThanOrEqual(Math.max(before, heaviest));
    }
  });

  it.each(seeds)('among those who have everybody already, never makes the spread greater (office %i)', (seed) => {
    const whole = anOffice(seed, 'some-hidden');
    const office = { ...whole, cases: whole.cases.filter(({ adviser }) => everybody.has(adviser ?? '')) };
    const { moves } = redistribute({ ...office, rule: 'load', relations: 'open' });
    const after = loadsOf(office, (each) => moves.find(({ participantId }) => participantId === each.participantId)?.to ?? each.adviser);
    expect(spreadOf(after)).toBeLessThanOrEqual(spreadOf(loadsOf(office, ({ adviser }) => adviser)));
  });

  it('moves as few as it takes', () => {
    const cases = ['p1', 'p2', 'p3', 'p4'].map((participantId) => ({ participantId, weight: 2, adviser: 'A', seenBy: everybody }));
    const receivers = [
      { adviser: 'A', load: 0 },
      { adviser: 'B', load: 4 },
    ];
    expect(redistribute({ cases, receivers, rule: 'load', relations: 'open' }).moves).toEqual([
      { participantId: 'p1', from: 'A', to: 'B' },
    ]);
  });
});

describe('sharing cases by likeness', () => {
  it('gathers a place with whoever has most from there, and leaves nobody with far more than a share', () => {
    const here = (participantId: string, adviser?: string) => ({
      participantId,
      weight: 1,
      likeness: '3105',
      seenBy: everybody,
      ...(adviser && { adviser }),
    });
    const elsewhere = (participantId: string, adviser: string) => ({ ...here(participantId, adviser), likeness: '3103' });
    const cases = [here('p1', 'B'), here('p2', 'B'), elsewhere('p3', 'A'), elsewhere('p4', 'A'), here('p5'), here('p6')];
    const receivers = [
      { adviser: 'A', load: 0 },
      { adviser: 'B', load: 0 },
    ];
    // Six cases between two: one more than the share of three has no room
    expect(redistribute({ cases, receivers, rule: 'place', relations: 'kept' }).moves).toEqual([
      { participantId: 'p5', to: 'B' },
      { participantId: 'p6', to: 'A' },
    ]);
  });

  it('gives somebody of whom neither place nor language is known to whoever has least', () => {
    const receivers = [
      { adviser: 'A', load: 5 },
      { adviser: 'B', load: 1 },
    ];
    const cases = [{ participantId: 'p1', weight: 1, seenBy: everybody }];
    expect(redistribute({ cases, receivers, rule: 'language', relations: 'kept' }).moves).toEqual([{ participantId: 'p1', to: 'B' }]);
  });

  it('gives nothing when nobody takes part', () => {
    const cases = [{ participantId: 'p1', weight: 1, seenBy: everybody }];
    expect(redistribute({ cases, receivers: [], rule: 'load', relations: 'open' })).toEqual({ moves: [], leftOver: ['p1'] });
  });
});

describe('what a case weighs', () => {
  it('adds up what it has, and many cases as one', () => {
    const youth = { ...none, TRENGER_VEILEDNING: 1, 'under-30': 1, overdue: 1 };
    expect(weightOf(youth, usualWeights)).toBe(4);
    expect(weightOf({ ...none, TRENGER_VEILEDNING: 10, 'under-30': 10, overdue: 10 }, usualWeights)).toBe(40);
    expect(weightOf(none, usualWeights)).toBe(0);
  });

  it('is set in whole points, from none to the heaviest', () => {
    expect(faultyWeights(usualWeights)).toEqual([]);
    expect(faultyWeights({ ...usualWeights, new: 1.5, overdue: -1, 'under-30': heaviestWeight + 1 })).toEqual([
      'under-30',
      'new',
      'overdue',
    ]);
    expect(faultyWeights({})).toEqual(weightKinds);
  });
});
