import type { LocalDate } from '@fotfeste/shared/kernel';
import type { Barrier, CodeTeller, Resource } from '@fotfeste/assistance/domain';
import { type SourceView } from '../source.view';

/** Who said that a barrier is there, and when. */
export class BarrierOriginView {
  readonly code!: Barrier;
  readonly saidBy!: CodeTeller;
  readonly saidOn!: LocalDate;
}

/** Who said that a resource is there, and when. */
export class ResourceOriginView {
  readonly code!: Resource;
  readonly saidBy!: CodeTeller;
  readonly saidOn!: LocalDate;
}

/** A barrier or resource that was ticked before and is not now. */
export class FormerCodeView {
  readonly code!: string;
  /** The day it was taken away. */
  readonly until!: LocalDate;
}

/** What stands in the way, what helps, and what the work-capacity assessment concluded. Version 0: nothing is written yet. */
export class NeedsView {
  readonly barriers!: readonly Barrier[];
  readonly barrierOrigins!: readonly BarrierOriginView[];
  readonly barrierWords!: string;
  readonly resources!: readonly Resource[];
  readonly resourceOrigins!: readonly ResourceOriginView[];
  readonly resourceWords!: string;
  /** What may be said to employers. */
  readonly opennessWords!: string;
  /** Early signs that something is about to go wrong, and what helps. */
  readonly earlySignWords!: string;
  readonly capacityAssessedOn?: LocalDate;
  readonly capacityAssessedBy?: string;
  readonly capacityReduced?: boolean;
  readonly capacityWords!: string;
  readonly capacitySources!: readonly SourceView[];
  readonly formerBarriers!: readonly FormerCodeView[];
  readonly formerResources!: readonly FormerCodeView[];
  /** Instant of the last change in ISO 8601. */
  readonly changedAt?: string;
  readonly version!: number;
}
