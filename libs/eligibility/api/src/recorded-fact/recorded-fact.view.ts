import { ApiProperty } from '@nestjs/swagger';
import type { LocalDate } from '@fotfeste/shared/kernel';
import type { MeasureCode } from '@fotfeste/eligibility/domain';
import { toldValue, type Channel, type RecordableFact, type Teller, type ToldValue } from './recordable-facts';

/** What somebody has told: a consent, a wish, a confirmation. */
export class RecordedFactView {
  readonly id!: string;
  readonly fact!: RecordableFact;
  readonly measure?: MeasureCode;
  @ApiProperty({ oneOf: toldValue })
  readonly value!: ToldValue;
  readonly toldBy!: Teller;
  readonly channel!: Channel;
  readonly toldOn!: LocalDate;
  readonly words!: string;
  readonly authorName!: string;
  /** Instant in ISO 8601. */
  readonly recordedAt!: string;
}

/** Everything told, the newest first. The newest about a fact is true; a no after a yes is a consent withdrawn. */
export class RecordedFactListView {
  readonly items!: readonly RecordedFactView[];
}
