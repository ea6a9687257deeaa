import { IsId, IsLocalDate } from '@fotfeste/shared/api';
import type { LocalDate } from '@fotfeste/shared/kernel';

export class TeamLookUpsQuery {
  @IsLocalDate()
  readonly day!: LocalDate;
}

export class OpeningPath {
  @IsId()
  readonly openingId!: string;
}
