import type { LocalDate } from '@fotfeste/shared/kernel';
import type { MeasureCode } from '@fotfeste/eligibility/domain';
import type { Accessibility, AgreementKind, CancelCause, EnrolmentKind, IntakeKind, ProviderType } from '@fotfeste/measure/domain';

/** An offering (gjennomføring) with its provider, place and how many are in it. */
export interface Offering {
  readonly id: string;
  /** What people call it by. */
  readonly number: string;
  readonly name: string;
  readonly measure: MeasureCode;
  readonly provider: { readonly orgNumber: string; readonly name: string; readonly type: ProviderType };
  readonly county: { readonly number: string; readonly name: string };
  readonly municipality: { readonly number: string; readonly name: string };
  /** Where one meets. */
  readonly place: string;
  /** Local offices it is meant for. */
  readonly offices: readonly string[];
  /** Unit whose measure coordinator decides the applications. */
  readonly coordinatorUnit: string;
  readonly startsOn: LocalDate;
  readonly endsOn?: LocalDate | undefined;
  readonly intake: IntakeKind;
  readonly enrolment: EnrolmentKind;
  readonly places: number;
  readonly taken: number;
  readonly granted: number;
  readonly waiting: number;
  /** Whether the agreement lets somebody who takes part half the time use half a place. */
  readonly countsByExtent: boolean;
  /** Parts of places used: by extent where the agreement counts so. */
  readonly occupied: number;
  /** What is left; below zero when more are in than agreed. */
  readonly free: number;
  /** ISO 639. */
  readonly languages: readonly string[];
  /** Whether it takes enrolments today. */
  readonly isOpen: boolean;
  /** The day it was called off or broken off; absent for one that runs its time. */
  readonly cancelledOn?: LocalDate | undefined;
  readonly cancelCause?: CancelCause | undefined;
}

/** What is only told on the offering's own page. */
export interface OfferingDetail extends Offering {
  readonly description: { readonly nb: string; readonly nn?: string | undefined };
  readonly contact: { readonly name?: string | undefined; readonly email?: string | undefined; readonly telephone?: string | undefined };
  readonly version: number;
  /** Whether the coordinator keeps it open, whatever the day. */
  readonly isKeptOpen: boolean;
  /** The day it was closed for good. */
  readonly closedOn?: LocalDate | undefined;
  readonly accessibility: readonly Accessibility[];
  readonly agreement: {
    readonly id: string;
    readonly number: string;
    readonly kind: AgreementKind;
    readonly from: LocalDate;
    readonly to?: LocalDate | undefined;
    readonly places: number;
  };
}

/** A row of `offeringColumns`. */
export interface OfferingRecord {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly measure: MeasureCode;
  readonly place: string;
  readonly offices: readonly string[];
  readonly coordinator_unit: string;
  readonly intake: IntakeKind;
  readonly enrolment: EnrolmentKind;
  readonly places: number;
  readonly languages: readonly string[];
  readonly is_open: boolean;
  readonly starts_on: LocalDate;
  readonly ends_on: LocalDate | null;
  readonly provider_number: string;
  readonly provider_name: string;
  readonly provider_type: ProviderType;
  readonly county_number: string;
  readonly county_name: string;
  readonly municipality_number: string;
  readonly municipality_name: string;
  readonly taken: number;
  readonly granted: number;
  readonly waiting: number;
  readonly occupied: number;
  readonly counts_by_extent: boolean;
  readonly cancelled_on: LocalDate | null;
  readonly cancel_cause: CancelCause | null;
}

/** The offering in a row. */
export function offeringOf(row: OfferingRecord): Offering {
  const { id, number, name, measure, place, offices, intake, enrolment, places, languages, taken, granted, waiting, occupied } = row;
  return {
    ...{ id, number, name, measure, place, offices, intake, enrolment, places, languages, taken, granted, waiting, occupied },
    countsByExtent: row.counts_by_extent,
    free: Math.round((places - occupied) * 100) / 100,
    provider: { orgNumber: row.provider_number, name: row.provider_name, type: row.provider_type },
    county: { number: row.county_number, name: row.county_name },
    municipality: { number: row.municipality_number, name: row.municipality_name },
    coordinatorUnit: row.coordinator_unit,
    startsOn: row.starts_on,
    ...(row.ends_on && { endsOn: row.ends_on }),
    isOpen: row.is_open,
    ...(row.cancelled_on && row.cancel_cause && { cancelledOn: row.cancelled_on, cancelCause: row.cancel_cause }),
  };
}
