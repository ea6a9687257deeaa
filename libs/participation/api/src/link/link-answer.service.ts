import { Injectable } from '@nestjs/common';
import { notFound, Problem, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { linkQuestionCode, type LinkQuestion, type LinkQuestionKind } from '@fotfeste/participation/domain';
import { CalendarService } from '../calendar/calendar.service';
import { incomplete } from '../participation.problems';
import { ParticipationRepository } from '../participation.repository';
import { setFirstDay } from '../provider/first-day';
import { ReportSendingService } from '../report/report-sending.service';
import type { ParticipationLinkRow } from '../rows/link.rows';
import type { ParticipationRow } from '../rows/participation.row';
import { contactBy } from './link-actor';
import { writeWeeks } from './link-attendance';
import { LinkDoorKeeper } from './link-door-keeper';
import type { LinkAnswersRequest } from './link-door.dto';
import { linkGone, nothingAnswered, questionsChanged, unanswered } from './link-door.problems';
import { requireSession } from './link-door.service';
import type { LinkReceiptView } from './link-door.view';
import { recordKeptWords, recordLink } from './link-events';
import { dueQuestions } from './link-facts';
import { isUsable, LinkRepository } from './link.repository';

/** Takes in the answers of a link: once, all of them or none. They become what the provider would have written in the portal. */
@Injectable()
export class LinkAnswerService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly keeper: LinkDoorKeeper,
    private readonly reports: ReportSendingService,
    private readonly calendar: CalendarService,
  ) {}

  async answer(request: LinkAnswersRequest, address: string): Promise<LinkReceiptView> {
    const { token, session } = request;
    const link = await this.keeper.known(token, address);
    const actor = contactBy(link, token, session);
    const receipt = await this.unitOfWork.run(actor, async (tx) => {
      const held = await tx.use(LinkRepository).held(link.id);
      if (!isUsable(held, tx.now)) throw new Problem(linkGone);
      requireSession(held, session, tx.now);
      return this.take(tx, held, request);
    });
    await this.keeper.log(actor, link, 'changed');
    // Whoever has a link may not start a participation; the product does it, as the calendar would at its next round.
    if (request.firstDay) await this.calendar.handle(link.participationId);
    return receipt;
  }

  private async take(tx: Tx, link: ParticipationLinkRow, request: LinkAnswersRequest): Promise<LinkReceiptView> {
    const row = await participationOf(tx, link);
    const questions = await dueQuestions(tx, row);
    const answered = answeredQuestions(questions, request);
    await this.write(tx, row, questions, request);
    await recordKeptWords(tx, link, request.kept ?? []);
    const codes = answered.map(linkQuestionCode);
    await tx.use(LinkRepository).change(link.id, { answered: codes });
    await tx.use(LinkRepository).close(link.id, 'answered');
    await recordLink(tx, link, 'answered', { measure: row.measure, questions: codes });
    return { receivedAt: tx.now.toISOString(), answered: codes };
  }

  /** In the order they are asked. */
  private async write(tx: Tx, row: ParticipationRow, questions: readonly LinkQuestion[], request: LinkAnswersRequest): Promise<void> {
    const { firstDay, attendance = [], interim, final } = request;
    const returned = (kind: LinkQuestionKind): string | undefined => questions.find((question) => question.kind === kind)?.reportId;
    const period = questions.find(({ kind }) => kind === 'interim-report');
    if (firstDay) await setFirstDay(tx, row, { startsOn: firstDay });
    await writeWeeks(tx, row, attendance);
    if (interim && period?.from && period.to) {
      const { trials, nextStep, needs } = interim;
      const body = { trials, nextStep, ...(needs && { needs }), periodFrom: period.from, periodTo: period.to, goals: [] };
      await this.reports.takeInterim(tx, row.id, body, returned('interim-report'));
    }
    if (!final) return;
    const { course, resources, possibilities, outcome } = final;
    await this.reports.takeFinal(tx, row.id, { course, resources, possibilities, outcome, goals: [] }, returned('final-report'));
  }
}

/** The participation, held; gone when the person was protected a moment ago. */
async function participationOf(tx: Tx, { participationId }: ParticipationLinkRow): Promise<ParticipationRow> {
  try {
    return await tx.use(ParticipationRepository).held(participationId);
  } catch (error) {
    if (error instanceof Problem && error.kind === notFound) throw new Problem(linkGone);
    throw error;
  }
}

const fieldOf = { 'first-day': 'firstDay', attendance: 'attendance', 'interim-report': 'interim', 'final-report': 'final' } as const;

/** The questions that are answered. Refused when something is asked and not answered, or answered and not asked any more. */
function answeredQuestions(questions: readonly LinkQuestion[], request: LinkAnswersRequest): readonly LinkQuestion[] {
  const weeks = (request.attendance ?? []).map(({ weekFrom }) => weekFrom as string);
  const isAnswered = ({ kind, weekFrom }: LinkQuestion): boolean =>
    kind === 'attendance' ? weeks.includes(weekFrom ?? '') : request[fieldOf[kind]] !== undefined;
  const answered = questions.filter(isAnswered);
  const given = weeks.length + [request.firstDay, request.interim, request.final].filter((each) => each !== undefined).length;
  if (answered.length < given) throw new Problem(questionsChanged);
  const open = questions.filter((question) => question.kind !== 'attendance' && !isAnswered(question));
  const errors = open.map(({ kind }) => ({ field: fieldOf[kind], message: unanswered }));
  if (errors.length > 0) throw new Problem(incomplete, { errors });
  if (answered.length === 0) throw new Problem(incomplete, { errors: [{ field: 'attendance', message: nothingAnswered }] });
  return answered;
}
