import { given, type LocalDate } from '@fotfeste/shared/kernel';
import { notFound, Problem, type Tx } from '@fotfeste/shared/api';
import type { Outcome, OutcomePoint } from '@fotfeste/participation/domain';
import { ParticipationReportCommentRow } from '../rows/report-comment.row';
import { ParticipationOutcomeRow, ParticipationReportRow } from '../rows/report.rows';
import type { ParticipationRow } from '../rows/participation.row';

/** A report on its way into the table. */
export type NewReport = Pick<
  ParticipationReportRow,
  'kind' | 'periodFrom' | 'periodTo' | 'content' | 'status' | 'statusFrom' | 'sentAt' | 'sentBy' | 'sentByName' | 'organisation'
>;

/** Reports and outcomes the actor sees. */
export class ReportRepository {
  constructor(private readonly tx: Tx) {}

  of(participationId: string): Promise<readonly ParticipationReportRow[]> {
    return this.tx.manager.find(ParticipationReportRow, { where: { participationId }, order: { periodTo: 'ASC', sentAt: 'ASC' } });
  }

  async require(id: string): Promise<ParticipationReportRow> {
    const row = await this.tx.manager.findOneBy(ParticipationReportRow, { id });
    if (!row) throw new Problem(notFound);
    return row;
  }

  /** The report, held until the transaction ends. */
  async held(id: string): Promise<ParticipationReportRow> {
    await this.tx.query('select 1 from participation_report where id = $1 for update', [id]);
    return this.require(id);
  }

  async add({ id, participantId }: ParticipationRow, report: NewReport): Promise<ParticipationReportRow> {
    const { identifiers } = await this.tx.manager.insert(ParticipationReportRow, { participantId, participationId: id, ...report });
    return this.byId((identifiers[0] as { readonly id: string }).id);
  }

  async change(id: string, fields: Partial<ParticipationReportRow>): Promise<ParticipationReportRow> {
    await this.tx.manager.update(ParticipationReportRow, { id }, fields);
    return this.byId(id);
  }

  /** The report as it was each time Nav gave it back, the oldest first, without what stands now. */
  earlier(id: string): Promise<readonly ParticipationReportRow[]> {
    return this.tx.query<ParticipationReportRow>(
      `select id, version, participation_id as "participationId", participant_id as "participantId", kind, period_from::text as "periodFrom",
              period_to::text as "periodTo", status, status_from::text as "statusFrom", sent_at as "sentAt", sent_by as "sentBy",
              sent_by_name as "sentByName", question, answered_by_name as "answeredByName", content
       from participation_report_history where id = $1 and status = 'returned' order by version`,
      [id],
    );
  }

  /** What the participant has said about the reports, the latest first. */
  comments(participationId: string): Promise<readonly ParticipationReportCommentRow[]> {
    return this.tx.manager.find(ParticipationReportCommentRow, { where: { participationId }, order: { recordedAt: 'DESC', id: 'DESC' } });
  }

  async outcome(participationId: string, point: OutcomePoint): Promise<ParticipationOutcomeRow | undefined> {
    return (await this.tx.manager.findOneBy(ParticipationOutcomeRow, { participationId, point })) ?? undefined;
  }

  /** Writes what came of it at a point; an amended report replaces it. */
  async writeOutcome({ id, participantId }: ParticipationRow, { reportId, observedOn, outcome }: ObservedOutcome): Promise<void> {
    const existing = await this.outcome(id, 'end');
    const fields = { reportId, observedOn, ...columnsOf(outcome) };
    if (existing) await this.tx.manager.update(ParticipationOutcomeRow, { id: existing.id }, fields);
    else await this.tx.manager.insert(ParticipationOutcomeRow, { participantId, participationId: id, point: 'end', ...fields });
  }

  private byId(id: string): Promise<ParticipationReportRow> {
    return this.tx.manager.findOneByOrFail(ParticipationReportRow, { id });
  }
}

interface ObservedOutcome {
  readonly reportId: string;
  readonly observedOn: LocalDate;
  readonly outcome: Outcome;
}

function columnsOf({ job, jobDetails, education, educationWords, otherMeasure, benefit }: Outcome) {
  return {
    ...{ job, education, otherMeasure, benefit },
    jobHoursPerWeek: jobDetails?.hoursPerWeek ?? null,
    jobForm: jobDetails?.form ?? null,
    jobEmployerName: jobDetails?.employerName?.trim() || null,
    jobEmployerOrganisation: jobDetails?.employerOrganisation ?? null,
    jobSubsidised: jobDetails?.isSubsidised ?? null,
    educationWords: educationWords?.trim() || null,
  };
}

/** The outcome in a row. */
export function outcomeOf(row: ParticipationOutcomeRow): Outcome {
  const { job, education, otherMeasure, benefit, educationWords } = row;
  const {
    jobHoursPerWeek: hoursPerWeek,
    jobForm: form,
    jobEmployerName: employerName,
    jobEmployerOrganisation: employerOrganisation,
  } = row;
  const details = given({ hoursPerWeek, form, employerName, employerOrganisation });
  return {
    ...{ job, education, otherMeasure, benefit },
    ...given({ educationWords }),
    ...(job === 'yes' && { jobDetails: { ...details, isSubsidised: row.jobSubsidised ?? 'unknown' } }),
  };
}
