import type { CountyColumn } from '@fotfeste/caseload/domain';

/** One number; absent where it is hidden because it is small or would give a small one away. */
export class CountyNumberView {
  readonly column!: CountyColumn;
  readonly count?: number;
}

/** The numbers of one office. */
export class CountyOfficeView {
  readonly office!: string;
  readonly name!: string;
  readonly numbers!: readonly CountyNumberView[];
}

/** Numbers per office, never people. */
export class CountyView {
  readonly offices!: readonly CountyOfficeView[];
  /** All the offices together. */
  readonly together!: readonly CountyNumberView[];
  /** Numbers below this are hidden. */
  readonly smallestShown!: number;
}
