import type { RequirementResult } from './assessment';

/** The fewest questions that must be answered yes: of ways that are each enough, the one that asks least. One asked twice counts once. */
export function questionsNeeded(requirements: readonly RequirementResult[]): number {
  return together(requirements).size;
}

function together(requirements: readonly RequirementResult[]): ReadonlySet<string> {
  return new Set(requirements.flatMap((each) => [...askedIn(each)]));
}

function askedIn(entry: RequirementResult): ReadonlySet<string> {
  if (entry.type === 'condition')
    return new Set(entry.isOpen && entry.outcome === 'needs-judgement' && entry.question ? [entry.question.question] : []);
  if (entry.operator === 'all-of') return together(entry.branches);
  const ways = entry.branches.map(askedIn).filter(({ size }) => size > 0);
  return (
    ways.reduce<ReadonlySet<string> | undefined>((least, way) => (least && least.size <= way.size ? least : way), undefined) ?? new Set()
  );
}
