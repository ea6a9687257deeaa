import type { LocalDate, ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import type { ActivityKind, ActivityStatus } from '@fotfeste/activity-plan/domain';

/** The goal that stands, and what is open on the way: the plan in a few lines. */
export interface StandingPlan {
  readonly goal?: { readonly words: string; readonly saidOn: LocalDate };
  /** Open activities that are not measures, the next first. */
  readonly activities: readonly OpenActivity[];
}

export interface OpenActivity {
  readonly id: string;
  readonly kind: ActivityKind;
  readonly status: ActivityStatus;
  readonly title: string | null;
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
}

/** What the person's page says of the plan. */
export class StandingPlanReader {
  constructor(private readonly tx: Tx) {}

  async of(participantId: ParticipantId): Promise<StandingPlan> {
    const [goal] = await this.tx.query<{ words: string; saidOn: LocalDate }>(
      'select words, said_on::text as "saidOn" from plan_goal where participant_id = $1',
      [participantId],
    );
    const activities = await this.tx.query<OpenActivity>(
      `select id, kind, status, title, from_date::text as from, to_date::text as to from plan_activity
       where participant_id = $1 and kind <> 'measure' and status in ('proposed', 'planned', 'in-progress')
       order by coalesce(from_date, to_date) nulls last, position`,
      [participantId],
    );
    return { activities, ...(goal && { goal }) };
  }
}
