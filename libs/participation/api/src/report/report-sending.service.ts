import { Injectable } from '@nestjs/common';
import { given, latest, type Actor, type LocalDate } from '@fotfeste/shared/kernel';
import { Problem, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { DraftService } from '@fotfeste/draft/api';
import {
  finalFaults,
  finalReportTime,
  interimFaults,
  isLinkActor,
  reportedWeeks,
  reportPeriodFaultsOf,
  type InterimReport,
  type Outcome,
  type ReportKind,
  type ReportPeriod,
  type WeekAttendance,
} from '@fotfeste/participation/domain';
import { AttendanceRepository } from '../attendance/attendance.repository';
import { ParticipationRepository } from '../participation.repository';
import { refuseFaults } from '../referral/fault-texts';
import type { ParticipationRow } from '../rows/participation.row';
import type { KeptFinalReport, ParticipationReportRow } from '../rows/report.rows';
import { refuseSilenced } from '../share/provider-silence';
import { shownReport } from './report-answer.service';
import type { FinalReportRequest, InterimReportRequest } from './report.dto';
import { alreadyReported, notReportable, notReturned } from './report.problems';
import { ReportRepository } from './report.repository';
import type { ReportView } from './report.view';

/** A report ready to be kept. */
interface ReadyReport {
  readonly kind: ReportKind;
  readonly periodFrom: LocalDate;
  readonly periodTo: LocalDate;
  readonly content: InterimReport | KeptFinalReport;
  readonly outcome?: Outcome;
}

/** The provider's side of reports: sending, and sending again after a question. */
@Injectable()
export class ReportSendingService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly drafts: DraftService,
  ) {}

  sendInterim(actor: Actor, participationId: string, request: InterimReportRequest): Promise<ReportView> {
    return this.unitOfWork.run(actor, (tx) => this.takeInterim(tx, participationId, request));
  }

  sendFinal(actor: Actor, participationId: string, request: FinalReportRequest): Promise<ReportView> {
    return this.unitOfWork.run(actor, (tx) => this.takeFinal(tx, participationId, request));
  }

  resendInterim(actor: Actor, reportId: string, request: InterimReportRequest): Promise<ReportView> {
    return this.unitOfWork.run(actor, (tx) => this.retakeInterim(tx, reportId, request));
  }

  resendFinal(actor: Actor, reportId: string, request: FinalReportRequest): Promise<ReportView> {
    return this.unitOfWork.run(actor, (tx) => this.retakeFinal(tx, reportId, request));
  }

  /** The same in a transaction that has begun. @param returnedId The report to write anew, when Nav has returned one. */
  async takeInterim(tx: Tx, participationId: string, request: InterimReportRequest, returnedId?: string): Promise<ReportView> {
    if (returnedId) return this.retakeInterim(tx, returnedId, request);
    const row = await tx.use(ParticipationRepository).held(participationId);
    await refuseSilenced(tx, row);
    return this.add(tx, row, await interim(tx, row, request));
  }

  /** The same in a transaction that has begun. @param returnedId The report to write anew, when Nav has returned one. */
  async takeFinal(tx: Tx, participationId: string, request: FinalReportRequest, returnedId?: string): Promise<ReportView> {
    if (returnedId) return this.retakeFinal(tx, returnedId, request);
    const row = await tx.use(ParticipationRepository).held(participationId);
    await refuseSilenced(tx, row);
    const existing = (await tx.use(ReportRepository).of(row.id)).find(({ kind }) => kind === 'final');
    if (existing) throw new Problem(alreadyReported, { extension: { reportId: existing.id } });
    return this.add(tx, row, await final(tx, row, request));
  }

  private retakeInterim(tx: Tx, reportId: string, request: InterimReportRequest): Promise<ReportView> {
    return this.retake(tx, { reportId, kind: 'interim' }, (row, before) => interim(tx, row, request, before));
  }

  private retakeFinal(tx: Tx, reportId: string, request: FinalReportRequest): Promise<ReportView> {
    return this.retake(tx, { reportId, kind: 'final' }, (row, before) => final(tx, row, request, before));
  }

  private async add(tx: Tx, row: ParticipationRow, { kind, periodFrom, periodTo, content, outcome }: ReadyReport): Promise<ReportView> {
    const report = await tx.use(ReportRepository).add(row, {
      ...{ kind, periodFrom, periodTo, content },
      organisation: row.organisation ?? '',
      ...sentBy(tx),
    });
    return this.settle(tx, row, report, outcome);
  }

  private async retake(
    tx: Tx,
    { reportId, kind }: { readonly reportId: string; readonly kind: ReportKind },
    ready: (row: ParticipationRow, before: ParticipationReportRow) => Promise<ReadyReport>,
  ): Promise<ReportView> {
    const reports = tx.use(ReportRepository);
    const before = await reports.held(reportId);
    if (before.status !== 'returned' || before.kind !== kind) throw new Problem(notReturned);
    const row = await tx.use(ParticipationRepository).held(before.participationId);
    await refuseSilenced(tx, row);
    const { periodFrom, periodTo, content, outcome } = await ready(row, before);
    const report = await reports.change(reportId, { periodFrom, periodTo, content, ...sentBy(tx) });
    return this.settle(tx, row, report, outcome);
  }

  private async settle(tx: Tx, row: ParticipationRow, report: ParticipationReportRow, outcome: Outcome | undefined): Promise<ReportView> {
    const { id: reportId, kind, periodTo } = report;
    if (outcome) await tx.use(ReportRepository).writeOutcome(row, { reportId, observedOn: tx.today, outcome });
    await this.drafts.consume(tx, { kind: kind === 'final' ? 'final-report' : 'interim-report', subject: row.id });
    const { participantId, id: subjectId, organisation } = row;
    await tx.record({
      name: 'participation.report-sent',
      ...{ participantId, subjectId },
      ...(organisation && { organisation }),
      payload: { measure: row.measure, reportId, kind, periodTo, ...(outcome && { job: outcome.job }) },
    });
    return shownReport(tx, report);
  }
}

/** @param before The report that is sent again: its own period is not in its way. */
async function interim(
  tx: Tx,
  row: ParticipationRow,
  { periodFrom, periodTo, ...content }: InterimReportRequest,
  before?: ParticipationReportRow,
): Promise<ReadyReport> {
  if (row.status !== 'participating') throw new Problem(notReportable);
  const sent = await tx.use(ReportRepository).of(row.id);
  const { goals, known, open } = await judgedGoals(tx, row, content.goals, before);
  const report: InterimReport = {
    attendance: await attendanceIn(tx, row, { from: periodFrom, to: periodTo }, before),
    goals,
    trials: content.trials.map(({ employerName, from, to, result }) => ({
      employerName,
      from,
      ...(to && { to }),
      ...(result && { result }),
    })),
    nextStep: content.nextStep.trim(),
    ...(content.needs?.trim() && { needs: content.needs.trim() }),
  };
  const others = sent.filter(({ id, kind }) => kind === 'interim' && id !== before?.id);
  const reported = others.map(({ periodFrom: from, periodTo: to }) => ({ from, to }));
  refuseFaults([
    ...reportPeriodFaultsOf({ from: periodFrom, to: periodTo }, report.attendance, daysOf(row), { reported, today: tx.today }),
    ...interimFaults(report, known, open),
  ]);
  return { kind: 'interim', periodFrom, periodTo, content: report };
}

/** What is recorded; an amended report keeps the weeks it told of before the grid knew them. Nothing is filled in. */
async function attendanceIn(
  tx: Tx,
  row: ParticipationRow,
  period: ReportPeriod,
  before: ParticipationReportRow | undefined,
): Promise<InterimReport['attendance']> {
  const recorded = reportedWeeks(await tx.use(AttendanceRepository).recorded(row.id), period, row.endsOn ?? undefined);
  const told = before && 'attendance' in before.content ? before.content.attendance : [];
  const isRecorded = ({ year, week }: WeekAttendance): boolean => recorded.some((each) => each.year === year && each.week === week);
  return [...told.filter((week) => !isRecorded(week)), ...recorded].sort((left, right) => left.year - right.year || left.week - right.week);
}

async function final(
  tx: Tx,
  row: ParticipationRow,
  { course, resources, possibilities, goals: asked, outcome }: FinalReportRequest,
  before?: ParticipationReportRow,
): Promise<ReadyReport> {
  const { startsOn, endsOn } = row;
  if (!startsOn || finalReportTime({ status: row.status, ...daysOf(row) }, tx.today) !== 'now') throw new Problem(notReportable);
  const { goals, known, open } = await judgedGoals(tx, row, asked, before);
  const content: KeptFinalReport = { course: course.trim(), resources: resources.trim(), possibilities: possibilities.trim(), goals };
  refuseFaults(finalFaults({ ...content, outcome }, known, open));
  return { kind: 'final', periodFrom: startsOn, periodTo: latest(startsOn, endsOn ?? tx.today), content, outcome };
}

function goalsOf(goals: InterimReportRequest['goals']): InterimReport['goals'] {
  return goals.map(({ goalId, progress, words }) => ({ goalId, progress, ...(words?.trim() && { words: words.trim() }) }));
}

interface JudgedGoals {
  readonly goals: InterimReport['goals'];
  /** Every goal there has been. */
  readonly known: readonly string[];
  /** Those that are still aimed at: these must be judged. */
  readonly open: readonly string[];
}

/** Somebody who came by a link sees no goal and judges none: what was judged before they wrote stays as it was. */
async function judgedGoals(
  tx: Tx,
  { id }: ParticipationRow,
  asked: InterimReportRequest['goals'],
  before: ParticipationReportRow | undefined,
): Promise<JudgedGoals> {
  if (isLinkActor(tx.actor.id)) {
    const goals = before?.content.goals ?? [];
    return { goals, known: goals.map(({ goalId }) => goalId), open: [] };
  }
  const rows = await tx.use(ParticipationRepository).goals(id);
  const open = rows.filter(({ closedOn }) => !closedOn).map((goal) => goal.id);
  return { goals: goalsOf(asked), known: rows.map((goal) => goal.id), open };
}

function daysOf({ startsOn, endsOn }: ParticipationRow): { readonly startsOn?: LocalDate; readonly endsOn?: LocalDate } {
  return given({ startsOn, endsOn });
}

function sentBy({ actor, now, today }: Tx) {
  return {
    status: 'sent',
    statusFrom: today,
    sentAt: now,
    sentBy: actor.id,
    sentByName: actor.name,
    question: null,
    answeredByName: null,
  } as const;
}
