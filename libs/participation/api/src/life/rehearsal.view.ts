import { ApiProperty } from '@nestjs/swagger';

/** One thing that would happen: an event of the product, with its codes and days. */
export class ConsequenceView {
  /** `room.what-happened`. */
  readonly event!: string;
  readonly organisation?: string;
  @ApiProperty({ type: 'object', additionalProperties: true })
  readonly payload!: Readonly<Record<string, unknown>>;
}

/** Everything that a change would lead to, had it been made now. Nothing was changed. */
export class RehearsalView {
  readonly consequences!: readonly ConsequenceView[];
}
