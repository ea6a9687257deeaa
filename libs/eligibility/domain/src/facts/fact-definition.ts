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
 * How a fact can come to be another one. `arranged`: somebody can put it in place. `assessed`: a new assessment may say so.
 * `given`: it is as it is, or changes only with time.
 */
export type FactChange = 'arranged' | 'assessed' | 'given';

/** A fact as readers meet it: name, type, unit and meaning. */
export interface FactDefinition {
  readonly title: LocalizedText;
  readonly shape: FactType;
  /** Unit, when the value has one. */
  readonly unit?: string;
  readonly change: FactChange;
  /** Whom or what the fact is about. */
  readonly about: 'person' | 'work' | 'place' | 'history';
}

/** Writes down facts that belong together; their types follow from their shapes. */
export function facts<const Definitions extends Readonly<Record<string, FactDefinition>>>(definitions: Definitions): Definitions {
  return definitions;
}
