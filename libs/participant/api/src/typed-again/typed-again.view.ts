import type { TypedAgainPage, TypedAgainWay } from '@fotfeste/participant/domain';

/** How often one field was typed again on one page in one way. */
export class TypedAgainItemView {
  /** A fact of the law, or a kind of fact about the person. */
  readonly field!: string;
  /** Absent for what was counted before pages were. */
  readonly page?: TypedAgainPage;
  readonly way!: TypedAgainWay;
  readonly count!: number;
  readonly lastOn!: string;
}

/** What people had to type though the product knew it. Says nothing of anybody. */
export class TypedAgainView {
  readonly since!: string;
  /** The most frequent first. */
  readonly items!: readonly TypedAgainItemView[];
}
