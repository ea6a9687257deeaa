import { Injectable, Logger } from '@nestjs/common';
import { systemActor, type ParticipantId } from '@fotfeste/shared/kernel';
import { UnitOfWork, type Projection, type RecordedEvent, type Tx } from '@fotfeste/shared/api';
import { checkPath, watched, type HinderedStep } from '@fotfeste/activity-plan/domain';
import { PathCaseReader } from './path-case.reader';
import { PathRepository } from './path.repository';
import type { PlanPathRow } from './plan-path.row';

/**
 * Holds chosen paths against law and facts again: each night, since the law changes with the calendar, and in the same transaction
 * whenever something about the person changes. What has become impossible, or possible again, is told as an event.
 */
@Injectable()
export class PathWatch implements Projection {
  readonly listensTo = ['participant.', 'assistance.', 'eligibility.', 'participation.', 'plan.path-'];
  private readonly logger = new Logger('PathWatch');

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cases: PathCaseReader,
  ) {}

  async apply(tx: Tx, events: readonly RecordedEvent[]): Promise<void> {
    const participantIds = [...new Set(events.flatMap(({ participantId }) => participantId ?? []))];
    for (const path of await tx.use(PathRepository).chosenOf(participantIds)) await this.hold(tx, path);
  }

  /** Every chosen path of somebody who is followed up, each in its own transaction. Safe to run twice. */
  async run(): Promise<{ readonly checked: number; readonly failed: number }> {
    const people = await this.unitOfWork.read(systemActor, (tx) => tx.query<{ id: ParticipantId }>(watchedQuery, [tx.today]));
    const round = { checked: 0, failed: 0 };
    for (const { id } of people) round[await this.again(id)] += 1;
    return round;
  }

  private async again(participantId: ParticipantId): Promise<'checked' | 'failed'> {
    try {
      await this.unitOfWork.run(systemActor, async (tx) => {
        for (const path of await tx.use(PathRepository).chosenOf([participantId])) await this.hold(tx, path);
      });
      return 'checked';
    } catch (error) {
      this.logger.warn(`A planned path could not be checked again: ${String(error)}`);
      return 'failed';
    }
  }

  private async hold(tx: Tx, path: PlanPathRow): Promise<void> {
    const repository = tx.use(PathRepository);
    const before = (await repository.check(path.id))?.hindered ?? [];
    const check = checkPath(await this.cases.of(tx, path.participantId, path.steps));
    const { hindered, newly, freed } = watched(path.steps, check, before);
    await repository.keepCheck(path, check.checkedOn, hindered);
    for (const step of newly) await this.tell(tx, 'plan.path-step-impossible', path, step);
    for (const step of freed) await this.tell(tx, 'plan.path-step-possible', path, step);
  }

  private async tell(tx: Tx, name: `plan.path-step-${string}`, path: PlanPathRow, { stepId, measure, rules }: HinderedStep): Promise<void> {
    await tx.record({ name, participantId: path.participantId, subjectId: path.id, payload: { stepId, measure, rules } });
  }
}

/** People with a chosen path and a follow-up period that runs. */
const watchedQuery = `
  select p.participant_id as id from plan_path p
  where p.chosen and exists (
    select 1 from follow_up_period f where f.participant_id = p.participant_id and f.from_date <= $1 and (f.to_date is null or f.to_date >= $1))
  order by p.participant_id`;
