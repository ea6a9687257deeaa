import type { LocalDate, LocalizedText } from '@fotfeste/shared/kernel';
import type { EarlierParticipation, Employment, JudgementAnswer, UndatedTime } from './fact-values';
import type { MeasureCode } from '../catalogue/measure-codes';

/** What a fact looks like: enough to read it from outside and to refuse a wrong one. */
export type FactType =
  | { readonly type: 'day' }
  | { readonly type: 'yes-no' }
  | { readonly type: 'number'; readonly above: number; readonly upTo: number }
  | { readonly type: 'code'; readonly codes: readonly string[] }
  | { readonly type: 'employments' }
  | { readonly type: 'participations' }
  | { readonly type: 'time-used' }
  | { readonly type: 'answers' };

/** The value a fact of this type has. */
export type FactValue<Shape extends FactType> = Shape extends { readonly codes: infer Codes extends readonly string[] }
  ? Codes[number]
  : ValueByType[Shape['type']];

interface ValueByType {
  readonly day: LocalDate;
  readonly 'yes-no': boolean;
  readonly number: number;
  readonly code: string;
  readonly employments: readonly Employment[];
  readonly participations: readonly EarlierParticipation[];
  readonly 'time-used': Readonly<Partial<Record<MeasureCode, UndatedTime>>>;
  readonly answers: Readonly<Record<string, JudgementAnswer>>;
}

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

/** A calendar day. */
export const day = { type: 'day' } as const;

/** True or false. */
export const yesNo = { type: 'yes-no' } as const;

/** Writes down facts that belong together; their types follow from their shapes. */
export function facts<const Definitions extends Readonly<Record<string, FactDefinition>>>(definitions: Definitions): Definitions {
  return definitions;
}
