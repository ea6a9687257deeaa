import { addDays, earliest, type Deadline, type LocalDate, type WaitingFor } from '@fotfeste/shared/kernel';
import type { Activity } from './activity';
import type { Responsible } from './activity-kind';
import { isOpen } from './activity-status';
import type { HinderedStep } from './path';

/** Days a participant has to answer a proposal before the adviser is reminded. The product's own choice, not the law's. */
export const daysToAnswerProposal = 14;

/** What an activity can be due for. */
export const planDeadlineKinds = [
  'plan.proposal-answer',
  'plan.activity-start',
  'plan.activity-end',
  'plan.task-done',
  'plan.path-step',
] as const;
export type PlanDeadlineKind = (typeof planDeadlineKinds)[number];

type Row = Pick<Activity, 'kind' | 'status' | 'from' | 'to' | 'proposedOn' | 'responsible'> & { readonly id: string };

/** The deadlines that follow from a person's activities. Measures keep their own, in the participation they come from. */
export function deadlinesOf(activities: readonly Row[]): readonly Deadline[] {
  return activities.filter(({ kind, status }) => kind !== 'measure' && isOpen(status)).flatMap((activity) => deadlineOf(activity) ?? []);
}

/** A chosen path with steps that cannot be taken as they stand waits for the adviser from the day that was found. */
export function pathDeadlines(pathId: string, hindered: readonly Pick<HinderedStep, 'since'>[]): readonly Deadline[] {
  const [first, ...rest] = hindered.map(({ since }) => since);
  if (!first) return [];
  const since = earliest(first, ...rest);
  return [{ kind: 'plan.path-step' satisfies PlanDeadlineKind, dueOn: since, since, waitsFor: 'adviser', subjectId: pathId }];
}

function deadlineOf({ id, kind, status, from, to, proposedOn, responsible }: Row): Deadline | undefined {
  const due = (what: PlanDeadlineKind, dueOn: LocalDate | undefined, waitsFor: WaitingFor): Deadline | undefined =>
    dueOn && { kind: what, dueOn, waitsFor, subjectId: id };
  if (status === 'proposed') {
    const answer = due('plan.proposal-answer', proposedOn && addDays(proposedOn, daysToAnswerProposal), 'participant');
    return answer && { ...answer, ...(proposedOn && { since: proposedOn }) };
  }
  if (kind === 'task') return due('plan.task-done', to ?? from, waitsForCarrier(responsible));
  // Whoever carries it through, it is the adviser who must see that it began and that it ended
  if (status === 'planned') return due('plan.activity-start', from, 'adviser') ?? due('plan.activity-end', to, 'adviser');
  return due('plan.activity-end', to, 'adviser');
}

function waitsForCarrier(responsible: Responsible): WaitingFor {
  return responsible === 'person' ? 'participant' : responsible;
}
