import { ApiProperty } from '@nestjs/swagger';

/** One text in all three languages. */
export class TextView {
  readonly nb!: string;
  readonly nn!: string;
  readonly en!: string;
}

/** A sentence with marked places, and what to put there. */
export class ExplanationView {
  readonly text!: TextView;
  @ApiProperty({ type: 'object', additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }] } })
  readonly values!: Readonly<Record<string, string | number>>;
}
