import type { AssistanceGroup } from '@fotfeste/eligibility/domain';

/** Somebody whose § 14 a decision waits, and for what. */
export class WaitingView {
  readonly participantId!: string;
  readonly name!: string;
  readonly office!: string;
  /** Nobody has begun; somebody is writing; a second person must look; the text came back. */
  readonly waitsFor!: 'decision' | 'writing' | 'second-control' | 'correction';
  /** Day or instant since when. */
  readonly since!: string;
  /** Who writes or wrote the text. */
  readonly authorName?: string;
  /** Group in the text that waits for second control or correction. */
  readonly group?: AssistanceGroup;
  readonly decisionId?: string;
  /** Whether the actor may take the second control: has the right and never wrote on the text. */
  readonly isForMe!: boolean;
}

/** At most 500 of them, the longest waiting first within each kind; `count` says how many there are. */
export class WaitingListView {
  readonly items!: readonly WaitingView[];
  readonly count!: number;
}
