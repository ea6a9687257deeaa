import type { LocalDate } from '@fotfeste/shared/kernel';
import type { Barrier, Resource } from '@fotfeste/assistance/domain';
import { type SourceView } from '../source.view';

/** What stands in the way, what helps, and what the work-capacity assessment concluded. Version 0: nothing is written yet. */
export class NeedsView {
  readonly barriers!: readonly Barrier[];
  readonly barrierWords!: string;
  readonly resources!: readonly Resource[];
  readonly resourceWords!: string;
  readonly capacityAssessedOn?: LocalDate;
  readonly capacityAssessedBy?: string;
  readonly capacityReduced?: boolean;
  readonly capacityWords!: string;
  readonly capacitySources!: readonly SourceView[];
  /** Instant of the last change in ISO 8601. */
  readonly changedAt?: string;
  readonly version!: number;
}
