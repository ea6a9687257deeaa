import type { LocalDate } from '@fotfeste/shared/kernel';
import type { ComplaintStatus } from '@fotfeste/assistance/domain';

/** A complaint about a § 14 a decision. */
export class DecisionComplaintView {
  readonly id!: string;
  readonly decisionId!: string;
  readonly status!: ComplaintStatus;
  readonly receivedOn!: LocalDate;
  /** Whether it came after the last day counted from the decision. Told, never enforced: somebody asks about the exceptions. */
  readonly isAfterLastDay!: boolean;
  readonly words!: string;
  readonly registeredByName!: string;
  /** Instant in ISO 8601. */
  readonly sentOnAt?: string;
  /** Instant in ISO 8601. */
  readonly closedAt?: string;
  readonly closingWords?: string;
  /** While it is open: the day by which something is to be done with it where it lies. */
  readonly dueOn?: LocalDate;
  readonly version!: number;
}

/** Every complaint about a person's § 14 a decisions, the newest first. */
export class DecisionComplaintListView {
  readonly items!: readonly DecisionComplaintView[];
}
