import type { LocalizedText } from '@fotfeste/shared/kernel';
import type { FactType } from './fact-shape';

export {
  amount,
  byMeasure,
  day,
  listOf,
  measureCode,
  oneOf,
  oneOfNamed,
  percent,
  percentOrNone,
  record,
  text,
  wholeNumber,
  yesNo,
} from './fact-shape';

/**
 * How a fact can come to be another one. `arranged`: Nav or whoever arranges the measure can put it in place. `chosen`: the
 * person, an employer or somebody else settles it for themselves; nobody is advised to seek it. `assessed`: a new assessment or
 * decision may say so. `given`: it is as it is, or changes only with time.
 */
export type FactChange = 'arranged' | 'chosen' | 'assessed' | 'given';

/** A fact as readers meet it: name, type, unit and meaning. */
export interface FactDefinition {
  readonly title: LocalizedText;
  /** For those who send facts from outside: what an empty list, or leaving it out, says. Printed only. */
  readonly form?: LocalizedText;
  readonly shape: FactType;
  /** Unit, when the value has one. */
  readonly unit?: string;
  readonly change: FactChange;
  /**
   * Which other values are worth trying when asking what would change an answer: only yes, or only codes further down the list
   * than the present one. Nobody is decided into a lower group, or out of a decision, to get a measure.
   */
  readonly tried?: 'further';
  /** Whom or what the fact is about. */
  readonly about: 'person' | 'work' | 'place' | 'history';
}

/** Writes down facts that belong together; their types follow from their shapes. */
export function facts<const Definitions extends Readonly<Record<string, FactDefinition>>>(definitions: Definitions): Definitions {
  return definitions;
}
