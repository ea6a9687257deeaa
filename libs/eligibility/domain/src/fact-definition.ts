import type { LocalizedText } from '@fotfeste/shared/kernel';

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
