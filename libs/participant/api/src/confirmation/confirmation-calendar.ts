import { Injectable, Logger } from '@nestjs/common';
import { systemActor, type LocalDate, type ParticipantId } from '@fotfeste/shared/kernel';
import { UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { nextConfirmation } from '@fotfeste/participant/domain';
import { JobSeekerRegistrationRow } from '../rows';

/** How one round went. */
export interface ConfirmationRound {
  /** The due day has passed; there is still time. */
  readonly missed: number;
  /** The time has run out, and the registration has ended. */
  readonly ended: number;
  readonly failed: number;
}

type Outcome = keyof ConfirmationRound | 'untouched';

/**
 * Notes a missed confirmation, so that it stands among the deadlines, and ends the registration once it is no longer taken. Each person in
 * a transaction of their own; a second round changes nothing. Follow-up then ends as after any other end of a registration.
 */
@Injectable()
export class ConfirmationCalendar {
  private readonly logger = new Logger('ConfirmationCalendar');

  constructor(private readonly unitOfWork: UnitOfWork) {}

  async run(): Promise<ConfirmationRound> {
    const people = await this.unitOfWork.read(systemActor, async (tx) => {
      const rows = await tx.query<Running>(running, [tx.today]);
      return rows.filter((row) => asks(row, tx.today)).map(({ id }) => id);
    });
    const count = { missed: 0, ended: 0, failed: 0, untouched: 0 };
    for (const participantId of people) count[await this.tried(participantId)] += 1;
    const { missed, ended, failed } = count;
    return { missed, ended, failed };
  }

  /** One person who cannot be handled does not keep the others waiting. */
  private async tried(participantId: ParticipantId): Promise<Outcome> {
    try {
      return await this.unitOfWork.run(systemActor, (tx) => this.handle(tx, participantId));
    } catch (error) {
      this.logger.error('A missed confirmation could not be handled', error instanceof Error ? error.stack : undefined);
      return 'failed';
    }
  }

  private async handle(tx: Tx, participantId: ParticipantId): Promise<Outcome> {
    const registration = await tx.manager
      .createQueryBuilder(JobSeekerRegistrationRow, 'r')
      .setLock('pessimistic_write')
      .where('r.participant_id = :participantId and r.to_date is null', { participantId })
      .getOne();
    if (!registration) return 'untouched';
    const { id, confirmedTo, confirmationMissed } = registration;
    const { state, dueOn, lastDay } = nextConfirmation(confirmedTo ?? undefined, tx.today);
    const about = { participantId, subjectId: id };
    if (state === 'over' && lastDay) {
      const reason = 'BEKREFTELSE_IKKE_LEVERT_INNEN_FRIST';
      await tx.manager.update(JobSeekerRegistrationRow, { id }, { to: lastDay, endReason: reason, confirmationMissed: true });
      await tx.record({ name: 'participant.registration-ended', ...about, payload: { on: lastDay, reason } });
      return 'ended';
    }
    if (state !== 'missed' || !dueOn || confirmationMissed) return 'untouched';
    await tx.manager.update(JobSeekerRegistrationRow, { id }, { confirmationMissed: true });
    await tx.record({ name: 'participant.confirmation-missed', ...about, payload: { on: dueOn } });
    return 'missed';
  }
}

interface Running {
  readonly id: ParticipantId;
  readonly confirmedTo: LocalDate;
  readonly isMissed: boolean;
}

/** Each is asked again when it is held. */
function asks({ confirmedTo, isMissed }: Running, today: LocalDate): boolean {
  const { state } = nextConfirmation(confirmedTo, today);
  return state === 'over' || (state === 'missed' && !isMissed);
}

const running = `
  select participant_id as id, confirmed_to::text as "confirmedTo", confirmation_missed as "isMissed"
  from job_seeker_registration where to_date is null and confirmed_to < $1 order by confirmed_to, participant_id`;
