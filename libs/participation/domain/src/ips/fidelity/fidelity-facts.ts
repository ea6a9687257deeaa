import type { LocalDate } from '@fotfeste/shared/kernel';
import type { Known } from '../../outcome';
import type { ContactParty, ContactPlace } from '../employer-contact';
import type { JobPay, JobSubsidy } from '../job-placement';

/** Both days included. */
export interface FidelityPeriod {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** Somebody who takes part in job support in the period. */
export interface SupportedPerson {
  readonly participationId: string;
  readonly startsOn: LocalDate;
  readonly endsOn?: LocalDate | undefined;
  readonly specialist?: string | undefined;
  readonly firstContactOn?: LocalDate | undefined;
}

/** A contact of a job specialist, for a participant or in general. */
export interface RecordedContact {
  readonly heldOn: LocalDate;
  readonly party: ContactParty;
  readonly place: ContactPlace;
  readonly specialist: string;
  readonly matchesWish?: Known | undefined;
  readonly participationId?: string | undefined;
}

/** A job that was begun. */
export interface BegunJob {
  readonly participationId: string;
  /** Organisation number, or the name as written. */
  readonly employer: string;
  readonly occupation: string;
  readonly startsOn: LocalDate;
  readonly pay: JobPay;
  readonly subsidies: readonly JobSubsidy[];
}

/** Everything recorded that the scale is filled from. */
export interface FidelityFacts {
  readonly period: FidelityPeriod;
  readonly people: readonly SupportedPerson[];
  readonly contacts: readonly RecordedContact[];
  readonly jobs: readonly BegunJob[];
}
