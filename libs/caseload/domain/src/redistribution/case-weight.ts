import { assistanceGroups } from '@fotfeste/eligibility/domain/names';

/** What makes a case weigh: the assistance group (or that there is none yet), youth, a new case, a deadline that has passed. */
export const weightKinds = [...assistanceGroups, 'without-decision', 'under-30', 'new', 'overdue'] as const;
export type WeightKind = (typeof weightKinds)[number];

/** How much each weighs. Unit: points; what a point is worth is for each office to say. */
export type CaseWeights = Readonly<Record<WeightKind, number>>;

/** How many cases have each. Of one case: 1 where it has it. */
export type WeightCounts = Readonly<Record<WeightKind, number>>;

/** The weights of an office that has set none. The product's own choice: more need means more work, and whatever needs attention now adds a point. */
export const usualWeights: CaseWeights = {
  GODE_MULIGHETER: 1,
  TRENGER_VEILEDNING: 2,
  TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE: 3,
  JOBBE_DELVIS: 3,
  LITEN_MULIGHET_TIL_A_JOBBE: 2,
  'without-decision': 2,
  'under-30': 1,
  new: 1,
  overdue: 1,
};

/** Heaviest a weight can be set to. The product's own choice. */
export const heaviestWeight = 20;

/** What a case, or many cases together, weigh. */
export function weightOf(counts: WeightCounts, weights: CaseWeights): number {
  return weightKinds.reduce((sum, kind) => sum + counts[kind] * weights[kind], 0);
}

/** The kinds whose weight cannot be set so: it is a whole number from nothing to the heaviest. */
export function faultyWeights(weights: Readonly<Partial<Record<WeightKind, number>>>): readonly WeightKind[] {
  return weightKinds.filter((kind) => {
    const weight = weights[kind];
    return weight === undefined || !Number.isInteger(weight) || weight < 0 || weight > heaviestWeight;
  });
}
