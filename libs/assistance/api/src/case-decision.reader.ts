import type { LocalDate, ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import type { AssistanceGroup, RecordedMainGoal } from '@fotfeste/eligibility/domain';

/** A § 14 a decision as lists of many people need it: the one that was decided, or the one that is under work. */
export interface CaseDecision {
  readonly participantId: ParticipantId;
  readonly decisionId: string;
  readonly status: 'decided' | 'sent-to-second-control' | 'returned';
  readonly group: AssistanceGroup;
  readonly mainGoal: RecordedMainGoal | null;
  /** Day in Oslo it was decided; null while it is under work. */
  readonly decidedOn: LocalDate | null;
  /** Day in Oslo of the newest step. */
  readonly changedOn: LocalDate;
}

/** The decisions of many people at once, for the read model behind the lists. */
export class CaseDecisionReader {
  constructor(private readonly tx: Tx) {}

  of(participantIds: readonly ParticipantId[]): Promise<readonly CaseDecision[]> {
    return this.tx.query(
      `select participant_id as "participantId", id as "decisionId", status, assistance_group as "group", main_goal as "mainGoal",
              (decided_at at time zone 'Europe/Oslo')::date::text as "decidedOn", (changed_at at time zone 'Europe/Oslo')::date::text as "changedOn"
       from assistance_decision
       where participant_id = any ($1) and status in ('decided', 'sent-to-second-control', 'returned')`,
      [participantIds],
    );
  }

  /** Nav ident of whoever wrote the decision. */
  async authorOf(decisionId: string): Promise<string | undefined> {
    const [row] = await this.tx.query<{ author: string }>('select author_id as author from assistance_decision where id = $1', [
      decisionId,
    ]);
    return row?.author;
  }
}
