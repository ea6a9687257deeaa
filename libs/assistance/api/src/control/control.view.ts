import type { AssistanceGroup } from '@fotfeste/eligibility/domain';

/** A text that waits for a second person. */
export class ControlView {
  readonly participantId!: string;
  readonly name!: string;
  readonly office!: string;
  readonly decisionId!: string;
  readonly group!: AssistanceGroup;
  readonly authorName!: string;
  /** When it was sent. */
  readonly since!: string;
  /** Colleagues at the office who may approve it: with the right, who never wrote on it and see the person. By name. */
  readonly mayTake!: readonly string[];
  readonly takenByName?: string;
  readonly takenAt?: string;
  readonly isMine!: boolean;
  /** Whether the actor may approve it. */
  readonly isForMe!: boolean;
}

/** Everything that waits for a second person at the actor's offices, the longest waiting first. */
export class ControlQueueView {
  readonly items!: readonly ControlView[];
}
