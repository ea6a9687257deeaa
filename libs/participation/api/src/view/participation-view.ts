import { given, type LocalDate } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import { OfferingReader, ProviderReader, type Offering } from '@fotfeste/measure/api';
import { ParticipantReader } from '@fotfeste/participant/api';
import { isHostedRoute, isPricedPlace, isSigned, missingParts, nextReview, undoMinutes } from '@fotfeste/participation/domain';
import { AgreementRepository, agreementOf } from '../agreement/agreement.repository';
import { ChangeRepository } from '../change/change.repository';
import { ParticipationRepository } from '../participation.repository';
import { windowOf } from '../projection/provider-window';
import { latestSuitability } from '../provider/suitability-view';
import { outcomeView } from '../report/report-view';
import { ReportRepository } from '../report/report.repository';
import { ReviewRepository } from '../review/review.repository';
import type { ParticipationExtentRow, ParticipationGoalRow, ParticipationStatusRow } from '../rows/life.rows';
import type { ParticipationAgreementRow } from '../rows/nav.rows';
import type { ParticipationRow } from '../rows/participation.row';
import { lostConsent } from '../share/measure-consent';
import { singlePlaceView } from '../single-place/single-place-view';
import { BackgroundRepository } from '../share/background.repository';
import { UndoReader } from '../undo/undo.reader';
import { changeView, statusView } from './life-view';
import { waitsOf } from './waits';
import type { AgreementView, AttainedView, ExtentView, GoalView, ParticipationView, PlannedStatusView } from './participation.view';

/** A participation with everything around it, as Nav sees it. */
export async function participationView(tx: Tx, row: ParticipationRow): Promise<ParticipationView> {
  const { id, participantId, organisation, offeringId } = row;
  const participations = tx.use(ParticipationRepository);
  const statuses = await participations.statuses(id);
  const reviews = await tx.use(ReviewRepository).of(id);
  const reports = tx.use(ReportRepository);
  const outcome = await reports.outcome(id, 'end');
  const offering = offeringId ? await tx.use(OfferingReader).byId(offeringId) : undefined;
  const reviewedOn = reviews.map((review) => review.reviewedOn);
  const review = row.status === 'participating' ? nextReview({ measure: row.measure, ...daysOf(row), reviewedOn }) : undefined;
  return {
    ...writtenOf(row),
    ...daysOf(row),
    ...given({ background: await tx.use(BackgroundRepository).wordsOf(row.backgroundId) }),
    ...given({ planned: plannedOf(statuses), offering: offering && offeringPart(offering), nextReviewOn: review }),
    ...given({ provider: organisation ? await providerPart(tx, row, organisation, offering) : undefined }),
    ...(row.hostName && { host: { name: row.hostName, ...given({ organisation: row.hostOrganisation, workplace: row.workplace }) } }),
    ...(isHostedRoute(row.route) && { agreement: agreementView(await tx.use(AgreementRepository).rowOf(id), tx.today) }),
    ...(isPricedPlace(row.measure, row.route) && { singlePlace: singlePlaceView(row, tx.actor.id) }),
    goals: (await participations.goals(id)).map(goalView),
    extents: (await participations.extents(id)).map(extentView),
    statuses: statuses.map(statusView),
    changes: (await tx.use(ChangeRepository).of(id)).map(changeView),
    reviews: reviews.map(({ reviewedOn: on, conclusion, words, recordedByName }) => ({
      reviewedOn: on,
      conclusion,
      words,
      recordedByName,
    })),
    reports: (await reports.of(id)).map(({ id: reportId, kind, periodFrom, periodTo, status, statusFrom, sentByName }) => ({
      ...{ id: reportId, kind, periodFrom, periodTo, status, statusFrom, sentByName },
    })),
    ...given({ outcome: outcome && outcomeView(outcome), suitability: await latestSuitability(tx, id) }),
    ...given({ undoableUntil: await undoableUntil(tx, row), lostConsent: await lostConsent(tx, row) }),
    waits: await waitsOf(tx, row),
    isUnderFollowUp: (await tx.use(ParticipantReader).header(participantId))?.followUp !== undefined,
    isNewest: await participations.isNewest(row),
  };
}

/** Only asked for what was touched lately: most participations have been quiet for long. */
async function undoableUntil(tx: Tx, row: ParticipationRow): Promise<string | undefined> {
  const until = row.changedAt.getTime() + undoMinutes * 60_000;
  if (until <= tx.now.getTime() || row.changedBy !== tx.actor.id) return undefined;
  return (await tx.use(UndoReader).undoable(row)).kind === 'undoable' ? new Date(until).toISOString() : undefined;
}

function writtenOf(row: ParticipationRow) {
  const { id, participantId, version, measure, route, ending, status, statusFrom, source, createdByName } = row;
  const { reason, reasonWords, purpose, purposeWords, choiceReason, ownWish, preferredMeasure, content } = row;
  const { assessmentId, waitingCause, waitingCauseCode, consultationWords } = row;
  return {
    ...{ id, participantId, version, measure, route, ending, status, statusFrom, source, createdByName },
    ...given({ reason, reasonWords, purpose, purposeWords, choiceReason, ownWish, preferredMeasure, content }),
    ...given({ assessmentId, waitingCause, waitingCauseCode, consultationWords, attained: attainedPart(row) }),
    alternatives: row.alternatives,
    contentElements: row.contentElements,
    overrides: row.overrides,
    ...answerPart(row),
    createdAt: row.createdAt.toISOString(),
  };
}

function attainedPart({ attainment, attainmentWords, attainmentOn: on, attainmentByName }: ParticipationRow): AttainedView | undefined {
  return attainment && on ? { attainment, on, ...given({ words: attainmentWords, byName: attainmentByName }) } : undefined;
}

/** The participant's answer to the referral: a yes, or a no until a later yes. */
function answerPart(row: ParticipationRow): Pick<ParticipationView, 'approval' | 'declined'> {
  const { approvalGivenBy, approvalGivenOn, approvalChannel, declinedBy, declinedOn, declinedChannel } = row;
  return {
    ...(approvalGivenBy &&
      approvalGivenOn && { approval: { givenBy: approvalGivenBy, givenOn: approvalGivenOn, ...given({ channel: approvalChannel }) } }),
    ...(declinedBy && declinedOn && { declined: { givenBy: declinedBy, givenOn: declinedOn, ...given({ channel: declinedChannel }) } }),
  };
}

function daysOf({ startsOn, endsOn, consultedOn, informedOn, appliedOn, waitingSince, sharedOn }: ParticipationRow) {
  return given({ startsOn, endsOn, consultedOn, informedOn, appliedOn, waitingSince, sharedOn });
}

function offeringPart({ id, number, name, startsOn, endsOn }: Offering) {
  return { id, number, name, startsOn, ...given({ endsOn }) };
}

async function providerPart(tx: Tx, row: ParticipationRow, organisation: string, offering: Offering | undefined) {
  const name = offering?.provider.name ?? (await tx.use(ProviderReader).byNumber(organisation))?.name ?? organisation;
  const window = await windowOf(tx, row);
  const { providerContactName: contactName, takenInOn } = row;
  return { organisation, name, ...given({ contactName, takenInOn, accessEndsOn: window?.to }) };
}

/** The status that comes by itself on a day ahead. */
export function plannedOf(statuses: readonly ParticipationStatusRow[]): PlannedStatusView | undefined {
  const planned = statuses.find(({ appliedAt, withdrawnAt }) => !appliedAt && !withdrawnAt);
  return planned && { status: planned.status, validFrom: planned.validFrom };
}

/** A goal in a view. */
export function goalView({ id, words, closedOn }: ParticipationGoalRow): GoalView {
  return { id, words, ...given({ closedOn }) };
}

/** An extent in a view. */
export function extentView({ validFrom, percent, daysPerWeek }: ParticipationExtentRow): ExtentView {
  return { validFrom, ...given({ percent, daysPerWeek }) };
}

function agreementView(row: ParticipationAgreementRow | undefined, today: LocalDate): AgreementView {
  const agreement = row ? agreementOf(row) : {};
  return { ...given(agreement), version: row?.version ?? 0, missingParts: missingParts(agreement), isSigned: isSigned(agreement, today) };
}
