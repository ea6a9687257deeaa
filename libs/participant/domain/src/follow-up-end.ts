import { latest, type LocalDate } from '@fotfeste/shared/kernel';
import { keptOpenUntil } from '@fotfeste/eligibility/domain';

/** What decides when a running follow-up period ends by itself. */
export interface EndingFollowUp {
  /** First day of the running period. */
  readonly from: LocalDate;
  /** Last day of the newest registration as job seeker; absent while one runs, and for somebody who never was registered. */
  readonly registeredTo?: LocalDate | undefined;
  /** Last day of work assessment allowance (AAP): whoever has it is followed up, registered or not. */
  readonly aapTo?: LocalDate | undefined;
}

/**
 * Last day of a follow-up period that ends by itself: some days after the registration as job seeker ended (REG.INACTIVE_DAYS), and not
 * before AAP does. Nothing for a period that began after the registration had ended, or that never had one.
 */
export function followUpEndsBy({ from, registeredTo, aapTo }: EndingFollowUp): LocalDate | undefined {
  if (!registeredTo || registeredTo < from) return undefined;
  const quiet = keptOpenUntil(registeredTo);
  return aapTo ? latest(quiet, aapTo) : quiet;
}
