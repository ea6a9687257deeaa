import { Injectable } from '@nestjs/common';
import { given, type Actor, type Language, type LocalDate, type ParticipantId } from '@fotfeste/shared/kernel';
import { notFound, Problem, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import {
  printedPlan,
  subGoalsUnder,
  type ListedSubGoal,
  type PrintedActivity,
  type PrintedMeeting,
  type PrintedPlan,
} from '@fotfeste/activity-plan/domain';
import { renderPdf } from '@fotfeste/document/api';
import { ParticipantReader } from '@fotfeste/participant/api';
import { VeiledReader, type VeiledParticipation } from '@fotfeste/participation/api';
import { phaseOf } from '@fotfeste/participation/domain';
import { hasActivityDuty } from '../activity-duty';
import { MeetingRepository } from '../meeting/meeting.repository';
import { PlanRepository } from '../plan.repository';
import { ProgrammeReader } from '../programme.reader';
import type { PlanSubGoalRow } from '../sub-goal/plan-sub-goal.row';
import { SubGoalRepository } from '../sub-goal/sub-goal.repository';

/** The plan as pages that the participant can take home. */
@Injectable()
export class PlanPrintService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async pdf(actor: Actor, participantId: ParticipantId, language: Language): Promise<Buffer> {
    const plan = await this.unitOfWork.read(actor, (tx) => toPrint(tx, participantId));
    return renderPdf(printedPlan(plan, language));
  }
}

async function toPrint(tx: Tx, participantId: ParticipantId): Promise<PrintedPlan> {
  const people = tx.use(ParticipantReader);
  const participant = (await people.names([participantId])).get(participantId)?.name;
  if (participant === undefined) throw new Problem(notFound);
  const goal = await tx.use(PlanRepository).goalOf(participantId);
  const subGoals = (await tx.use(SubGoalRepository).ofPerson(participantId)).map(listed);
  const veiled = await tx.use(VeiledReader).of(participantId);
  const activities = [...(await activitiesOf(tx, participantId, subGoals)), ...veiled.flatMap((each) => veiledActivity(each, tx.today))];
  const meetings = await meetingsToCome(tx, participantId);
  const duty = await hasActivityDuty(tx, participantId);
  return {
    ...{ participant, today: tx.today, activities, meetings, hasActivityDuty: duty, subGoals: subGoalsUnder(subGoals, undefined) },
    ...(goal && { goal: { words: goal.words, saidOn: goal.saidOn } }),
    ...(await people.navContact(participantId)),
  };
}

async function activitiesOf(tx: Tx, participantId: ParticipantId, subGoals: readonly ListedSubGoal[]): Promise<readonly PrintedActivity[]> {
  const rows = await tx.use(PlanRepository).activitiesOf(participantId);
  const onCards = await tx.use(ProgrammeReader).onCards(participantId);
  return rows.map((row) => {
    const {
      kind,
      status,
      responsible,
      statusSince,
      agreedOn,
      fromDate: from,
      toDate: to,
      title,
      description,
      hoursPerWeek,
      measure,
      satisfies,
    } = row;
    const place = row.participationId ? onCards.get(row.participationId)?.organisationName : undefined;
    const told = given({ agreedOn, from, to, title, description, hoursPerWeek, measure, place });
    return { kind, status, responsible, statusSince, satisfies, ...told, subGoals: subGoalsUnder(subGoals, row.id) };
  });
}

/** A measure that whoever prints is not told of: that it runs or is to come, and when. */
function veiledActivity({ status, startsOn: from, endsOn: to }: VeiledParticipation, today: LocalDate): readonly PrintedActivity[] {
  const phase = phaseOf(status);
  if (phase !== 'running' && phase !== 'waiting') return [];
  const own = { kind: 'measure', responsible: 'provider', statusSince: from ?? today, satisfies: [] } as const;
  return [{ ...own, status: phase === 'running' ? 'in-progress' : 'planned', ...given({ from, to }) }];
}

function listed({ title, activityId, dueOn, doneOn }: PlanSubGoalRow): ListedSubGoal {
  return { title, ...given({ activityId, dueOn, doneOn }) };
}

/** Meetings from today on that the participant is asked to, and that stand. */
async function meetingsToCome(tx: Tx, participantId: ParticipantId): Promise<readonly PrintedMeeting[]> {
  const rows = await tx.use(MeetingRepository).ofPerson(participantId);
  return rows
    .filter(({ heldOn, cancelledOn, attendees }) => heldOn >= tx.today && !cancelledOn && attendees.includes('participant'))
    .map(({ heldOn, startsAt, channel, place }) => ({ heldOn, startsAt, channel, ...given({ place }) }));
}
