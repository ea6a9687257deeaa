import type { LocalDate } from '@fotfeste/shared/kernel';
import {
  stepHindrance,
  stepNamed,
  type EndReason,
  type InLife,
  type ParticipationStatus,
  type Party,
  type StepFacts,
  type StepName,
} from '@fotfeste/participation/domain';
import type { Deed } from './journal';

/** One status a participation has had. */
export interface Taken {
  readonly step: StepName;
  readonly status: ParticipationStatus;
  readonly from: LocalDate;
  readonly deed: Deed;
  readonly reason: EndReason | undefined;
  readonly reasonWords: string | undefined;
}

/** Walks the product's own state table. A step it would refuse stops the making of demo data. */
export class Walk {
  readonly taken: Taken[] = [];
  private status: ParticipationStatus = 'draft';

  constructor(private readonly terms: Omit<InLife, 'status'>) {}

  get now(): ParticipationStatus {
    return this.status;
  }

  /** First day of the present status. */
  get since(): LocalDate | undefined {
    return this.taken.at(-1)?.from;
  }

  take(
    step: StepName,
    by: Party,
    deed: Deed & { readonly on: LocalDate },
    facts: StepFacts,
    ended?: { readonly reason: EndReason; readonly words?: string; readonly from: LocalDate },
  ): void {
    const here = { ...this.terms, status: this.status };
    const hindrance = stepHindrance(step, here, by, facts);
    const found = stepNamed(step, here, by);
    if (hindrance || !found) throw new Error(`${step} from ${this.status} by ${by}: ${JSON.stringify(hindrance)}`);
    if ((found.reason === 'code' || found.reason === 'words') && !ended) throw new Error(`${step} needs a reason`);
    this.status = found.to;
    this.taken.push({
      step,
      status: found.to,
      from: ended?.from ?? deed.on,
      deed,
      reason: ended?.reason ?? found.givenReason,
      reasonWords: ended?.words,
    });
  }
}
