import { IsIn, IsString, Matches, MaxLength } from 'class-validator';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { IsId, IsLocalDate, Length, MayBeLeftOut } from '@fotfeste/shared/api';
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

  @MayBeLeftOut()
  @IsId()
  readonly offeringId?: string;

  @MayBeLeftOut()
  @Matches(/^\d{9}$/)
  readonly employerOrganisation?: string;

  @IsString()
  @Length(1, limits.name)
  readonly employerName!: string;

  @MayBeLeftOut()
  @IsString()
  @MaxLength(limits.name)
  readonly metWith?: string;

  @MayBeLeftOut()
  @IsIn(known)
  readonly decides?: Known;

  @MayBeLeftOut()
  @IsString()
  @MaxLength(limits.result)
  readonly result?: string;

  @MayBeLeftOut()
  @IsString()
  @MaxLength(limits.next)
  readonly next?: string;
}
