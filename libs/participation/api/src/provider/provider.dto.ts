import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsString, Matches, MaxLength } from 'class-validator';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { IsId, IsLocalDate, Length, MayBeLeftOut } from '@fotfeste/shared/api';
import {
  participationStatuses,
  referralLimits,
  suitabilityWordsLength,
  type ParticipationStatus,
  type SuitabilityVerdict,
} from '@fotfeste/participation/domain';

export const providerSorts = ['due', 'name', 'status', 'start', 'end', 'shared', 'adviser', 'offering'] as const;
export type ProviderSort = (typeof providerSorts)[number];

/** What to look at first: what is unread, new or due, one's own participants, or proposals that wait or were answered. */
export const providerViews = ['unread', 'new', 'due', 'mine', 'waiting', 'answered'] as const;
export type ProviderViewFilter = (typeof providerViews)[number];

/** Ids of people at a provider. */
export const staffId = /^[A-Za-z0-9]{1,20}$/;

/** What narrows the list. Codes and ids alone; names are never in an address. */
export class ProviderNarrowing {
  @MayBeLeftOut()
  @IsId()
  readonly offering?: string;

  /** Only the lists that the reader has chosen as their own. */
  @MayBeLeftOut()
  @IsIn(['own'])
  readonly lists?: 'own';

  /** Leaves out those who have left, until the provider's access to them expires by itself. */
  @MayBeLeftOut()
  @IsIn(['hidden'])
  readonly ended?: 'hidden';

  @MayBeLeftOut()
  @IsIn(participationStatuses)
  readonly status?: ParticipationStatus;

  @MayBeLeftOut()
  @IsIn(providerViews)
  readonly only?: ProviderViewFilter;

  /** Somebody at the provider, or `nobody`. */
  @MayBeLeftOut()
  @Matches(staffId)
  readonly adviser?: string;

  @MayBeLeftOut()
  @Matches(staffId)
  readonly coAdviser?: string;

  /** Nav unit number. */
  @MayBeLeftOut()
  @Matches(/^\d{4}$/)
  readonly office?: string;
}

/** A page of the list: what narrows it, its order, and the place one reads on from. */
export class ProviderFilter extends ProviderNarrowing {
  @MayBeLeftOut()
  @IsIn(providerSorts)
  readonly sort?: ProviderSort;

  @MayBeLeftOut()
  @IsIn(['ascending', 'descending'])
  readonly direction?: 'ascending' | 'descending';

  /** The participation that the page before ended with. */
  @MayBeLeftOut()
  @IsId()
  readonly after?: string;

  /** The participation that the page after begins with. */
  @MayBeLeftOut()
  @IsId()
  readonly before?: string;
}

/** First day, and last day where it is known. */
export class StartDateRequest {
  @IsLocalDate()
  readonly startsOn!: LocalDate;

  @MayBeLeftOut()
  @IsLocalDate()
  readonly endsOn?: LocalDate;
}

export class GoalRequest {
  @IsString()
  @Length(2, referralLimits.goalLength)
  readonly words!: string;
}

/** Who at the provider follows the participant up. */
export class ProviderTeamRequest {
  @Matches(staffId)
  readonly adviserId!: string;

  @IsArray()
  @ArrayMaxSize(10)
  @ArrayUnique()
  @Matches(staffId, { each: true })
  readonly coAdviserIds!: readonly string[];
}

/** Whether an applicant meets the requirements; words are needed when not. */
export class SuitabilityRequest {
  @IsIn(['meets', 'does-not-meet'])
  readonly verdict!: SuitabilityVerdict;

  @MayBeLeftOut()
  @IsString()
  @MaxLength(suitabilityWordsLength)
  readonly words?: string;
}

export class OwnListPath {
  @IsId()
  readonly offeringId!: string;
}
