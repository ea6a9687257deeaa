import { given, type Deadline, type LocalDate, type ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import {
  agreedSpan,
  deadlinesOf,
  pathDeadlines,
  type ActivityKind,
  type AgreedSpan,
  type HinderedStep,
} from '@fotfeste/activity-plan/domain';
import { activityOf } from './activity-content';
import { DueFollowUpReader } from './due-follow-up.reader';
import { PlanActivityRow } from './plan-activity.row';

/** What a person's plan says to lists of many people. */
export interface CasePlan {
  /** Day the standing goal was said. */
  readonly goalOn?: LocalDate;
  /** Last day the adviser and the person are known to have talked: an answer given, a goal said, a conversation, a meeting held, a call noted. */
  readonly lastContactOn?: LocalDate;
  /** First day of the earliest activity that runs: work, training or an offer of the plan, not a talk or a task. */
  readonly activeSince?: LocalDate;
  /** What is agreed and not finished. */
  readonly agreed?: AgreedSpan;
  /** Days of meetings that were not called off, whether they have been or are to come, the latest first, at most a hundred. */
  readonly meetingDays: readonly LocalDate[];
  readonly deadlines: readonly Deadline[];
}

/** The plans of many people at once, for the read model behind the lists. */
export class CasePlanReader {
  constructor(private readonly tx: Tx) {}

  async of(participantIds: readonly ParticipantId[]): Promise<ReadonlyMap<ParticipantId, CasePlan>> {
    const days = await this.tx.query<PlanDays>(daysQuery, [participantIds]);
    const open = await this.tx.manager
      .createQueryBuilder(PlanActivityRow, 'a')
      .where(`a.participant_id = any (:participantIds) and a.status in ('proposed', 'planned', 'in-progress')`, { participantIds })
      .orderBy('a.id')
      .getMany();
    const hindered = await this.tx.query<HinderedPath>(hinderedQuery, [participantIds]);
    const followUp = await this.tx.use(DueFollowUpReader).of(participantIds);
    return new Map(
      days.map(({ participantId, goalOn, lastContactOn, meetingDays }) => {
        const own = open.filter((row) => row.participantId === participantId);
        const ofActivities = deadlinesOf(own.map(activityOf));
        const activeSince = activeSinceOf(own);
        const ofPath = hindered
          .filter((row) => row.participantId === participantId)
          .flatMap((row) => pathDeadlines(row.pathId, row.hindered));
        const deadlines = [...ofActivities, ...ofPath, ...(followUp.get(participantId) ?? [])];
        const agreed = agreedSpan(own.map((row) => ({ ...activityOf(row), statusSince: row.statusSince })));
        const said = given({ goalOn: goalOn ?? undefined, lastContactOn: lastContactOn ?? undefined, activeSince, agreed });
        return [participantId, { deadlines, meetingDays, ...said }];
      }),
    );
  }
}

const talksAndTasks: readonly ActivityKind[] = ['measure', 'treatment', 'meeting', 'conversation', 'task'];

/** Measures are told by their participations. */
function activeSinceOf(open: readonly PlanActivityRow[]): LocalDate | undefined {
  const days = open
    .filter(({ status, kind }) => status === 'in-progress' && !talksAndTasks.includes(kind))
    .map(({ fromDate, statusSince }) => fromDate ?? statusSince);
  return days.sort()[0];
}

interface PlanDays {
  readonly participantId: ParticipantId;
  readonly goalOn: LocalDate | null;
  readonly lastContactOn: LocalDate | null;
  readonly meetingDays: readonly LocalDate[];
}

interface HinderedPath {
  readonly participantId: ParticipantId;
  readonly pathId: string;
  readonly hindered: readonly HinderedStep[];
}

/** Chosen paths with a step that cannot be taken as it stands. */
const hinderedQuery = `
  select c.participant_id as "participantId", c.path_id as "pathId", c.hindered from plan_path_check c join plan_path p on p.id = c.path_id
  where c.participant_id = any ($1) and p.chosen and c.hindered <> '[]'::jsonb`;

/** A list needs to know no more, and an index that holds them has its bounds. */
const mostMeetingDays = 100;

const daysQuery = `
  select p.id as "participantId", g.said_on::text as "goalOn",
         greatest(
           g.said_on,
           (select max(n.given_on) from participant_answer n where n.participant_id = p.id and n.channel in ('in-person', 'telephone')),
           (select max(coalesce(a.to_date, a.from_date, a.status_since)) from plan_activity a
            where a.participant_id = p.id and a.kind in ('meeting', 'conversation') and a.status = 'done'),
           (select max(c.contact_on) from plan_contact c where c.participant_id = p.id and c.channel in ('in-person', 'telephone')),
           (select max(m.held_on) from plan_meeting m where m.participant_id = p.id and m.cancelled_on is null
              and 'participant' = any (m.attendees) and exists (select 1 from plan_minutes n where n.meeting_id = m.id))
         )::text as "lastContactOn",
         array(select distinct m.held_on::text from plan_meeting m
               where m.participant_id = p.id and m.cancelled_on is null order by 1 desc limit ${String(mostMeetingDays)}) as "meetingDays"
  from unnest($1::uuid[]) as p (id)
  left join plan_goal g on g.participant_id = p.id`;
