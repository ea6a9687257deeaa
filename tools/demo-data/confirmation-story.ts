import { addDays, daysBetween, systemActor, type LocalDate } from '@fotfeste/shared/kernel';
import { confirmationDays } from '@fotfeste/eligibility/domain';
import { confirmationChannels, nextConfirmation } from '@fotfeste/participant/domain';
import type { Life } from './life';

/** To which day somebody has confirmed that they seek work, and whether they have just missed the next time. */
export interface ConfirmedDays {
  readonly confirmedTo: LocalDate;
  readonly isMissed: boolean;
}

/** Every fourteenth day until now. Of those whose time came last week, some have not answered. */
export function confirmedDays({ since, today, journal }: Life): ConfirmedDays {
  let [confirmedTo, before] = [since, since];
  while (confirmationDays(confirmedTo).dueOn <= today) [before, confirmedTo] = [confirmedTo, confirmationDays(confirmedTo).dueOn];
  const isMissed = nextConfirmation(before, today).state === 'missed' && draw(journal.participantId) % 12 === 0;
  return isMissed ? { confirmedTo: before, isMissed } : { confirmedTo, isMissed };
}

/** The last confirmation, and the one that was missed. Told at the end of the story, since it changes nothing else in it. */
export function writeConfirmation(life: Life): void {
  const { journal, since, adviser } = life;
  const [registration] = journal.rows.get('job_seeker_registration') ?? [];
  if (!adviser || typeof registration?.['id'] !== 'string') return;
  const { id: registrationId } = registration;
  const { confirmedTo: to, isMissed } = confirmedDays(life);
  const { dueOn } = confirmationDays(to);
  if (to > since) {
    const on = addDays(to, -1);
    const at = journal.moment(on);
    const id = journal.id(at);
    const channel = confirmationChannels[draw(journal.participantId) % confirmationChannels.length] ?? 'view';
    journal.append('job_seeker_confirmation', {
      ...{
        id,
        participant_id: journal.participantId,
        registration_id: registrationId,
        from_date: addDays(to, -daysBetween(to, dueOn)),
        to_date: to,
      },
      ...{ stays: true, has_worked: false, channel, given_on: on, recorded_by_name: adviser.name },
    });
    const payload = { on: to, confirmationChannel: channel };
    journal.record({ by: adviser, on }, { name: 'participant.confirmation-given', subjectId: id, payload });
  }
  if (!isMissed) return;
  const payload = { on: dueOn };
  journal.record(
    { by: systemActor, on: addDays(dueOn, 1) },
    { name: 'participant.confirmation-missed', subjectId: registrationId, payload },
  );
}

/** A number that belongs to the person, so that nothing else in anybody's story changes. */
function draw(participantId: string): number {
  return Number.parseInt(participantId.slice(-6), 16);
}
