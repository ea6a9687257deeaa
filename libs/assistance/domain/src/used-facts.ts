import type { LocalDate } from '@fotfeste/shared/kernel';
import type { SourceKind } from './sources';

/** What kind of fact about a person a decision can rest on. None of them is a diagnosis. */
export const usedFactKinds = [
  'registered',
  'situation',
  'wished-occupation',
  'employment',
  'education',
  'work-capacity',
  'barrier',
  'resource',
  'profiling',
  'own-opinion',
  'told',
] as const;
export type UsedFactKind = (typeof usedFactKinds)[number];

/** Which facts of the file go with a source the writer chose. Every other source is told in words alone. */
export const factsOfSource: Readonly<Partial<Record<SourceKind, readonly UsedFactKind[]>>> = {
  conversation: ['told'],
  'self-assessment': ['profiling', 'own-opinion'],
  registration: ['registered', 'situation', 'wished-occupation'],
  cv: ['employment', 'education', 'wished-occupation'],
  'education-record': ['education'],
  'work-capacity-assessment': ['work-capacity'],
  'needs-assessment': ['barrier', 'resource'],
};

/** One fact that a decision rested on, as it stood when it was decided. Never changed afterwards. */
export interface UsedFact {
  readonly kind: UsedFactKind;
  /** Code of what it says: a situation, an occupation, a barrier, the name of a fact somebody told, `reduced` or `not-reduced`; empty when only the period counts. */
  readonly code: string;
  /** Name as it read that day, where the code has no name of the product's own: an occupation, an employer, a kind of education. */
  readonly name?: string;
  /** What was told of the fact: `yes`, `no`, a number or a day. */
  readonly value?: string;
  /** Position in percent of full time. */
  readonly percent?: number;
  readonly from?: LocalDate;
  readonly to?: LocalDate;
  /** Register or person it came from. */
  readonly origin: string;
  /** The day it was true there. */
  readonly dated: LocalDate;
}

/** The kinds of facts that go with the sources that were chosen, in the order of the list; each once. */
export function usedFactKindsOf(sources: readonly { readonly kind: SourceKind }[]): readonly UsedFactKind[] {
  const chosen = new Set(sources.flatMap(({ kind }) => factsOfSource[kind] ?? []));
  return usedFactKinds.filter((kind) => chosen.has(kind));
}
