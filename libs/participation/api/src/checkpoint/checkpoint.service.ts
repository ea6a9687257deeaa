import { Injectable } from '@nestjs/common';
import { given, type Actor, type ParticipantId } from '@fotfeste/shared/kernel';
import { changedByOther, Problem, UnitOfWork } from '@fotfeste/shared/api';
import {
  checkpointFaultsOf,
  checkpointStateOf,
  nextCheckpoint,
  phaseOf,
  pointsOf,
  type Checkpoint,
  type CheckpointFault,
  type CheckpointPoint,
} from '@fotfeste/participation/domain';
import { incomplete } from '../participation.problems';
import { ParticipationRepository } from '../participation.repository';
import { checkpointListView, groundOf, hadJobBefore } from './checkpoint-view';
import type { CheckpointRequest } from './checkpoint.dto';
import { checkpointTexts, mayNotAsk, notTimeToAsk } from './checkpoint.problems';
import { CheckpointRepository } from './checkpoint.repository';
import type { CheckpointListView, DueCheckpointsView, DueCheckpointView } from './checkpoint.view';

/** What Nav asks after the end. The provider never sees it. */
@Injectable()
export class CheckpointService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  list(actor: Actor, participationId: string): Promise<CheckpointListView> {
    return this.unitOfWork.read(actor, async (tx) =>
      checkpointListView(tx, await tx.use(ParticipationRepository).require(participationId)),
    );
  }

  /** What to ask the person about now, over all participations. */
  due(actor: Actor, participantId: ParticipantId): Promise<DueCheckpointsView> {
    return this.unitOfWork.read(actor, async (tx) => {
      const mayBeAsked = (await groundOf(tx, participantId)) !== 'none';
      const items: DueCheckpointView[] = [];
      for (const row of await tx.use(ParticipationRepository).ofPerson(participantId)) {
        const { id: participationId, measure, status, endsOn, source } = row;
        const recorded = (await tx.use(CheckpointRepository).of(participationId)).map(({ point }) => point);
        const next = source === 'fotfeste' ? nextCheckpoint({ measure, status, mayBeAsked, ...given({ endsOn }) }, recorded) : undefined;
        if (next && checkpointStateOf(next.point, recorded, { measure, status, mayBeAsked, ...given({ endsOn }) }, tx.today) === 'due')
          items.push({ participationId, measure, point: next.point, day: next.dueOn });
      }
      return { participantId, items };
    });
  }

  /** @param version The version of the answer the user saw; 0 when there was none. */
  record(
    actor: Actor,
    participationId: string,
    { point, version }: { readonly point: CheckpointPoint; readonly version: number },
    { askedOn, ...request }: CheckpointRequest,
  ): Promise<CheckpointListView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const row = await tx.use(ParticipationRepository).held(participationId);
      const { measure, status, endsOn } = row;
      if (!endsOn || phaseOf(status) !== 'over' || !pointsOf(measure).includes(point)) throw new Problem(notTimeToAsk);
      const rows = await tx.use(CheckpointRepository).of(row.id);
      const existing = rows.find((each) => each.point === point);
      if ((existing?.version ?? 0) !== version) throw new Problem(changedByOther, { extension: { version: existing?.version ?? 0 } });
      const mayBeAsked = (await groundOf(tx, row.participantId)) !== 'none';
      if (!existing && !mayBeAsked) throw new Problem(mayNotAsk);
      const recorded = rows.map((each) => each.point);
      const state = checkpointStateOf(point, recorded, { measure, status, endsOn, mayBeAsked }, tx.today);
      if (!existing && state !== 'due') throw new Problem(notTimeToAsk);
      const hadJob = await hadJobBefore(tx, row, point, rows);
      const answer = answerOf(request);
      refuse(checkpointFaultsOf(answer, { askedOn, today: tx.today, endsOn, hadJob }));
      await tx.use(CheckpointRepository).write(row, point, { askedOn, ...columnsOf(answer) });
      const { participantId, id: subjectId } = row;
      await tx.record({
        name: 'participation.checkpoint-recorded',
        participantId,
        subjectId,
        payload: { measure, point, job: answer.job },
      });
      return checkpointListView(tx, row);
    });
  }
}

function answerOf({
  job,
  hoursPerWeek,
  form,
  employerName,
  lostReason,
  lostWords,
  education,
  benefit,
}: Omit<CheckpointRequest, 'askedOn'>): Checkpoint {
  const [employer, words] = [employerName?.trim(), lostWords?.trim()];
  return {
    ...{ job, education, benefit, hoursPerWeek, form, lostReason },
    ...(employer && { employerName: employer }),
    ...(words && { lostWords: words }),
  };
}

function columnsOf({ job, hoursPerWeek, form, employerName, lostReason, lostWords, education, benefit }: Checkpoint) {
  return {
    ...{ job, education, benefit },
    hoursPerWeek: hoursPerWeek ?? null,
    form: form ?? null,
    employerName: employerName ?? null,
    lostReason: lostReason ?? null,
    lostWords: lostWords ?? null,
  };
}

const fieldOf: Readonly<Record<CheckpointFault, string>> = {
  'asked-later': 'askedOn',
  'asked-before-end': 'askedOn',
  'hours-missing': 'hoursPerWeek',
  'hours-impossible': 'hoursPerWeek',
  'job-without-yes': 'job',
  'lost-reason-missing': 'lostReason',
  'lost-without-loss': 'lostReason',
};

function refuse(faults: readonly CheckpointFault[]): void {
  if (faults.length === 0) return;
  throw new Problem(incomplete, { errors: faults.map((fault) => ({ field: fieldOf[fault], message: checkpointTexts[fault] })) });
}
