import { Injectable } from '@nestjs/common';
import { given, type Actor, type ParticipantId } from '@fotfeste/shared/kernel';
import { notFound, Problem, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { PersonAccessReader } from '@fotfeste/access/api';
import { nextConfirmation } from '@fotfeste/participant/domain';
import { JobSeekerConfirmationRow, JobSeekerRegistrationRow } from '../rows';
import type { ConfirmationRequest } from './confirmation.dto';
import { notJobSeeker, otherConfirmation, refusedConfirmation } from './confirmation.problems';
import type { ConfirmationsView, GivenConfirmationView, NextConfirmationView } from './confirmation.view';

/** Earlier confirmations that are shown. */
const confirmationsShown = 10;

/** Every fourteenth day a job seeker says whether they still seek work. No ends the registration; so does no answer, by the calendar. */
@Injectable()
export class ConfirmationService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  of(actor: Actor, participantId: ParticipantId): Promise<ConfirmationsView> {
    return this.unitOfWork.read(actor, (tx) => confirmations(tx, participantId));
  }

  give(actor: Actor, participantId: ParticipantId, request: ConfirmationRequest): Promise<ConfirmationsView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const running = await tx.manager
        .createQueryBuilder(JobSeekerRegistrationRow, 'r')
        .setLock('pessimistic_write')
        .where('r.participant_id = :participantId and r.to_date is null', { participantId })
        .getOne();
      if (!running) throw new Problem((await tx.use(PersonAccessReader).visible(participantId)) ? notJobSeeker : notFound);
      const { state, dueOn } = nextConfirmation(running.confirmedTo ?? undefined, tx.today);
      if (dueOn !== request.dueOn) throw new Problem(otherConfirmation);
      const refused = refusedConfirmation[state];
      if (refused) throw new Problem(refused);
      await take(tx, running, request);
      return confirmations(tx, participantId);
    });
  }
}

async function take(tx: Tx, { id, participantId, confirmedTo }: JobSeekerRegistrationRow, request: ConfirmationRequest): Promise<void> {
  const { stays, hasWorked, channel, dueOn } = request;
  const on = tx.today;
  const to = stays ? (dueOn ?? on) : on;
  const inserted = await tx.manager.insert(JobSeekerConfirmationRow, {
    ...{ participantId, registrationId: id, from: confirmedTo, to, stays, hasWorked, channel },
    ...{ givenOn: on, recordedByName: tx.actor.name },
  });
  const ended = stays ? {} : ({ to: on, endReason: 'SVARTE_NEI_I_BEKREFTELSE' } as const);
  await tx.manager.update(JobSeekerRegistrationRow, { id }, { confirmedTo: to, confirmationMissed: false, ...ended });
  const { id: subjectId } = inserted.identifiers[0] as { id: string };
  await tx.record({ name: 'participant.confirmation-given', participantId, subjectId, payload: { on: to, confirmationChannel: channel } });
  if (!stays)
    await tx.record({
      ...{ name: 'participant.registration-ended', participantId, subjectId: id },
      payload: { on, reason: 'SVARTE_NEI_I_BEKREFTELSE' },
    });
}

async function confirmations(tx: Tx, participantId: ParticipantId): Promise<ConfirmationsView> {
  const running = await tx.manager
    .createQueryBuilder(JobSeekerRegistrationRow, 'r')
    .where('r.participant_id = :participantId and r.to_date is null', { participantId })
    .getOne();
  const rows = await tx.manager.find(JobSeekerConfirmationRow, {
    where: { participantId },
    order: { to: 'DESC' },
    take: confirmationsShown,
  });
  return { given: rows.map(givenView), ...(running && { next: nextView(tx, running) }) };
}

function nextView(tx: Tx, { id: registrationId, confirmedTo }: JobSeekerRegistrationRow): NextConfirmationView {
  return { registrationId, ...nextConfirmation(confirmedTo ?? undefined, tx.today), ...given({ confirmedTo }) };
}

function givenView({ id, to, stays, hasWorked, channel, givenOn, recordedByName }: JobSeekerConfirmationRow): GivenConfirmationView {
  return { id, to, stays, hasWorked, channel, givenOn, recordedByName };
}
