import { localDate, type LocalizedText } from '@fotfeste/shared/kernel';
import type { ConditionKind } from './assessment';
import type { Basis, InForce } from './basis';

/** A rule that is no condition of a measure: about a decision, a registration, a combination. Printed with the others. */
export interface Rule {
  readonly id: string;
  readonly kind: ConditionKind;
  readonly title: LocalizedText;
  readonly basis: Basis;
  readonly inForce: InForce;
}

/** For rules whose start the rulebook did not find. */
export const startNotFound: InForce = { from: localDate('2016-01-01'), startNotFound: true };
