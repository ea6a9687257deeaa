import type { LocalDate, ParticipantId } from '@fotfeste/shared/kernel';
import { osloDate, type Tx } from '@fotfeste/shared/api';
import type { AssistanceGroup } from '@fotfeste/eligibility/domain';

/** A text between draft and decision. */
export interface TextUnderWork {
  readonly participantId: ParticipantId;
  readonly decisionId: string;
  readonly status: 'sent-to-second-control' | 'returned';
  readonly group: AssistanceGroup;
  readonly authorName: string;
  readonly writers: readonly string[];
  readonly since: Date;
}

/** Where the § 14 a decisions of some people stand, looked up one by one: reading a country's decisions to leave most out takes seconds. */
export class WaitingReader {
  constructor(private readonly tx: Tx) {}

  texts(participantIds: readonly ParticipantId[]): Promise<readonly TextUnderWork[]> {
    return this.tx.query(
      `select participant_id as "participantId", id as "decisionId", status, assistance_group as "group", author_name as "authorName", writers, changed_at as since
       from assistance_decision where participant_id = any ($1) and status in ('sent-to-second-control', 'returned')`,
      [participantIds],
    );
  }

  /** The day each person's newest decision was made. */
  async lastDecided(participantIds: readonly ParticipantId[]): Promise<ReadonlyMap<ParticipantId, LocalDate>> {
    const rows = await this.tx.query<{ participantId: ParticipantId; at: Date }>(
      `select participant_id as "participantId", max(decided_at) as at from assistance_decision
       where participant_id = any ($1) and status = 'decided' group by 1`,
      [participantIds],
    );
    return new Map(rows.map(({ participantId, at }) => [participantId, osloDate(at)]));
  }
}
