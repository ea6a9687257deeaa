import type { LocalDate } from '@fotfeste/shared/kernel';

/** A sick leave or benefit as far as it can overlap with another. Without a last day it runs on. */
export interface FactDays {
  readonly id?: string | undefined;
  /** The job a sick leave is from; absent when none was named. */
  readonly employmentId?: string | undefined;
  readonly from: LocalDate;
  readonly to?: LocalDate | undefined;
}

/** Those from the same job, or from none as well, that share days with the one that is told. It may be right, so it only warns. */
export function overlappingFacts<Fact extends FactDays>(told: FactDays, known: readonly Fact[]): readonly Fact[] {
  return known.filter(
    (other) =>
      other.id !== told.id && other.employmentId === told.employmentId && isBefore(other.from, told.to) && isBefore(told.from, other.to),
  );
}

function isBefore(from: LocalDate, to: LocalDate | undefined): boolean {
  return to === undefined || from <= to;
}
