/** How cases find their adviser: evenly by weight, or with others of the same place or language as far as the load allows. */
export const redistributionRules = ['load', 'place', 'language'] as const;
export type RedistributionRule = (typeof redistributionRules)[number];

/** Whether somebody who has an adviser among those who take part stays there. */
export const relationChoices = ['kept', 'open'] as const;
export type RelationChoice = (typeof relationChoices)[number];

/** One case that may get another adviser. */
export interface MovableCase {
  readonly participantId: string;
  readonly weight: number;
  /** Nav ident of whoever has it; absent when nobody has. */
  readonly adviser?: string;
  /** Municipality or language, by the rule; absent when it is not known. */
  readonly likeness?: string;
  /** Those who take part and may see the person. */
  readonly seenBy: ReadonlySet<string>;
}

/** An adviser who takes part, with what they have besides the cases in question. */
export interface Receiver {
  readonly adviser: string;
  readonly load: number;
}

/** Whom a case goes to, and whom it comes from (absent: nobody). */
export interface CaseMove {
  readonly participantId: string;
  readonly from?: string;
  readonly to: string;
}

/** What a redistribution comes to. Cases that stay where they are stand in neither list. */
export interface Redistribution {
  readonly moves: readonly CaseMove[];
  /** Cases that nobody who takes part may see: they stay as they are. */
  readonly leftOver: readonly string[];
}

interface Asked {
  readonly cases: readonly MovableCase[];
  readonly receivers: readonly Receiver[];
  readonly rule: RedistributionRule;
  readonly relations: RelationChoice;
}

/** How much more than the fair share an adviser may get for the sake of likeness. The product's own choice. */
const allowance = 1.1;

/**
 * Shares cases among advisers. The same question gives the same answer: whatever is alike is settled by id. By load, cases without a
 * place go to whoever has least, the heaviest first; then, where relations are open, single cases go from whoever has most to whoever
 * has least for as long as that brings the two closer, so that as few as possible change adviser.
 */
export function redistribute({ cases, receivers, rule, relations }: Asked): Redistribution {
  const board = new Board(receivers);
  const inOrder = [...cases].sort((left, right) => right.weight - left.weight || compare(left.participantId, right.participantId));
  const [placed, homeless] = parted(inOrder, ({ adviser }) => adviser !== undefined && board.has(adviser));
  const staying = relations === 'open' && rule !== 'load' ? [] : placed;
  for (const each of staying) board.put(each, each.adviser ?? '');
  const seeking = [...(staying === placed ? homeless : inOrder)];
  const fairShare = (board.total() + seeking.reduce((sum, { weight }) => sum + weight, 0)) / Math.max(1, receivers.length);
  const leftOver = seeking.filter((each) => {
    const to = rule === 'load' ? board.lightest(each) : board.mostAlike(each, fairShare * allowance);
    if (to === undefined) return true;
    board.put(each, to);
    return false;
  });
  if (rule === 'load' && relations === 'open') board.even(placed);
  return {
    moves: inOrder.flatMap(({ participantId, adviser }) => {
      const to = board.holderOf(participantId);
      return to === undefined || to === adviser ? [] : [{ participantId, to, ...(adviser !== undefined && { from: adviser }) }];
    }),
    leftOver: leftOver.map(({ participantId }) => participantId),
  };
}

/** The most that two of them differ by. */
export function spreadOf(loads: readonly number[]): number {
  return loads.length === 0 ? 0 : Math.max(...loads) - Math.min(...loads);
}

/** Who holds what while it is being shared. */
class Board {
  private readonly loads: Map<string, number>;
  private readonly holders = new Map<string, string>();
  private readonly alike = new Map<string, number>();

  constructor(receivers: readonly Receiver[]) {
    this.loads = new Map(
      [...receivers].sort((left, right) => compare(left.adviser, right.adviser)).map(({ adviser, load }) => [adviser, load]),
    );
  }

  has(adviser: string): boolean {
    return this.loads.has(adviser);
  }

  total(): number {
    return [...this.loads.values()].reduce((sum, load) => sum + load, 0);
  }

  holderOf(participantId: string): string | undefined {
    return this.holders.get(participantId);
  }

  put({ participantId, weight, likeness }: MovableCase, adviser: string): void {
    const before = this.holders.get(participantId);
    if (before !== undefined) this.loads.set(before, this.loadOf(before) - weight);
    this.holders.set(participantId, adviser);
    this.loads.set(adviser, this.loadOf(adviser) + weight);
    if (likeness !== undefined) this.alike.set(`${adviser} ${likeness}`, this.likenessOf(adviser, likeness) + 1);
  }

  /** Whoever has least among those who may see the person. */
  lightest({ seenBy }: MovableCase): string | undefined {
    return this.byLoad().find((adviser) => seenBy.has(adviser));
  }

  /** Whoever has most of the same likeness and room for the case; the present adviser before others, the one with least before the rest. */
  mostAlike(each: MovableCase, most: number): string | undefined {
    const may = this.byLoad().filter((adviser) => each.seenBy.has(adviser));
    const roomy = may.filter((adviser) => this.loadOf(adviser) + each.weight <= most);
    const { likeness } = each;
    if (roomy.length === 0 || likeness === undefined) return may[0];
    const rank = (adviser: string): number => this.likenessOf(adviser, likeness) * 2 + Number(adviser === each.adviser);
    return roomy.reduce((best, adviser) => (rank(adviser) > rank(best) ? adviser : best));
  }

  /** Moves single cases from whoever has most to whoever has least while that brings the two closer. Never makes the spread greater. */
  even(cases: readonly MovableCase[]): void {
    for (let round = 0; round < cases.length; round += 1) {
      const inOrder = this.byLoad();
      const [lightest, heaviest] = [inOrder[0], inOrder.at(-1)];
      if (lightest === undefined || heaviest === undefined) return;
      const gap = this.loadOf(heaviest) - this.loadOf(lightest);
      const half = gap / 2;
      const [best] = cases
        .filter(
          ({ participantId, weight, seenBy }) =>
            this.holderOf(participantId) === heaviest && weight > 0 && weight < gap && seenBy.has(lightest),
        )
        .sort(
          (left, right) => Math.abs(left.weight - half) - Math.abs(right.weight - half) || compare(left.participantId, right.participantId),
        );
      if (!best) return;
      this.put(best, lightest);
    }
  }

  private byLoad(): readonly string[] {
    return [...this.loads.keys()].sort((left, right) => this.loadOf(left) - this.loadOf(right) || compare(left, right));
  }

  private loadOf(adviser: string): number {
    return this.loads.get(adviser) ?? 0;
  }

  private likenessOf(adviser: string, likeness: string): number {
    return this.alike.get(`${adviser} ${likeness}`) ?? 0;
  }
}

function parted<T>(values: readonly T[], belongs: (value: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [values.filter(belongs), values.filter((value) => !belongs(value))];
}

function compare(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}
