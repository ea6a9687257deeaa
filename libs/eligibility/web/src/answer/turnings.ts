import type { ComesBy } from '@fotfeste/eligibility/domain';
import type { Change, Possibility, Turning } from '../views';

const shownAtMost = 4;

/** Turnings that one thing brings about, each without the answers the adviser gives anyway. */
export interface TurningGroup {
  readonly comesBy: ComesBy;
  readonly turnings: readonly Turning[];
}

/**
 * The turnings worth saying, by what brings them about. What only asks for the open questions and the missing facts stands
 * above as questions to answer and things to find out; of two that differ only in the adviser’s answers the shorter is said;
 * one that only leads to missing facts is said when nothing leads further.
 */
export function turningGroups({ turnings, result }: Pick<Possibility, 'turnings' | 'result'>): readonly TurningGroup[] {
  const missing = new Set<string | undefined>(result.outcome === 'missing-facts' ? result.missingFacts : []);
  const shortest = new Map<string, Turning>();
  for (const turning of turnings) {
    const rest = turning.changes.filter(({ kind }) => kind !== 'answer');
    if (rest.every(({ kind, fact }) => kind === 'fact' && missing.has(fact))) continue;
    const name = rest.map(nameOf).sort().join('+');
    const known = shortest.get(name);
    if (!known || turning.changes.length < known.changes.length) shortest.set(name, turning);
  }
  return (['clarified', 'time', 'decision', 'event'] as const)
    .map((comesBy) => ({ comesBy, turnings: furthest([...shortest.values()].filter((turning) => turning.comesBy === comesBy)) }))
    .filter((group) => group.turnings.length > 0);
}

function furthest(turnings: readonly Turning[]): readonly Turning[] {
  const further = turnings.filter(({ outcome }) => outcome !== 'missing-facts');
  return (further.length > 0 ? further : turnings).slice(0, shownAtMost);
}

function nameOf({ kind, fact, value, startsOn, endsOn }: Change): string {
  return JSON.stringify([kind, fact, value, startsOn, endsOn]);
}
