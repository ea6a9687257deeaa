import { type TextView } from '../text.view';

/** One thing that is wrong with a case. */
export class CaseErrorView {
  /** Where it stands, such as `facts.born`; several facts that contradict each other with commas between. */
  readonly field!: string;
  readonly message!: TextView;
}

/** A case that cannot be assessed: an RFC 9457 problem that holds what the command writes on its line. */
export class CaseRefusalView {
  readonly type!: string;
  readonly title!: string;
  readonly status!: number;
  readonly detail?: string;
  readonly instance!: string;
  /** The mark that came with the case, when it is a text. */
  readonly case?: string;
  /** Everything that is wrong, in one English sentence. */
  readonly error!: string;
  readonly errors!: readonly CaseErrorView[];
}
