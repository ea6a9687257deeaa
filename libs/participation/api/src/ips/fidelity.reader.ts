import { given, type LocalDate, type ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import {
  jobSupportMeasures,
  type BegunJob,
  type ContactParty,
  type ContactPlace,
  type FidelityFacts,
  type FidelityPeriod,
  type JobPay,
  type JobSubsidy,
  type Known,
} from '@fotfeste/participation/domain';
import { FidelityJudgementRow } from '../rows/fidelity.rows';

/** Whose work, in which period. */
export interface FidelityScope {
  readonly organisation: string;
  /** One of its offerings; absent for all of them. */
  readonly offeringId?: string | undefined;
  readonly period: FidelityPeriod;
}

/** An offering of a provider that is run by the method. */
export interface FidelityUnit {
  readonly id: string;
  readonly name: string;
  readonly number: string;
}

/** Recorded work of a provider’s job specialists. Read with the product’s own rights, since what is over is shut for the provider too; only figures and ids leave it. */
export class FidelityReader {
  constructor(private readonly tx: Tx) {}

  async facts({ organisation, offeringId, period }: FidelityScope): Promise<FidelityFacts> {
    const scope = [organisation, offeringId ?? null, jobSupportMeasures];
    return this.tx.asSystem(async () => {
      const people = await this.tx.query<PersonColumns>(peopleQuery, scope);
      const contacts = await this.tx.query<ContactColumns>(contactQuery, [...scope, period.from, period.to]);
      const jobs = await this.tx.query<JobColumns>(jobQuery, [...scope, period.from, period.to]);
      return { period, people: people.map(given), contacts: contacts.map(given), jobs: jobs.map((job): BegunJob => ({ ...job })) };
    });
  }

  /** Who is behind the participations that the actor still sees. */
  async seen(participationIds: readonly string[]): Promise<readonly { readonly id: string; readonly participantId: ParticipantId }[]> {
    return this.tx.query('select id, participant_id as "participantId" from participation where id = any ($1)', [participationIds]);
  }

  async units(organisation: string): Promise<readonly FidelityUnit[]> {
    return this.tx.query<FidelityUnit>(
      'select id, name, number from offering where provider_number = $1 and measure = any ($2) order by name, number',
      [organisation, jobSupportMeasures],
    );
  }

  /** Providers whose offerings the coordinator’s units take in to. */
  async providers(): Promise<readonly { readonly organisation: string; readonly name: string }[]> {
    return this.tx.query(
      `select distinct p.org_number as organisation, p.name from offering o join provider p on p.org_number = o.provider_number
       where o.measure = any ($1) and o.coordinator_unit = any ($2) order by p.name`,
      [jobSupportMeasures, this.tx.actor.offices],
    );
  }

  /** What is said of the unit, or of the whole provider, oldest first. */
  async judgements({
    organisation,
    offeringId,
  }: Pick<FidelityScope, 'organisation' | 'offeringId'>): Promise<readonly FidelityJudgementRow[]> {
    const rows = await this.tx.manager.find(FidelityJudgementRow, {
      where: { organisation },
      order: { judgedOn: 'ASC', recordedAt: 'ASC' },
    });
    return rows.filter((row) => row.offeringId === null || row.offeringId === offeringId);
  }
}

interface PersonColumns {
  readonly participationId: string;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate | null;
  readonly specialist: string | null;
  readonly firstContactOn: LocalDate | null;
}

interface ContactColumns {
  readonly heldOn: LocalDate;
  readonly party: ContactParty;
  readonly place: ContactPlace;
  readonly specialist: string;
  readonly matchesWish: Known | null;
  readonly participationId: string | null;
}

interface JobColumns {
  readonly participationId: string;
  readonly employer: string;
  readonly occupation: string;
  readonly startsOn: LocalDate;
  readonly pay: JobPay;
  readonly subsidies: readonly JobSubsidy[];
}

/** $1 the provider, $2 one of its offerings or null, $3 the measures. */
const inScope = 'p.organisation = $1 and ($2::uuid is null or p.offering_id = $2) and p.measure = any ($3)';

const peopleQuery = `
  select p.id as "participationId", p.starts_on::text as "startsOn", p.ends_on::text as "endsOn", p.provider_contact_name as specialist,
         p.first_employer_contact_on::text as "firstContactOn"
  from participation p
  where ${inScope} and p.starts_on is not null and p.status in ('participating', 'ended', 'completed', 'interrupted')
  order by p.starts_on, p.id`;

/** $4 and $5 the period. */
const contactQuery = `
  select c.held_on::text as "heldOn", c.party, c.place, c.specialist_name as specialist, c.matches_wish as "matchesWish",
         p.id as "participationId"
  from job_support_contact c join participation p on p.id = c.participation_id
  where ${inScope} and c.held_on between $4 and $5
  union all
  select v.held_on::text, 'employer', v.place, v.specialist_name, null, null
  from employer_visit v
  where v.organisation = $1 and ($2::uuid is null or v.offering_id = $2) and v.held_on between $4 and $5`;

const jobQuery = `
  select p.id as "participationId", first_value(j.employer_name) over (partition by coalesce(j.employer_organisation, lower(j.employer_name)) order by j.id) as employer,
         first_value(j.occupation) over (partition by coalesce(j.occupation_code, lower(j.occupation)) order by j.id) as occupation, j.starts_on::text as "startsOn", j.pay, j.subsidies
  from job_support_job j join participation p on p.id = j.participation_id
  where ${inScope} and j.starts_on between $4 and $5`;
