import { contains, type LocalDate } from '@fotfeste/shared/kernel';
import type { LawCode } from '../catalogue/laws';

/** How sure the rulebook is: `high` = read in the regulation itself, `medium` = circular or code in use, `low` = sources disagree. */
export const confidences = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof confidences)[number];

/** Where a rule stands and how well that was read. */
export interface Basis {
  readonly law: LawCode;
  /** `§ 1-3 tredje ledd`; empty for practice that stands in no section. */
  readonly section: string;
  /** Copied letter by letter from the text named in `source`. */
  readonly quote?: string;
  /** The rulebook's label of the text that was read: `TF`, `EF`, `NL`, `AMT` … */
  readonly source: string;
  readonly confidence: Confidence;
}

/** The days on which a rule applies, both included. */
export interface InForce {
  readonly from: LocalDate;
  readonly to?: LocalDate;
  /** The rulebook did not find the true start: `from` is then 2016-01-01, the earliest day anything is assessed. */
  readonly startNotFound?: true;
}

/** Whether a rule applies on a day. */
export function isInForce(window: InForce, on: LocalDate): boolean {
  return contains(window, on);
}
