import { Column } from 'typeorm';

/** What the database stamps on every row of a table that `ff.changeable` has been called on: its version, and who made it so and when. */
export abstract class ChangeableRow {
  @Column('integer', { default: 1 })
  readonly version!: number;

  @Column('timestamptz', { name: 'changed_at', default: () => 'now()' })
  readonly changedAt!: Date;

  @Column('text', { name: 'changed_by', default: () => 'CURRENT_USER' })
  readonly changedBy!: string;
}
