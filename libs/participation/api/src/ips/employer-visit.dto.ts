import { IsIn, IsOptional, IsString, Length, Matches, MaxLength } from 'class-validator';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { IsId, IsLocalDate } from '@fotfeste/shared/api';
import {
  contactPlaces,
  jobSupportLimits as limits,
  known,
  visitKinds,
  type ContactPlace,
  type Known,
  type VisitKind,
} from '@fotfeste/participation/domain';

export class EmployerVisitPath {
  @IsId()
  readonly visitId!: string;
}

/** An employer met in general, for no participant. */
export class EmployerVisitRequest {
  @IsLocalDate()
  readonly heldOn!: LocalDate;

  @IsIn(visitKinds)
  readonly kind!: VisitKind;

  @IsIn(contactPlaces)
  readonly place!: ContactPlace;

  @IsOptional()
  @IsId()
  readonly offeringId?: string;

  @IsOptional()
  @Matches(/^\d{9}$/)
  readonly employerOrganisation?: string;

  @IsString()
  @Length(1, limits.name)
  readonly employerName!: string;

  @IsOptional()
  @IsString()
  @MaxLength(limits.name)
  readonly metWith?: string;

  @IsOptional()
  @IsIn(known)
  readonly decides?: Known;

  @IsOptional()
  @IsString()
  @MaxLength(limits.result)
  readonly result?: string;

  @IsOptional()
  @IsString()
  @MaxLength(limits.next)
  readonly next?: string;
}
