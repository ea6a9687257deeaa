import type { LocalDate } from '@fotfeste/shared/kernel';

/** A sick leave as far as it can overlap with another. Without a last day it runs on. */
export interface SickLeaveDays {
  readonly id?: string | undefined;
  /** The job it is from; absent when none was named. */
  readonly employmentId?: string | undefined;
  readonly from: LocalDate;
  readonly to?: LocalDate | undefined;
}

/** Sick leaves from the same job, or from none as well, that share days with the one that is told. It may be right, so it only warns. */
export function overlappingSickLeaves<Leave extends SickLeaveDays>(told: SickLeaveDays, known: readonly Leave[]): readonly Leave[] {
  return known.filter(
    (other) =>
      other.id !== told.id && other.employmentId === told.employmentId && isBefore(other.from, told.to) && isBefore(told.from, other.to),
  );
}

function isBefore(from: LocalDate, to: LocalDate | undefined): boolean {
  return to === undefined || from <= to;
}
