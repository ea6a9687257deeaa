import { contains, given, type LocalDate } from '@fotfeste/shared/kernel';
import type { MeetingDay } from '@fotfeste/activity-plan/api';
import type { DecisionPeriod } from '@fotfeste/assistance/api';
import type { BenefitFact, EducationFact, EmploymentFact, FollowUpPeriod, PersonPeriods, SickLeaveFact } from '@fotfeste/participant/api';
import { sickLeaveMarksOf } from '@fotfeste/participant/domain';
import type { ShownParticipation } from '@fotfeste/participation/api';
import { phaseOf } from '@fotfeste/participation/domain';
import type { TimelineItemView } from './timeline.view';

/** Everything a person's rooms know with days, as lines of one timeline. */
export interface TimelineParts {
  readonly periods: PersonPeriods;
  readonly decisions: readonly DecisionPeriod[];
  readonly participations: readonly ShownParticipation[];
  readonly meetings: readonly MeetingDay[];
}

/** The newest first; what has no first day comes last. */
export function timelineItems({ periods, decisions, participations, meetings }: TimelineParts): readonly TimelineItemView[] {
  const { followUps, registrations, employments, educations, benefits, sickLeaves } = periods;
  const items = [
    ...followUps.map(followUpItem),
    ...registrations.map(({ id, from, to, source, date }) => line(id, 'registration', { from, to, source, sourceOn: date })),
    ...decisions.map((decision) => decisionItem(decision, followUps)),
    ...participations.flatMap(participationItem),
    ...meetings.map(({ id, on, channel }) => line(id, 'meeting', { from: on, to: on, code: channel })),
    ...employments.map(employmentItem),
    ...educations.map(educationItem),
    ...benefits.map(benefitItem),
    ...sickLeaves.map(sickLeaveItem),
    ...sickLeaveMarksOf(sickLeaves).map(({ mark, leaveFrom, on }) =>
      line(`${leaveFrom} ${mark}`, 'sick-leave-mark', { from: on, to: on, code: mark }),
    ),
  ];
  return items.sort((left, right) => ((left.from ?? '') < (right.from ?? '') ? 1 : left.from === right.from ? 0 : -1));
}

function followUpItem({ id, from, to, office, officeName, startReason }: FollowUpPeriod): TimelineItemView {
  return line(id, 'follow-up', { from, to, code: startReason, ...(officeName ? { name: officeName } : { office }) });
}

/** A decision applies until it is replaced, and no longer than the follow-up in which it was made. */
function decisionItem(
  { decisionId, group, decidedOn, replacedOn }: DecisionPeriod,
  followUps: readonly FollowUpPeriod[],
): TimelineItemView {
  const end = followUps.find((each) => contains(each, decidedOn))?.to;
  const to = replacedOn && end ? (replacedOn < end ? replacedOn : end) : (replacedOn ?? end);
  return line(decisionId, 'decision', { from: decidedOn, to, code: group });
}

/** What never came to be is left out. */
function participationItem({ id, measure, status, organisationName, startsOn, endsOn }: ShownParticipation): readonly TimelineItemView[] {
  if (phaseOf(status) === 'void') return [];
  return [line(id, 'participation', { from: startsOn, to: endsOn, measure, status, name: organisationName })];
}

function employmentItem({ id, from, to, employerName, percent, source, date }: EmploymentFact): TimelineItemView {
  return line(id, 'employment', { from, to, name: employerName, percent, source, sourceOn: date });
}

/** An education of which only the end is known is shown on that day. */
function educationItem({ id, from, to, title, state, source, date }: EducationFact): TimelineItemView {
  return line(id, 'education', { from: from ?? to, to, name: title, code: state, source, sourceOn: date });
}

function benefitItem({ id, from, to, type, percent, source, date }: BenefitFact): TimelineItemView {
  return line(id, 'benefit', { from, to, code: type, percent, source, sourceOn: date });
}

function sickLeaveItem({ id, from, to, percent, source, date }: SickLeaveFact): TimelineItemView {
  return line(id, 'sick-leave', { from, to, percent, source, sourceOn: date });
}

type Details = { readonly [K in keyof Omit<TimelineItemView, 'id' | 'kind'>]: TimelineItemView[K] | undefined };

function line(id: string, kind: TimelineItemView['kind'], details: Details & { readonly from?: LocalDate | undefined }): TimelineItemView {
  return { id, kind, ...given(details) };
}
