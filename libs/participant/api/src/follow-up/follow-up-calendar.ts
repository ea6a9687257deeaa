import { Injectable, Logger } from '@nestjs/common';
import { addDays, given, systemActor, type LocalDate, type ParticipantId } from '@fotfeste/shared/kernel';
import { UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { followUpEndsBy } from '@fotfeste/participant/domain';
import { CasePersonReader } from '../reader/case-person.reader';
import { FollowUpPeriodRow } from '../rows';
import { FollowUpBlockers } from './follow-up-blockers';

/** How one round went. */
export interface FollowUpRound {
  readonly ended: number;
  /** Something stands in the way: the deadline in the lists stays until it is gone. */
  readonly blocked: number;
  readonly failed: number;
}

/**
 * Ends follow-up that is to end by itself, some time after the registration as job seeker ended and when nothing stands in the way.
 * Each person in a transaction of their own; a second round changes nothing.
 */
@Injectable()
export class FollowUpCalendar {
  private readonly logger = new Logger('FollowUpCalendar');

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly blockers: FollowUpBlockers,
  ) {}

  async run(): Promise<FollowUpRound> {
    const people = await this.unitOfWork.read(systemActor, async (tx) => {
      const rows = await tx.query<{ id: ParticipantId }>(leftRegister, [tx.today]);
      return rows.map(({ id }) => id);
    });
    const count = { ended: 0, blocked: 0, failed: 0, untouched: 0 };
    for (const participantId of people) count[await this.tried(participantId)] += 1;
    const { ended, blocked, failed } = count;
    return { ended, blocked, failed };
  }

  /** One person who cannot be handled does not keep the others waiting. */
  private async tried(participantId: ParticipantId): Promise<'ended' | 'blocked' | 'failed' | 'untouched'> {
    try {
      return await this.unitOfWork.run(systemActor, (tx) => this.end(tx, participantId));
    } catch (error) {
      this.logger.error('A follow-up period could not be ended', error instanceof Error ? error.stack : undefined);
      return 'failed';
    }
  }

  private async end(tx: Tx, participantId: ParticipantId): Promise<'ended' | 'blocked' | 'untouched'> {
    const period = await tx.manager
      .createQueryBuilder(FollowUpPeriodRow, 'f')
      .setLock('pessimistic_write')
      .where('f.participant_id = :participantId and f.to_date is null', { participantId })
      .getOne();
    const [person] = await tx.use(CasePersonReader).of([participantId]);
    if (!period || !person || person.hasOpenAap) return 'untouched';
    const { registeredTo, aapTo } = person;
    const endsOn = followUpEndsBy({ from: period.from, ...given({ registeredTo, aapTo }) });
    if (!endsOn || endsOn >= tx.today) return 'untouched';
    if ((await this.blockers.of(tx, participantId)).length > 0) return 'blocked';
    await endPeriod(tx, period, addDays(tx.today, -1));
    return 'ended';
  }
}

async function endPeriod(tx: Tx, { id, participantId }: FollowUpPeriodRow, on: LocalDate): Promise<void> {
  const reason = 'NO_LONGER_JOB_SEEKER';
  await tx.manager.update(FollowUpPeriodRow, { id }, { to: on, endReason: reason });
  await tx.record({ name: 'participant.follow-up-ended', participantId, subjectId: id, payload: { on, reason } });
}

/** Those whose follow-up goes on though they have been registered and are not; each is asked again when it is held. */
const leftRegister = `
  select f.participant_id as id from follow_up_period f
  where f.to_date is null and exists (
    select 1 from job_seeker_registration j where j.participant_id = f.participant_id and j.to_date >= f.from_date and j.to_date < $1)
  and not exists (select 1 from job_seeker_registration j where j.participant_id = f.participant_id and j.to_date is null)
  order by f.participant_id`;
