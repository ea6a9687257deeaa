import { given, type Deadline, type LocalDate } from '@fotfeste/shared/kernel';
import type { CaseDecision } from '@fotfeste/assistance/api';
import { deadlinesOf as decisionDeadlinesOf, youthTalkDeadlines } from '@fotfeste/assistance/domain';
import { phaseOf, type ParticipationStatus } from '@fotfeste/participation/domain';
import type { CasePerson } from '@fotfeste/participant/api';
import { deadlinesOf as personDeadlinesOf, type EndingFollowUp } from '@fotfeste/participant/domain';

/** What a person's registration, follow-up and office ask for. */
export function personDeadlines(person: CasePerson): readonly Deadline[] {
  const { born, registeredOn, responsible, handoverOn, missedAfter, consentRefusedOn, consentAwaitedFrom, followUpTo } = person;
  return personDeadlinesOf({
    born,
    hasAdviser: responsible !== null,
    ...given({ registeredOn, handoverOn, missedAfter, ending: endingOf(person) }),
    ...(!followUpTo && given({ consentRefusedOn, consentAwaitedFrom })),
  });
}

/** What ends the running follow-up by itself; nothing while allowance without a last day keeps it going. */
function endingOf({ followUpFrom: from, followUpTo, registeredTo, hasOpenAap, aapTo }: CasePerson): EndingFollowUp | undefined {
  if (!from || followUpTo || hasOpenAap) return undefined;
  return { from, ...given({ registeredTo, aapTo }) };
}

/** What is due on the way to a § 14 a decision. */
export function decisionDeadlines(person: CasePerson, decisions: readonly CaseDecision[]): readonly Deadline[] {
  const { followUpFrom, followUpTo } = person;
  const work = decisionUnderWork(decisions);
  return decisionDeadlinesOf({
    isDecided: decisionInForce(person, decisions) !== undefined,
    ...(followUpFrom && !followUpTo && { followUpFrom }),
    ...(work && { underWork: { id: work.decisionId, status: work.status, since: work.changedOn } }),
  });
}

/** What runs for a person, and when they last talked with the adviser. */
export interface RunningCase {
  readonly participations: readonly { readonly status: ParticipationStatus; readonly startsOn?: LocalDate }[];
  readonly plan: { readonly activeSince?: LocalDate; readonly lastContactOn?: LocalDate } | undefined;
}

/** The next talk that the youth guarantee asks for, once a measure or an activity has begun. */
export function youthDeadlines(person: CasePerson, decisions: readonly CaseDecision[], running: RunningCase): readonly Deadline[] {
  if (!person.followUpFrom || person.followUpTo) return [];
  const group = decisionInForce(person, decisions)?.group;
  return youthTalkDeadlines({
    born: person.born,
    ...given({ group, activeSince: activeSinceOf(running), lastTalkOn: running.plan?.lastContactOn }),
  });
}

/** First day of the first measure or activity that runs. */
export function activeSinceOf({ participations, plan }: RunningCase): LocalDate | undefined {
  const begun = participations.filter(({ status }) => phaseOf(status) === 'running').flatMap(({ startsOn }) => startsOn ?? []);
  return [...begun, ...(plan?.activeSince ? [plan.activeSince] : [])].sort()[0];
}

/** A decision applies in the follow-up period it was made in. */
export function decisionInForce({ followUpFrom }: CasePerson, decisions: readonly CaseDecision[]): CaseDecision | undefined {
  return decisions.find(({ status, decidedOn }) => status === 'decided' && followUpFrom && decidedOn && decidedOn >= followUpFrom);
}

type WorkingDecision = CaseDecision & { readonly status: Exclude<CaseDecision['status'], 'decided'> };

/** The decision that has left its author and is not in force. */
export function decisionUnderWork(decisions: readonly CaseDecision[]): WorkingDecision | undefined {
  return decisions.find((decision): decision is WorkingDecision => decision.status !== 'decided');
}
