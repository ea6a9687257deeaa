import { given, type LocalDate, type ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import type { HandoverView } from './office.view';

/** What offices have told each other when a person changed office. */
export class HandoverReader {
  constructor(private readonly tx: Tx) {}

  /** The newest first. */
  async of(participantId: ParticipantId): Promise<readonly HandoverView[]> {
    const rows = await this.tx.query<HandoverColumns>(
      `select h.id, coalesce(f.name, h.from_office) as "fromOfficeName", coalesce(t.name, h.to_office) as "toOfficeName", h.words,
              h.moved_on::text as "on", h.written_by_name as "writtenByName", h.read_on::text as "readOn", h.read_by_name as "readByName"
       from office_handover h
       left join nav_office f on f.unit_number = h.from_office
       left join nav_office t on t.unit_number = h.to_office
       where h.participant_id = $1 order by h.id desc`,
      [participantId],
    );
    return rows.map(({ readOn, readByName, ...row }) => ({ ...row, ...given({ readOn, readByName }) }));
  }

  /** The newest one, while nobody at the new office has read it. */
  async unread(participantId: ParticipantId): Promise<HandoverView | undefined> {
    const [newest] = await this.of(participantId);
    return newest?.readOn ? undefined : newest;
  }
}

interface HandoverColumns extends Omit<HandoverView, 'readOn' | 'readByName'> {
  readonly readOn: LocalDate | null;
  readonly readByName: string | null;
}
