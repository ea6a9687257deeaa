import { given, waitsForOn, type Deadline, type LocalDate } from '@fotfeste/shared/kernel';
import type { ListedParticipation, ShownParticipation } from '@fotfeste/participation/api';
import { deadlineOn, type Hindrance, type PlanDeadlineKind } from '@fotfeste/activity-plan/domain';
import { phaseOf } from '@fotfeste/participation/domain';
import { basisOf } from './deadline-basis';
import type { OverviewDeadlineView, OverviewParticipationView } from './overview.view';

const order = ['running', 'waiting', 'prepared', 'over'] as const;

/** What runs, then what waits, then what is prepared, then what is over; the newest first in each. What never came to be is left out. */
export function overviewParticipations(participations: readonly ShownParticipation[]): readonly OverviewParticipationView[] {
  const shown = participations.flatMap(
    ({ id, measure, status, organisationName, startsOn: from, endsOn: to }): OverviewParticipationView[] => {
      const phase = phaseOf(status);
      return phase === 'void' ? [] : [{ id, status, phase, ...given({ measure, organisationName, from, to }) }];
    },
  );
  return order.flatMap((phase) => shown.filter((each) => each.phase === phase).sort((left, right) => compare(right.from, left.from)));
}

/** The earliest first, each with whom it waits for on a day and the rule that asks for it, if one does. */
export function overviewDeadlines(
  { deadlines, hindrances }: { readonly deadlines: readonly Deadline[]; readonly hindrances: readonly Hindrance[] },
  participations: readonly Pick<ListedParticipation, 'id' | 'measure'>[],
  today: LocalDate,
): readonly OverviewDeadlineView[] {
  const measures = new Map(participations.map(({ id, measure }) => [id, measure]));
  return deadlines
    .map((deadline) => deadlineOn(deadline, today))
    .sort((left, right) => compare(left.dueOn, right.dueOn))
    .map((deadline) => {
      const { kind, dueOn, subjectId } = deadline;
      const waitsFor = waitsForOn(deadline, today);
      const isLeftToAdviser = waitsFor === deadline.waitsFor ? undefined : true;
      const isOfPath = kind === ('plan.path-step' satisfies PlanDeadlineKind);
      return {
        ...{ kind, dueOn, waitsFor },
        ...given({ isLeftToAdviser, subjectId, basis: basisOf(deadline, measures), hindrances: isOfPath ? hindrances : undefined }),
      };
    });
}

/** What has no day comes first. */
function compare(left: string | undefined, right: string | undefined): number {
  const [one, other] = [left ?? '', right ?? ''];
  return one < other ? -1 : one > other ? 1 : 0;
}
