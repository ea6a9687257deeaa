import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Length, Max, Min } from 'class-validator';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { IsId, IsLocalDate } from '@fotfeste/shared/api';
import { participationStatuses, referralLimits, type ParticipationStatus } from '@fotfeste/participation/domain';

export const providerSorts = ['due', 'name', 'status', 'start', 'end'] as const;
export type ProviderSort = (typeof providerSorts)[number];

/** What to look at first: what is unread, new or due, or one's own participants. */
export const providerViews = ['unread', 'new', 'due', 'mine'] as const;
export type ProviderViewFilter = (typeof providerViews)[number];

/** Codes and ids alone; names are never in an address. */
export class ProviderFilter {
  @IsOptional()
  @IsId()
  readonly offering?: string;

  @IsOptional()
  @IsIn(participationStatuses)
  readonly status?: ParticipationStatus;

  @IsOptional()
  @IsIn(providerViews)
  readonly only?: ProviderViewFilter;

  @IsOptional()
  @IsIn(providerSorts)
  readonly sort?: ProviderSort;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(10_000)
  readonly page?: number;
}

/** First day, and last day where it is known. */
export class StartDateRequest {
  @IsLocalDate()
  readonly startsOn!: LocalDate;

  @IsOptional()
  @IsLocalDate()
  readonly endsOn?: LocalDate;
}

export class GoalRequest {
  @IsString()
  @Length(2, referralLimits.goalLength)
  readonly words!: string;
}
