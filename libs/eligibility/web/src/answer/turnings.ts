import type { ComesBy, FactName } from '@fotfeste/eligibility/domain';
import type { Change, Possibility, Requirement, Turning } from '../views';

const shownAtMost = 4;

/** Turnings that one thing brings about, each without the answers the adviser gives anyway. */
export interface TurningGroup {
  readonly comesBy: ComesBy;
  readonly turnings: readonly Turning[];
}

/**
 * What nobody knows yet and somebody can find out: the facts that are missing, then those that would do instead of one of them,
 * such as an exception that is asked about only when its rule fails.
 */
export function factsToFindOut({ turnings, result }: Pick<Possibility, 'turnings' | 'result'>): readonly FactName[] {
  if (result.outcome !== 'missing-facts') return [];
  const { missingFacts = [], requirements = [] } = result;
  const open = new Set([...missingFacts, ...unknownIn(requirements)]);
  const asked = turnings
    .filter(({ comesBy, changes }) => comesBy === 'clarified' && changes.every(({ kind, fact }) => kind === 'answer' || isIn(open, fact)))
    .flatMap(({ changes }) => changes.flatMap(({ fact }) => fact ?? []));
  return [...new Set([...missingFacts, ...asked])];
}

/**
 * The turnings worth saying, by what brings them about. What only asks for the open questions and the missing facts stands
 * above as questions to answer and things to find out; of two that differ only in the adviser’s answers the shorter is said;
 * one that only leads to missing facts is said when nothing leads further.
 */
export function turningGroups({ turnings, result }: Pick<Possibility, 'turnings' | 'result'>): readonly TurningGroup[] {
  const toFindOut = new Set(factsToFindOut({ turnings, result }));
  const shortest = new Map<string, Turning>();
  for (const turning of turnings) {
    const rest = turning.changes.filter(({ kind }) => kind !== 'answer');
    if (rest.every(({ kind, fact }) => kind === 'fact' && isIn(toFindOut, fact))) continue;
    const name = rest.map(nameOf).sort().join('+');
    const known = shortest.get(name);
    if (!known || turning.changes.length < known.changes.length) shortest.set(name, turning);
  }
  return (['clarified', 'time', 'decision', 'event'] as const)
    .map((comesBy) => ({ comesBy, turnings: furthest([...shortest.values()].filter((turning) => turning.comesBy === comesBy)) }))
    .filter((group) => group.turnings.length > 0);
}

function unknownIn(requirements: readonly Requirement[]): readonly FactName[] {
  return requirements.flatMap(({ facts = [], branches = [] }) => [
    ...facts.filter(({ value }) => value === undefined).map(({ name }) => name),
    ...unknownIn(branches),
  ]);
}

function isIn(facts: ReadonlySet<FactName>, fact: FactName | undefined): boolean {
  return fact !== undefined && facts.has(fact);
}

function furthest(turnings: readonly Turning[]): readonly Turning[] {
  const further = turnings.filter(({ outcome }) => outcome !== 'missing-facts');
  return (further.length > 0 ? further : turnings).slice(0, shownAtMost);
}

function nameOf({ kind, fact, value, measure, startsOn, endsOn }: Change): string {
  return JSON.stringify([kind, fact, value, measure, startsOn, endsOn]);
}
