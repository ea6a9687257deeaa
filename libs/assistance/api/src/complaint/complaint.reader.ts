import type { LocalDate, ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import type { OpenComplaint } from '@fotfeste/assistance/domain';

/** Complaints that other rooms must know of. */
export class ComplaintReader {
  constructor(private readonly tx: Tx) {}

  /** The complaints of these people that have come to no end, the oldest first. Who has none is not among the answers. */
  async open(participantIds: readonly ParticipantId[]): Promise<ReadonlyMap<ParticipantId, readonly OpenComplaint[]>> {
    const rows = await this.tx.query<Found>(
      `select id, participant_id as "participantId", received_on::text as "receivedOn", (sent_on_at at time zone 'Europe/Oslo')::date::text as "sentOn"
       from assistance_complaint where participant_id = any ($1) and closed_at is null order by id`,
      [participantIds],
    );
    const complaints = Map.groupBy(rows, ({ participantId }) => participantId);
    return new Map([...complaints].map(([id, own]) => [id, own.map(openComplaint)]));
  }
}

interface Found {
  readonly id: string;
  readonly participantId: ParticipantId;
  readonly receivedOn: LocalDate;
  readonly sentOn: LocalDate | null;
}

function openComplaint({ id, receivedOn, sentOn }: Found): OpenComplaint {
  return { id, receivedOn, ...(sentOn && { sentOn }) };
}
