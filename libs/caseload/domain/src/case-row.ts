import type { MeetingDeadlineKind } from '@fotfeste/activity-plan/domain';
import { given, heldByLead, merged, type Deadline, type LocalDate, type WaitingFor } from '@fotfeste/shared/kernel';
import type { Protection } from '@fotfeste/access/domain';
import { assistanceGroups, type AssistanceGroup, type MeasureCode, type RecordedMainGoal } from '@fotfeste/eligibility/domain/names';
import type { ContactChannel, InterpreterNeed } from '@fotfeste/participant/domain';
import type { CitizenshipGroup } from './citizenship-group';
import { tellsMeasure } from './deadline-kinds';
import { attentionOn, quietSince, tooQuietOn } from './quiet';
import type { CaseBenefit, CaseParticipation, CaseSources, DecisionWork, ParticipationPhase } from './case-sources';

/** One person in the lists: dates and codes only, true on every day until something happens. */
export interface CaseRow {
  readonly participantId: string;
  readonly office: string;
  readonly officeLock?: string;
  readonly protection: Protection;
  readonly isShielded: boolean;
  readonly responsible?: string;
  readonly responsibleName?: string;
  readonly assignedOn?: LocalDate;
  /** Family name first, as lists are sorted. */
  readonly name: string;
  readonly born: LocalDate;
  readonly followUpFrom?: LocalDate;
  readonly followUpTo?: LocalDate;
  readonly assistanceGroup?: AssistanceGroup;
  /** Place of the group among the five, from least to most need: what lists sort by. */
  readonly groupRank?: number;
  readonly mainGoal?: RecordedMainGoal;
  readonly decidedOn?: LocalDate;
  readonly decisionWork?: DecisionWork;
  readonly decisionWorkSince?: LocalDate;
  readonly participationId?: string;
  readonly measure?: MeasureCode;
  readonly participationStatus?: string;
  readonly participationPhase?: ParticipationPhase;
  readonly organisationName?: string;
  readonly participationFrom?: LocalDate;
  readonly participationTo?: LocalDate;
  readonly clockFrom?: LocalDate;
  readonly clockTo?: LocalDate;
  /** Day of the oldest referral that has not led to a start. */
  readonly waitingSince?: LocalDate;
  readonly deadlineOn?: LocalDate;
  readonly deadlineKind?: string;
  readonly deadlineSubject?: string;
  /** It is of a measure that tells of health. */
  readonly deadlineTellsMeasure?: true;
  readonly deadlineWaitsFor?: WaitingFor;
  /** First day on which the adviser must settle it, when whom it waited for no longer can. */
  readonly deadlineAdviserFrom?: LocalDate;
  /** Until when somebody has put it aside in the queue; the deadline itself is not moved. */
  readonly deadlineSnoozedUntil?: LocalDate;
  readonly waitsForAdviserSince?: LocalDate;
  readonly waitsForParticipantSince?: LocalDate;
  readonly waitsForProviderSince?: LocalDate;
  /** Days in which something waits for the provider that the adviser must settle afterwards. */
  readonly providerOnlyFrom?: LocalDate;
  /** The first day after them. */
  readonly providerOnlyUntil?: LocalDate;
  /** First day something from a measure waited for the adviser: a proposal, a report, an end. */
  readonly measureEventSince?: LocalDate;
  /** First day on which minutes were to be shared that are not. */
  readonly minutesUnsharedSince?: LocalDate;
  /** Days of meetings that were not called off, the latest first; absent when there are none. */
  readonly meetingDays?: readonly LocalDate[];
  /** Day the first of what is agreed and not finished was agreed. */
  readonly agreedSince?: LocalDate;
  /** Last day of all of that; absent when something in it has none. */
  readonly agreedUntil?: LocalDate;
  /** Last day of what in it ends first. */
  readonly agreedEndsFirst?: LocalDate;
  /** Days of the newest sick leave; those that overlap or adjoin are one. */
  readonly sickFrom?: LocalDate;
  readonly sickTo?: LocalDate;
  readonly goalOn?: LocalDate;
  readonly lastContactOn?: LocalDate;
  readonly lastActivityOn?: LocalDate;
  /** First day of the first measure or activity of the plan that runs. */
  readonly activeSince?: LocalDate;
  /** Day of the last talk with somebody who is in no measure and no activity, or the first of the follow-up; see {@link quietSince}. */
  readonly quietSince?: LocalDate;
  /** First day on which that has lasted too long, by the days the office has set. */
  readonly tooQuietOn?: LocalDate;
  /** First day on which the case asks for something. */
  readonly attentionOn?: LocalDate;
  readonly citizenshipGroup?: CitizenshipGroup;
  /** ISO 639; absent when it is Norwegian, or unknown. */
  readonly spokenLanguage?: string;
  readonly interpreter?: InterpreterNeed;
  readonly contactChannel?: ContactChannel;
  /** First day of the registration as job seeker that runs. */
  readonly registeredFrom?: LocalDate;
  /** Last day of the newest registration as job seeker in this follow-up, when none runs. */
  readonly registeredTo?: LocalDate;
  /** Every benefit with its days; absent when none is known. */
  readonly benefits?: readonly CaseBenefit[];
}

/** The row that the sources add up to. The only place that decides what a list shows of a case. */
export function caseRow(sources: CaseSources): CaseRow {
  const { participantId, access, familyName, givenName, born, responsible, followUp, decision, decisionWork } = sources;
  const { office, officeLock, protection, isShielded } = access;
  const deadlines = sources.deadlines.filter(({ carriedBy }) => carriedBy !== heldByLead);
  const next = nextDeadline(deadlines);
  const shown = shownParticipation(sources.participations);
  const { lastContactOn } = sources;
  const quiet = quietSince({
    isActive: shown !== undefined || sources.activeSince !== undefined,
    lastContactOn,
    followUpFrom: followUp?.from,
  });
  const tooQuiet = tooQuietOn(quiet, sources.quietDays);
  return {
    ...{ participantId, office, protection, isShielded, born },
    name: [familyName, givenName].filter((part) => part !== '').join(', '),
    ...given({
      officeLock,
      responsible: access.responsible,
      responsibleName: responsible?.name,
      assignedOn: responsible?.since,
      followUpFrom: followUp?.from,
      followUpTo: followUp?.to,
      assistanceGroup: decision?.group,
      groupRank: decision && assistanceGroups.indexOf(decision.group),
      mainGoal: decision?.mainGoal,
      decidedOn: decision?.decidedOn,
      decisionWork: decisionWork?.work,
      decisionWorkSince: decisionWork?.since,
      ...participationColumns(shown),
      waitingSince: earliestOf(sources.participations.filter(({ phase }) => phase === 'waiting').map(({ referredOn }) => referredOn)),
      deadlineOn: next?.dueOn,
      deadlineKind: next?.kind,
      deadlineSubject: next?.subjectId,
      deadlineTellsMeasure: next && tellsMeasure(next, sources.participations) ? (true as const) : undefined,
      deadlineWaitsFor: next?.waitsFor,
      deadlineAdviserFrom: next?.adviserFrom,
      waitsForAdviserSince: waitsSince(deadlines, 'adviser'),
      waitsForParticipantSince: waitsSince(deadlines, 'participant'),
      waitsForProviderSince: waitsSince(
        deadlines.filter(({ adviserFrom }) => !adviserFrom),
        'provider',
      ),
      ...providerOnly(deadlines),
      measureEventSince: waitsSince(
        deadlines.filter(({ kind }) => kind.startsWith('participation.')),
        'adviser',
      ),
      minutesUnsharedSince: earliestOf(deadlines.filter(({ kind }) => kind === minutesUnshared).map(({ since, dueOn }) => since ?? dueOn)),
      ...planColumns(sources),
      goalOn: sources.goalOn,
      lastContactOn,
      lastActivityOn: sources.lastActivityOn,
      activeSince: sources.activeSince,
      quietSince: quiet,
      tooQuietOn: tooQuiet,
      attentionOn: attentionOn(next?.dueOn, tooQuiet),
      ...personColumns(sources),
    }),
  };
}

const minutesUnshared = 'plan.minutes-unshared' satisfies MeetingDeadlineKind;

function planColumns({ agreed, meetingDays = [] }: CaseSources) {
  return {
    meetingDays: meetingDays.length > 0 ? meetingDays : undefined,
    agreedSince: agreed?.since,
    agreedUntil: agreed?.until,
    agreedEndsFirst: agreed?.endsFirst,
  };
}

function personColumns(sources: CaseSources) {
  const { citizenshipGroup, spokenLanguage, interpreter, contactChannel, registeredFrom, registeredTo, benefits } = sources;
  const sick = merged(sources.sickLeaves ?? []).at(-1);
  return {
    ...{ citizenshipGroup, spokenLanguage, interpreter, contactChannel, registeredFrom, registeredTo },
    ...{ sickFrom: sick?.from, sickTo: sick?.to },
    benefits: benefits && benefits.length > 0 ? benefits : undefined,
  };
}

/** The deadline that comes first; of several on a day, the one the adviser must meet. */
export function nextDeadline(deadlines: readonly Deadline[]): Deadline | undefined {
  return [...deadlines].sort(byUrgency)[0];
}

function byUrgency(left: Deadline, right: Deadline): number {
  return (
    compare(left.dueOn, right.dueOn) ||
    Number(right.waitsFor === 'adviser') - Number(left.waitsFor === 'adviser') ||
    compare(left.kind, right.kind) ||
    compare(left.subjectId ?? '', right.subjectId ?? '')
  );
}

/** The participation a list names when there are several: one that runs before one that waits, the newest first. */
function shownParticipation(participations: readonly CaseParticipation[]): CaseParticipation | undefined {
  const open = participations.filter(({ phase }) => phase !== 'over');
  return open.sort(
    (left, right) =>
      Number(right.phase === 'running') - Number(left.phase === 'running') ||
      compare(right.from ?? right.referredOn, left.from ?? left.referredOn) ||
      compare(left.id, right.id),
  )[0];
}

function participationColumns(participation: CaseParticipation | undefined) {
  return {
    participationId: participation?.id,
    measure: participation?.measure,
    participationStatus: participation?.status,
    participationPhase: participation?.phase,
    organisationName: participation?.organisationName,
    participationFrom: participation?.from,
    participationTo: participation?.to,
    clockFrom: participation?.clock?.from,
    clockTo: participation?.clock?.to,
  };
}

/** What the adviser must settle when the other side no longer can waits for the adviser from that day. */
function waitsSince(deadlines: readonly Deadline[], whom: WaitingFor): LocalDate | undefined {
  const asked = deadlines.filter(({ waitsFor }) => waitsFor === whom).map(({ since, dueOn }) => since ?? dueOn);
  return earliestOf(whom === 'adviser' ? [...asked, ...deadlines.flatMap(({ adviserFrom }) => adviserFrom ?? [])] : asked);
}

/** The days in which something waits for the provider alone. Of several, one span from the first day to the last. */
function providerOnly(deadlines: readonly Deadline[]): Pick<CaseRow, 'providerOnlyFrom' | 'providerOnlyUntil'> {
  const spans = deadlines.flatMap(({ waitsFor, adviserFrom, since, dueOn }) =>
    waitsFor === 'provider' && adviserFrom ? [{ from: since ?? dueOn, until: adviserFrom }] : [],
  );
  const from = earliestOf(spans.map((span) => span.from));
  const until = spans
    .map((span) => span.until)
    .sort(compare)
    .at(-1);
  return given({ providerOnlyFrom: from, providerOnlyUntil: until });
}

function earliestOf(days: readonly LocalDate[]): LocalDate | undefined {
  return [...days].sort(compare)[0];
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
