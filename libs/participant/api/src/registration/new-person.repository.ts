import { given, type LocalDate, type ParticipantId } from '@fotfeste/shared/kernel';
import { requestContext, type Tx } from '@fotfeste/shared/api';
import { fullName, wordsToFindBy, saidNow } from '@fotfeste/participant/domain';
import type { Protection } from '@fotfeste/access/domain';
import type { RegisterPerson } from '../registers';
import { JobSeekerRegistrationRow, ParticipantRow } from '../rows';
import type { Entry } from './entry';
import type { JobSeekerAnswers, RegisterRequest } from './registration.dto';

/** Somebody who is registered here and whom the actor does not see. Never told to anybody. */
export interface HiddenPerson {
  readonly participantId: ParticipantId;
  readonly office: string;
  readonly officeLock: string | null;
  readonly protection: Protection;
  readonly isShielded: boolean;
}

/** Writes a new person with the product's own rights: the one who registers may not be allowed to see whom they register. */
export class NewPersonRepository {
  constructor(private readonly tx: Tx) {}

  /** Lets registrations of the same number wait for each other, so that the second finds the first. */
  async waitForTurn(identityNumber: string): Promise<void> {
    await this.tx.query(`select pg_advisory_xact_lock(hashtextextended('participant' || $1, 0))`, [identityNumber]);
  }

  async hidden(identityNumber: string): Promise<HiddenPerson | undefined> {
    return this.tx.asSystem(async () => {
      const [row] = await this.tx.query<HiddenPerson>(
        `select a.participant_id as "participantId", a.office, a.office_lock as "officeLock", a.protection, a.shielded as "isShielded"
         from participant p join person_access a on a.participant_id = p.participant_id where p.identity_number = $1`,
        [identityNumber],
      );
      return row;
    });
  }

  /** Adds the person with who may see them and how they are found. */
  async addPerson(person: RegisterPerson, request: RegisterRequest, office: string): Promise<ParticipantId> {
    const { manager, today } = this.tx;
    const [made] = await this.tx.query<{ id: string }>('select uuidv7() as id');
    const { id } = made as { id: string };
    await this.tx.asSystem(async () => {
      await this.tx.query('insert into person_access (participant_id, office, protection, shielded) values ($1, $2, $3, $4)', [
        id,
        office,
        person.protection,
        person.isShielded,
      ]);
      await manager.insert(ParticipantRow, participantOf(id, person, request, today));
      for (const word of wordsToFindBy(fullName(person)))
        await this.tx.query(
          'insert into person_name (word, participant_id, office, walled) select $1, participant_id, office, walled from person_access where participant_id = $2',
          [word.slice(0, 100), id],
        );
    });
    return id;
  }

  /** Writes to the access log whom the registration is about, since the answer to it does not tell. */
  async noteInLog(participantId: ParticipantId, route: string): Promise<void> {
    await this.tx.query(
      `insert into access_log (actor_id, actor_role, permission, route, outcome, participant_ids, request_id)
       values ($1, $2, 'person:register', $3, 'changed', $4, $5)`,
      [this.tx.actor.id, this.tx.actor.role, route, [participantId], requestContext()?.requestId],
    );
  }

  /** Starts a registration as job seeker. */
  async addRegistration(participantId: ParticipantId, from: LocalDate, answers: JobSeekerAnswers, entry: Entry): Promise<string> {
    const { situations, otherHindrances, explanation, educationCode, wishedOccupations } = answers;
    const { actor, today } = this.tx;
    const inserted = await this.tx.manager.insert(JobSeekerRegistrationRow, {
      ...{ participantId, from, situations: [...situations], wishedOccupations: [...wishedOccupations] },
      ...{ otherHindrances: otherHindrances ?? null, explanation: explanation ?? null, educationCode: educationCode ?? null },
      ...{ entryOutcome: entry.outcome, entryRules: [...entry.rules], source: 'veileder', sourceDate: today },
      confirmedTo: from,
      ...(entry.approvalReason && { overrideReason: entry.approvalReason, overrideBy: actor.id, overrideByName: actor.name }),
    });
    return (inserted.identifiers[0] as { id: string }).id;
  }
}

function participantOf(id: string, person: RegisterPerson, request: RegisterRequest, today: LocalDate): Partial<ParticipantRow> {
  const { identityNumber, givenName, familyName, born, sex, citizenships, residenceStatus, residencePermit } = person;
  return {
    ...{ id, participantId: id, identityNumber, givenName, familyName, born, sex, citizenships: [...citizenships] },
    ...{ residenceStatus, residencePermit, residencePermitTo: person.residencePermitTo ?? null },
    ...{ municipalityNumber: person.municipalityNumber ?? null, districtCode: person.districtCode ?? null, deadOn: person.deadOn ?? null },
    ...{ guardianship: person.guardianship, safetyMeasure: person.safetyMeasure },
    ...{ registerSource: 'folkeregisteret', registerReadOn: today },
    ...{ telephone: request.telephone?.replace(/ /g, '') ?? null, email: request.email ?? null },
    spokenLanguage: request.spokenLanguage ?? person.spokenLanguage ?? null,
    interpreter: request.interpreter ?? person.interpreter,
    contactChannel: request.contactChannel ?? 'digital',
    letterLanguage: request.letterLanguage ?? null,
    contactOrigins: saidNow({}, Object.keys(given(request)), { source: 'deltaker', date: today }),
  };
}
