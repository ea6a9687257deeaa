import { given, type LocalDate, type ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import type { FollowUpEndReason, FollowUpStartReason } from '@fotfeste/participant/domain';
import { FactReader } from './fact.reader';
import type { BenefitFact, EducationFact, EmploymentFact, RegistrationFact, SickLeaveFact } from './participant-facts';

/** Time under work-oriented follow-up, at an office. */
export interface FollowUpPeriod {
  readonly id: string;
  readonly from: LocalDate;
  readonly to?: LocalDate;
  readonly office: string;
  readonly officeName?: string;
  readonly startReason: FollowUpStartReason;
  readonly endReason?: FollowUpEndReason;
}

/** Everything about a person that has a first and a last day, in all times. */
export interface PersonPeriods {
  readonly followUps: readonly FollowUpPeriod[];
  readonly registrations: readonly RegistrationFact[];
  readonly employments: readonly EmploymentFact[];
  readonly sickLeaves: readonly SickLeaveFact[];
  readonly educations: readonly EducationFact[];
  readonly benefits: readonly BenefitFact[];
}

/** The periods of a life as this room knows them, for the timeline. */
export class PersonPeriodReader {
  constructor(private readonly tx: Tx) {}

  async of(participantId: ParticipantId): Promise<PersonPeriods> {
    const facts = this.tx.use(FactReader);
    return {
      followUps: await this.followUps(participantId),
      registrations: await facts.registrations(participantId),
      employments: await facts.employments(participantId),
      sickLeaves: await facts.sickLeaves(participantId),
      educations: await facts.educations(participantId),
      benefits: await facts.benefits(participantId),
    };
  }

  /** The newest first. */
  async followUps(participantId: ParticipantId): Promise<readonly FollowUpPeriod[]> {
    const rows = await this.tx.query<FollowUpColumns>(
      `select f.id, f.from_date::text as from, f.to_date::text as to, f.office, o.name as "officeName",
              f.start_reason as "startReason", f.end_reason as "endReason"
       from follow_up_period f left join nav_office o on o.unit_number = f.office
       where f.participant_id = $1 order by f.from_date desc`,
      [participantId],
    );
    return rows.map(({ id, from, to, office, officeName, startReason, endReason }) => ({
      ...{ id, from, office, startReason },
      ...given({ to, officeName, endReason }),
    }));
  }

  /** When the person was first written down here, whatever moment is asked about; undefined when the actor does not see the person. */
  async knownSince(participantId: ParticipantId): Promise<Date | undefined> {
    const [row] = await this.tx.query<{ since: Date | null }>(
      `select min(changed_at) as since from (
         select changed_at from public.participant where participant_id = $1
         union all select changed_at from public.participant_history where participant_id = $1) versions`,
      [participantId],
    );
    return row?.since ?? undefined;
  }
}

interface FollowUpColumns extends Pick<FollowUpPeriod, 'id' | 'from' | 'office' | 'startReason'> {
  readonly to: LocalDate | null;
  readonly officeName: string | null;
  readonly endReason: FollowUpEndReason | null;
}
