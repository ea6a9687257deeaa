import type { FreshDatabase } from '@fotfeste/shared/api/testing';
import type { ParticipantId } from '@fotfeste/shared/kernel';
import { fullName, wordsToFindBy } from '@fotfeste/participant/domain';

/** A person as a spec needs one; whatever is left out is ordinary: 36 years old, Norwegian, at Nav Sarpsborg, under follow-up. */
export interface PersonInSpec {
  readonly id: ParticipantId;
  readonly identityNumber: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly born: string;
  readonly citizenships: readonly string[];
  readonly residenceStatus: string;
  readonly office: string;
  readonly officeLock: string | undefined;
  readonly protection: string;
  readonly isShielded: boolean;
  readonly responsible: string | undefined;
  /** First day of the follow-up period; undefined for none. */
  readonly followedUpFrom: string | undefined;
  /** First day of the registration as job seeker; undefined for none. */
  readonly registeredFrom: string | undefined;
}

let made = 0;

/** Puts a person into the spec's database as the owner and answers with who it is. */
export async function aPerson(database: FreshDatabase, overrides: Partial<PersonInSpec> = {}): Promise<PersonInSpec> {
  made += 1;
  const person: PersonInSpec = {
    id: `00000000-0000-7000-8000-${String(made).padStart(12, '0')}`,
    identityNumber: String(made).padStart(11, '0'),
    givenName: 'Astrid',
    familyName: 'Prøve',
    born: '1990-03-15',
    citizenships: ['NOR'],
    residenceStatus: 'resident',
    office: '0105',
    officeLock: undefined,
    protection: 'none',
    isShielded: false,
    responsible: undefined,
    followedUpFrom: '2026-01-05',
    registeredFrom: '2026-01-05',
    ...overrides,
  };
  await database.asOwner(
    'insert into person_access (participant_id, office, office_lock, protection, shielded, responsible) values ($1, $2, $3, $4, $5, $6)',
    [person.id, person.office, person.officeLock, person.protection, person.isShielded, person.responsible],
  );
  await database.asOwner(
    `insert into participant (id, participant_id, identity_number, given_name, family_name, born, sex, citizenships, residence_status,
       municipality_number, register_source, register_read_on, contact_source, contact_on)
     values ($1, $1, $2, $3, $4, $5, 'female', $6, $7, '3105', 'folkeregisteret', '2026-01-05', 'deltaker', '2026-01-05')`,
    [person.id, person.identityNumber, person.givenName, person.familyName, person.born, person.citizenships, person.residenceStatus],
  );
  for (const word of wordsToFindBy(fullName(person)))
    await database.asOwner(
      'insert into person_name (word, participant_id, office, walled) select $1, participant_id, office, walled from person_access where participant_id = $2',
      [word, person.id],
    );
  if (person.followedUpFrom)
    await database.asOwner(
      `insert into follow_up_period (participant_id, office, from_date, start_reason) values ($1, $2, $3, 'JOB_SEEKER')`,
      [person.id, person.office, person.followedUpFrom],
    );
  if (person.registeredFrom)
    await database.asOwner(
      `insert into job_seeker_registration (participant_id, from_date, situations, entry_outcome, source, source_date)
       values ($1, $2, '{HAR_BLITT_SAGT_OPP}', 'approved', 'arbeidssokerregisteret', $2)`,
      [person.id, person.registeredFrom],
    );
  return person;
}
