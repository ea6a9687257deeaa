import { Injectable } from '@nestjs/common';
import { completedYears, given, type Actor, type ParticipantId } from '@fotfeste/shared/kernel';
import { notFound, Problem, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { AssistanceReader } from '@fotfeste/assistance/api';
import { ParticipantReader } from '@fotfeste/participant/api';
import type { PersonHeaderView } from './header.view';

const grownUpAt = 18;

/** Puts together what every page of a person shows on top. */
@Injectable()
export class HeaderService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  header(actor: Actor, participantId: ParticipantId): Promise<PersonHeaderView> {
    return this.unitOfWork.read(actor, async (tx) => {
      const person = await tx.use(ParticipantReader).header(participantId);
      if (!person) throw new Problem(notFound);
      const decision = await tx.use(AssistanceReader).decisionInForce(participantId);
      const { name, identityNumber, born, sex, residenceStatus, deadOn, protection, isShielded, office, officeName, officeLock } = person;
      const { interpreter, spokenLanguage, guardianship, safetyMeasure, contactChannel, responsible, followUp } = person;
      const age = completedYears(born, deadOn ?? tx.today);
      const openedUntil = actor.offices.includes(office) ? undefined : await endOfOpening(tx, participantId);
      return {
        ...{ participantId, name, identityNumber, born, age, isUnder18: age < grownUpAt, sex, residenceStatus, protection, isShielded },
        ...{ office, interpreter, guardianship, safetyMeasure, contactChannel },
        ...given({ deadOn, officeName, officeLock, spokenLanguage, responsible, decision, openedUntil, followedUpFrom: followUp?.from }),
      };
    });
  }
}

async function endOfOpening(tx: Tx, participantId: ParticipantId): Promise<string | undefined> {
  const [opening] = await tx.query<{ until: Date | null }>(
    'select max(until) as until from access_grant where participant_id = $1 and actor_id = $2 and until > $3',
    [participantId, tx.actor.id, tx.now],
  );
  return opening?.until?.toISOString();
}
