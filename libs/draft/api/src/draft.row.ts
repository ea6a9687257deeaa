import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { DraftKind } from '@fotfeste/draft/domain';

/** What somebody has written so far: fields by name, as the page that writes it defines them. */
export type DraftContent = Readonly<Record<string, unknown>>;

/** Words of a field that stand in it no longer, since two versions met. `isSettled`: the writer has chosen. */
export interface SetAside {
  readonly field: string;
  readonly value?: unknown;
  /** Instant in ISO 8601 at which the words were saved. */
  readonly at: string;
  readonly isSettled: boolean;
}

/** A row in `draft`. */
@Entity('draft')
@Unique('draft_of_circle', ['kind', 'subject', 'participantId', 'circle'])
@Index('draft_author', ['authorId', 'savedAt'])
@Index('draft_kind_saved_at', ['kind', 'savedAt'])
export class DraftRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'draft_pkey' })
  readonly id!: string;

  @Column('text')
  readonly kind!: DraftKind;

  /** Id of the thing written on. */
  @Column('text')
  readonly subject!: string;

  @Index('draft_participant_id')
  @Column('uuid', { name: 'participant_id', nullable: true })
  readonly participantId!: string | null;

  /** Who may follow it: `nav`, a provider's organisation number, or the author's id. */
  @Column('text')
  readonly circle!: string;

  @Column('text', { name: 'author_id' })
  readonly authorId!: string;

  @Column('text', { name: 'author_name' })
  readonly authorName!: string;

  @Column('text', { name: 'shared_with', array: true, default: () => "'{}'" })
  readonly sharedWith!: readonly string[];

  @Column('jsonb')
  readonly content!: DraftContent;

  @Column('jsonb', { name: 'set_aside', default: () => "'[]'" })
  readonly setAside!: readonly SetAside[];

  @Column('integer', { default: 1 })
  readonly version!: number;

  @Column('timestamptz', { name: 'started_at' })
  readonly startedAt!: Date;

  @Column('timestamptz', { name: 'saved_at' })
  readonly savedAt!: Date;
}
