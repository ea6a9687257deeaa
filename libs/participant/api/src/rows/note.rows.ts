import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { ChangeableRow } from '@fotfeste/shared/api';

/** What somebody at Nav wrote for colleagues. */
export abstract class NoteRow extends ChangeableRow {
  abstract readonly id: string;

  abstract readonly participantId: string;

  @Column('text')
  readonly words!: string;

  @Column('date', { name: 'written_on' })
  readonly writtenOn!: LocalDate;

  @Column('text', { name: 'written_by' })
  readonly writtenBy!: string;

  @Column('text', { name: 'written_by_name' })
  readonly writtenByName!: string;
}

/** A row in `support_note`: on following the person up. */
@Entity('support_note')
export class SupportNoteRow extends NoteRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'support_note_pkey' })
  readonly id!: string;

  @Index('support_note_participant_id')
  @Column('uuid', { name: 'participant_id' })
  readonly participantId!: string;
}

/** A row in `control_note`: on whether conditions are kept; apart from support, with a permission of its own. */
@Entity('control_note')
export class ControlNoteRow extends NoteRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'control_note_pkey' })
  readonly id!: string;

  @Index('control_note_participant_id')
  @Column('uuid', { name: 'participant_id' })
  readonly participantId!: string;
}
