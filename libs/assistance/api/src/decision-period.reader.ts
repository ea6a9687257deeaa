import { given, type LocalDate, type ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import type { AssistanceGroup, RecordedMainGoal } from '@fotfeste/eligibility/domain';

/** A § 14 a decision with the days it was made and replaced. */
export interface DecisionPeriod {
  readonly decisionId: string;
  readonly group: AssistanceGroup;
  readonly mainGoal?: RecordedMainGoal;
  readonly decidedOn: LocalDate;
  readonly replacedOn?: LocalDate;
}

/** Every § 14 a decision a person has been given, for the timeline. */
export class DecisionPeriodReader {
  constructor(private readonly tx: Tx) {}

  /** The newest first; what is under work is not among them. */
  async of(participantId: ParticipantId): Promise<readonly DecisionPeriod[]> {
    const rows = await this.tx.query<DecisionColumns>(
      `select id as "decisionId", assistance_group as "group", main_goal as "mainGoal",
              (decided_at at time zone 'Europe/Oslo')::date::text as "decidedOn",
              (replaced_at at time zone 'Europe/Oslo')::date::text as "replacedOn"
       from assistance_decision where participant_id = $1 and status in ('decided', 'replaced') order by decided_at desc`,
      [participantId],
    );
    return rows.map(({ decisionId, group, mainGoal, decidedOn, replacedOn }) => ({
      ...{ decisionId, group, decidedOn },
      ...given({ mainGoal, replacedOn }),
    }));
  }
}

interface DecisionColumns extends Pick<DecisionPeriod, 'decisionId' | 'group' | 'decidedOn'> {
  readonly mainGoal: RecordedMainGoal | null;
  readonly replacedOn: LocalDate | null;
}
