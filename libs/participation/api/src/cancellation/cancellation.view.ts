import type { ParticipantId } from '@fotfeste/shared/kernel';
import type { CancellationFate, ParticipationStatus } from '@fotfeste/participation/domain';
import { RehearsalView } from '../life/rehearsal.view';

/** Somebody whom a cancellation is about, and whom the coordinator may see. */
export class AffectedView {
  readonly participantId!: ParticipantId;
  readonly name!: string;
  /** Status before. */
  readonly status!: ParticipationStatus;
  readonly fate!: CancellationFate;
  readonly startsOn?: string;
  /** Last day as it becomes. */
  readonly endsOn?: string;
}

export class FateCountView {
  readonly fate!: CancellationFate;
  readonly count!: number;
}

/** Whom a cancellation is about. */
export class CancellationView {
  /** Everybody, also those whose name the coordinator does not see. */
  readonly total!: number;
  readonly fates!: readonly FateCountView[];
  /** Those with a name the coordinator may see. */
  readonly people!: readonly AffectedView[];
}

/** The same before it is done, with everything it would lead to. */
export class CancellationRehearsalView extends RehearsalView {
  readonly affected!: CancellationView;
}
