import { given } from '@fotfeste/shared/kernel';
import { notFound, osloDate, Problem, type Tx } from '@fotfeste/shared/api';
import { OfferingReader } from '@fotfeste/measure/api';
import { ParticipantReader } from '@fotfeste/participant/api';
import { deadlinesOf, finalReportDue, type GoalProgress, type ReportingTerms } from '@fotfeste/participation/domain';
import { ChangeRepository } from '../change/change.repository';
import { ParticipationRepository } from '../participation.repository';
import { windowOf } from '../projection/provider-window';
import { commentView } from '../report/report-view';
import { ReportRepository } from '../report/report.repository';
import { ReportingTermsRepository } from '../report/terms/reporting-terms.repository';
import type { ParticipationRow } from '../rows/participation.row';
import { ParticipationCoAdviserRow } from '../rows/proposal.rows';
import { ParticipationSeenRow, type ParticipationReportRow } from '../rows/report.rows';
import { isConsentGone } from '../share/measure-consent';
import { providerSharedViews } from '../share/provider-shared-view';
import { latestSuitability } from './suitability-view';
import { changeView, statusView } from '../view/life-view';
import type { ContentChangeView, StatusView } from '../view/participation.view';
import { extentView } from '../view/participation-view';
import { providerDues } from './provider-dues';
import type { ProviderGoalView, ProviderParticipationView, ReportDutyView } from './provider.view';

/** What the provider may see of a participant: chosen field by field, never a whole row. */
export async function providerView(tx: Tx, row: ParticipationRow): Promise<ProviderParticipationView> {
  const { id, participantId, version, measure, route, ending, status, statusFrom, offeringId, startsOn, endsOn } = row;
  const people = tx.use(ParticipantReader);
  const person = (await people.names([participantId])).get(participantId);
  if (!person) throw new Problem(notFound);
  const protection = (await people.protections([participantId])).get(participantId);
  const participations = tx.use(ParticipationRepository);
  const reports = await tx.use(ReportRepository).of(id);
  const comments = await tx.use(ReportRepository).comments(id);
  const offering = offeringId ? await tx.use(OfferingReader).byId(offeringId) : undefined;
  const terms = offeringId ? (await tx.use(ReportingTermsRepository).ofOfferings([offeringId])).get(offeringId) : undefined;
  const window = await windowOf(tx, row);
  const hasWithdrawn = await isConsentGone(tx, row);
  const { reason, providerContactName: contactName, providerContactId: contactId, takenInOn } = row;
  return {
    ...{ participationId: id, participantId, version, measure, route, ending, status, statusFrom },
    ...{ hasWithdrawn, name: person.name, nav: await people.navContact(participantId), shared: await providerSharedViews(tx, row) },
    ...given({
      offeringId,
      protection: protection === 'none' ? undefined : protection,
      offeringName: offering?.name,
      startsOn,
      endsOn,
      reason,
      ...(!hasWithdrawn && { purpose: row.purpose, content: row.content }),
      contactName,
      contactId,
      takenInOn,
    }),
    contentElements: hasWithdrawn ? [] : row.contentElements,
    ...(await teamPart(tx, id)),
    extents: (await participations.extents(id)).map(extentView),
    goals: (hasWithdrawn ? [] : await participations.goals(id))
      .filter(({ closedOn }) => !closedOn)
      .map(({ id: goalId, words }) => goalOf(goalId, words, reports)),
    due: providerDues(
      deadlinesOf(
        [
          {
            id,
            measure,
            route,
            status,
            statusFrom,
            isConsentGone: hasWithdrawn,
            ...given({ startsOn, endsOn, terms, firstEmployerContactOn: row.firstEmployerContactOn }),
          },
        ],
        reports,
      ),
    ),
    finalReportDuty: dutyOf(row, terms),
    reports: reports.map((report) => ({
      ...{ id: report.id, kind: report.kind, periodFrom: report.periodFrom, periodTo: report.periodTo },
      ...{ status: report.status, statusFrom: report.statusFrom, sentByName: report.sentByName },
      comments: comments.filter(({ reportId }) => reportId === report.id).map(commentView),
    })),
    ...(await historyOf(tx, row)),
    accessFrom: window?.from ?? tx.today,
    ...given({ accessEndsOn: window?.to }),
  };
}

/** Those who help, what the provider thinks of an applicant, and when this reader last looked. */
async function teamPart(
  tx: Tx,
  participationId: string,
): Promise<Pick<ProviderParticipationView, 'coAdvisers' | 'suitability' | 'seenAt'>> {
  const helpers = await tx.manager.find(ParticipationCoAdviserRow, { where: { participationId }, order: { name: 'ASC' } });
  const suitability = await latestSuitability(tx, participationId);
  const seen = await tx.manager.findOneBy(ParticipationSeenRow, { participationId, actorId: tx.actor.id });
  return {
    coAdvisers: helpers.map(({ staffId, name }) => ({ id: staffId, name })),
    ...given({ suitability, seenAt: seen?.seenAt.toISOString() }),
  };
}

/** The participation's life since it was shared, as both sides see it; words about why are Nav's own. */
async function historyOf(tx: Tx, { id, sharedOn }: ParticipationRow): Promise<Pick<ProviderParticipationView, 'statuses' | 'changes'>> {
  const isShared = ({ recordedAt }: { readonly recordedAt: Date }): boolean => sharedOn !== null && osloDate(recordedAt) >= sharedOn;
  const [statuses, changes] = [await tx.use(ParticipationRepository).statuses(id), await tx.use(ChangeRepository).of(id)];
  return {
    statuses: statuses.filter(isShared).map(statusView).map(withoutWords),
    changes: changes.filter(isShared).map(changeView).map(withoutWords),
  };
}

function withoutWords<View extends StatusView | ContentChangeView>({ reasonWords: _words, ...view }: View): Omit<View, 'reasonWords'> {
  return view;
}

function goalOf(id: string, words: string, reports: readonly ParticipationReportRow[]): ProviderGoalView {
  const progress = reports.reduce<GoalProgress | undefined>(
    (last, { content }) => content.goals.find(({ goalId }) => goalId === id)?.progress ?? last,
    undefined,
  );
  return { id, words, ...given({ progress }) };
}

function dutyOf({ measure }: ParticipationRow, terms: ReportingTerms | undefined): ReportDutyView {
  const { source } = finalReportDue(measure, terms);
  return source.from === 'law' ? { source: 'law', section: source.section } : { source: source.from };
}
