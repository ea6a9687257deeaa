import type { Tx } from '@fotfeste/shared/api';
import type { ParticipationOutcomeRow } from '../rows/report.rows';

/** What a final report told of the outcome before it was amended. The outcome has its own row, so its twin is asked for that moment. */
export class EarlierOutcomes {
  constructor(private readonly tx: Tx) {}

  /** By the version of the report that Nav gave back. */
  async of(reportId: string): Promise<ReadonlyMap<number, ParticipationOutcomeRow>> {
    const rows = await this.tx.query<ParticipationOutcomeRow & { readonly edition: number }>(
      `select e.version as edition, o.id, o.participant_id as "participantId", o.participation_id as "participationId", o.point,
              o.observed_on::text as "observedOn", o.job, o.job_hours_per_week as "jobHoursPerWeek", o.job_form as "jobForm",
              o.job_employer_name as "jobEmployerName", o.job_employer_organisation as "jobEmployerOrganisation",
              o.job_subsidised as "jobSubsidised", o.education, o.education_words as "educationWords",
              o.other_measure as "otherMeasure", o.benefit
       from participation_report_history e
       cross join lateral (
         select * from (
           select t.*, null::timestamptz as superseded_at, null::text as superseded_by from participation_outcome t
           where t.participant_id = e.participant_id and t.participation_id = e.participation_id and t.point = 'end'
           union all
           select h.* from participation_outcome_history h
           where h.participant_id = e.participant_id and h.participation_id = e.participation_id and h.point = 'end'
         ) told
         where told.changed_at < e.superseded_at and (told.superseded_at is null or told.superseded_at >= e.superseded_at)
         order by told.changed_at desc limit 1
       ) o
       where e.id = $1 and e.kind = 'final' and e.status = 'returned'`,
      [reportId],
    );
    return new Map(rows.map(({ edition, ...outcome }) => [edition, outcome]));
  }
}
