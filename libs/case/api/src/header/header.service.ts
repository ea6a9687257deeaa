import { Injectable } from '@nestjs/common';
import { completedYears, contains, given, type Actor, type ParticipantId } from '@fotfeste/shared/kernel';
import { notFound, Problem, type Tx } from '@fotfeste/shared/api';
import { AssistanceReader } from '@fotfeste/assistance/api';
import {
  HandoverReader,
  ParticipantReader,
  PersonPeriodReader,
  YoungConsentReader,
  type ParticipantHeader,
  Then,
  type Asked,
} from '@fotfeste/participant/api';
import { missingConsents } from '@fotfeste/participant/domain';
import type { PersonHeaderView } from './header.view';

const grownUpAt = 18;

/** Puts together what every page of a person shows on top. */
@Injectable()
export class HeaderService {
  constructor(private readonly then: Then) {}

  header(actor: Actor, asked: Asked): Promise<PersonHeaderView> {
    const { participantId } = asked;
    return this.then.read(actor, asked, async (tx) => {
      const person = await tx.use(ParticipantReader).header(participantId);
      if (!person) throw new Problem(notFound);
      const decision = await tx.use(AssistanceReader).decisionInForce(participantId);
      const { name, identityNumber, born, sex, residenceStatus, deadOn, protection, isShielded, officeLock } = person;
      const { office, officeName } = await officeThen(tx, person, asked);
      const { interpreter, spokenLanguage, guardianship, safetyMeasure, contactChannel, responsible, followUp } = person;
      const age = completedYears(born, deadOn ?? tx.today);
      const openedUntil = actor.offices.includes(person.office) ? undefined : await endOfOpening(tx, participantId);
      const handover = asked.asOf ? undefined : await tx.use(HandoverReader).unread(participantId);
      const consents = age < grownUpAt ? await tx.use(YoungConsentReader).of(participantId) : [];
      return {
        ...{ participantId, name, identityNumber, born, age, isUnder18: age < grownUpAt, sex, residenceStatus, protection, isShielded },
        ...{ office, interpreter, guardianship, safetyMeasure, contactChannel },
        ...{ register: person.register, contactOrigins: person.contact.origins },
        ...given({
          deadOn,
          officeName,
          officeLock,
          spokenLanguage,
          responsible,
          decision,
          openedUntil,
          followedUpFrom: followUp?.from,
          handover,
          missingConsents: missingConsents(born, consents, tx.today),
        }),
      };
    });
  }
}

/** The office that follows the person up; of an earlier day the one of that day's follow-up, for only that is kept. */
async function officeThen(tx: Tx, person: ParticipantHeader, { asOf }: Asked): Promise<Pick<ParticipantHeader, 'office' | 'officeName'>> {
  if (!asOf) return person;
  const followUps = await tx.use(PersonPeriodReader).followUps(person.participantId);
  return followUps.find((each) => contains(each, asOf)) ?? person;
}

async function endOfOpening(tx: Tx, participantId: ParticipantId): Promise<string | undefined> {
  const [opening] = await tx.query<{ until: Date | null }>(
    'select max(until) as until from access_grant where participant_id = $1 and actor_id = $2 and until > $3',
    [participantId, tx.actor.id, tx.now],
  );
  return opening?.until?.toISOString();
}
