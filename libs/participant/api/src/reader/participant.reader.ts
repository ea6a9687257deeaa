import { given, type LocalDate, type ParticipantId } from '@fotfeste/shared/kernel';
import { AskedTogether, type Tx } from '@fotfeste/shared/api';
import type { Protection } from '@fotfeste/access/domain';
import {
  fullName,
  knownContact,
  type ContactChannel,
  type ContactOrigin,
  type Guardianship,
  type InterpreterNeed,
  type KnownContact,
  type ResidenceStatus,
  type Sex,
  type StoredContact,
} from '@fotfeste/participant/domain';
import { FactReader } from './fact.reader';
import type { EmploymentFact, ParticipantFacts, RegisteredBenefits } from './participant-facts';

/** What somebody is called in a list. */
export interface ShownName {
  readonly participantId: ParticipantId;
  readonly name: string;
}

/** Whom at Nav to ask about somebody. */
export interface NavContact {
  readonly officeName?: string;
  readonly adviserName?: string;
}

/** Who somebody is. */
export interface ParticipantName extends ShownName {
  readonly identityNumber: string;
  readonly born: LocalDate;
}

/** Everything the header that never leaves the screen may show. */
export interface ParticipantHeader extends ParticipantName {
  readonly sex: Sex;
  readonly residenceStatus: ResidenceStatus;
  readonly deadOn?: LocalDate;
  readonly protection: Protection;
  readonly isShielded: boolean;
  /** Nav unit that follows the person up. */
  readonly office: string;
  readonly officeName?: string;
  readonly officeLock?: string;
  readonly interpreter: InterpreterNeed;
  readonly spokenLanguage?: string;
  readonly guardianship: Guardianship;
  readonly safetyMeasure: boolean;
  readonly contactChannel: ContactChannel;
  readonly telephone?: string;
  readonly email?: string;
  /** How the person is reached as far as anybody has said, with who did. */
  readonly contact: KnownContact;
  /** What told who the person is, and when. */
  readonly register: ContactOrigin;
  readonly responsible?: { readonly id: string; readonly name: string; readonly since: LocalDate };
  /** The follow-up period that is running. */
  readonly followUp?: { readonly id: string; readonly from: LocalDate };
}

/** What other rooms may ask about people. Answers only about those the actor sees. */
export class ParticipantReader {
  private readonly headers: AskedTogether<ParticipantId, HeaderRow>;

  constructor(private readonly tx: Tx) {
    this.headers = new AskedTogether(tx, async (ids) => {
      // One by its name: PostgreSQL then asks the policies about that person alone.
      const [wanted, people] = ids.length === 1 ? (['= $1', ids[0]] as const) : (['= any ($1)', ids] as const);
      const rows = await tx.query<HeaderRow>(headersOf(wanted), [people, tx.today]);
      return new Map(rows.map((row) => [row.participantId, row]));
    });
  }

  async header(participantId: ParticipantId): Promise<ParticipantHeader | undefined> {
    const row = await this.headers.of(participantId);
    return row && headerOf(row);
  }

  /** What is known to be true about the person on a day, with source and date for each. */
  facts(participantId: ParticipantId, on: LocalDate): Promise<ParticipantFacts | undefined> {
    return this.tx.use(FactReader).on(participantId, on);
  }

  /** Every benefit that is registered, also those to come, and whether a register has said that these are all. */
  benefits(participantId: ParticipantId): Promise<RegisteredBenefits> {
    return this.tx.use(FactReader).registeredBenefits(participantId);
  }

  /** Every job that is registered, also those over and those to come. */
  employments(participantId: ParticipantId): Promise<readonly EmploymentFact[]> {
    return this.tx.use(FactReader).employments(participantId);
  }

  /** Names for a list, by id. People the actor does not see are not among them. A provider gets the names it has a window to, and nothing else. */
  async names(participantIds: readonly ParticipantId[]): Promise<ReadonlyMap<ParticipantId, ShownName>> {
    const columns = 'participant_id as "participantId", given_name as "givenName", family_name as "familyName"';
    const rows = await this.tx.query<Pick<NameRow, 'participantId' | 'givenName' | 'familyName'>>(
      `select ${columns} from participant where participant_id = any ($1) union all select ${columns} from ff.shared_names($1)`,
      [participantIds],
    );
    return new Map(rows.map(({ participantId, ...name }) => [participantId, { participantId, name: fullName(name) }]));
  }

  /** The address protection of those whom the actor sees. */
  async protections(participantIds: readonly ParticipantId[]): Promise<ReadonlyMap<ParticipantId, Protection>> {
    const rows = await this.tx.query<{ id: ParticipantId; protection: Protection }>(
      'select participant_id as id, protection from person_access where participant_id = any ($1)',
      [participantIds],
    );
    return new Map(rows.map(({ id, protection }) => [id, protection]));
  }

  /** Whom at Nav to ask about somebody: the adviser, and the office. Providers are told too, but no office that tells of a hidden home. */
  async navContact(participantId: ParticipantId): Promise<NavContact> {
    const [row] = await this.tx.query<Nullable<Required<NavContact>>>(
      `select o.name as "officeName", r.adviser_name as "adviserName"
       from person_access a
       left join nav_office o on o.unit_number = a.office and (ff.is_nav() or a.protection in ('none', 'protected'))
       left join responsible_adviser r on r.participant_id = a.participant_id
       where a.participant_id = $1`,
      [participantId],
    );
    return row ? given(row) : {};
  }
}

type Nullable<T> = { readonly [K in keyof T]: T[K] | null };

interface NameRow {
  readonly participantId: ParticipantId;
  readonly identityNumber: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly born: LocalDate;
}

type Plain =
  'sex' | 'residenceStatus' | 'protection' | 'isShielded' | 'office' | 'interpreter' | 'guardianship' | 'safetyMeasure' | 'contactChannel';
type Optional = 'deadOn' | 'officeName' | 'officeLock' | 'spokenLanguage' | 'telephone' | 'email';
interface Related {
  readonly adviserId: string | null;
  readonly adviserName: string | null;
  readonly adviserSince: LocalDate | null;
  readonly followUpId: string | null;
  readonly followUpFrom: LocalDate | null;
}
type HeaderRow = NameRow & Pick<ParticipantHeader, Plain> & Nullable<Pick<Required<ParticipantHeader>, Optional>> & Related & StoredContact;

/** Each table is asked for the person by itself: the views of an earlier moment find nothing through a join. */
const headersOf = (wanted: '= $1' | '= any ($1)'): string => `
  select p.participant_id as "participantId", p.identity_number as "identityNumber", p.given_name as "givenName", p.family_name as "familyName",
         p.born::text as born, p.sex, p.residence_status as "residenceStatus", p.dead_on::text as "deadOn", p.interpreter,
         p.spoken_language as "spokenLanguage", p.guardianship, p.safety_measure as "safetyMeasure", p.contact_channel as "contactChannel",
         p.telephone, p.email, p.letter_language as "letterLanguage", p.contact_origins as "contactOrigins", p.contact_source as "contactSource", p.contact_on::text as "contactOn",
         p.register_source as "registerSource", p.register_read_on::text as "registerReadOn", a.protection, a.shielded as "isShielded", a.office, a.office_lock as "officeLock", o.name as "officeName",
         r.adviser_id as "adviserId", r.adviser_name as "adviserName", r.since::text as "adviserSince",
         f.id as "followUpId", f.from_date::text as "followUpFrom"
  from participant p
  join person_access a on a.participant_id = p.participant_id
  left join nav_office o on o.unit_number = a.office
  left join responsible_adviser r on r.participant_id = p.participant_id and r.participant_id ${wanted}
  left join follow_up_period f on f.participant_id = p.participant_id and f.participant_id ${wanted} and f.from_date <= $2 and (f.to_date is null or f.to_date >= $2)
  where p.participant_id ${wanted}`;

function nameOf({ participantId, identityNumber, givenName, familyName, born }: NameRow): ParticipantName {
  return { participantId, identityNumber, born, name: fullName({ givenName, familyName }) };
}

function headerOf(row: HeaderRow): ParticipantHeader {
  const { sex, residenceStatus, protection, isShielded, office, interpreter, guardianship, safetyMeasure, contactChannel } = row;
  const { deadOn, officeName, officeLock, spokenLanguage, telephone, email } = row;
  const { adviserId, adviserName, adviserSince, followUpId, followUpFrom } = row;
  return {
    ...nameOf(row),
    contact: knownContact(row),
    register: { source: row.registerSource, date: row.registerReadOn },
    ...{ sex, residenceStatus, protection, isShielded, office, interpreter, guardianship, safetyMeasure, contactChannel },
    ...given({ deadOn, officeName, officeLock, spokenLanguage, telephone, email }),
    ...(adviserId && adviserName && adviserSince && { responsible: { id: adviserId, name: adviserName, since: adviserSince } }),
    ...(followUpId && followUpFrom && { followUp: { id: followUpId, from: followUpFrom } }),
  };
}
