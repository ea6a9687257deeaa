import { earliest, type LocalDate } from '@fotfeste/shared/kernel';
import type { ActivityStatus } from '@fotfeste/activity-plan/domain';
import { phaseOf, type ParticipationStatus } from '@fotfeste/participation/domain';
import type { DemoUser } from '../dev-sign-in/users.ts';
import type { Deed, Row } from './journal';
import type { Life } from './life';
import type { DemoParticipation } from './participation-story';
import { attainmentNames } from './purpose-rows';
import type { Taken } from './walk';

/** The row as it stood after each step: what comes with a later step is not there yet, and whoever left early had another last day until then. */
export function versionsOf(
  { walk, endsOn, plannedEndsOn }: DemoParticipation,
  row: Row,
  shared: LocalDate | undefined,
): readonly { readonly deed: Deed; readonly row: Row }[] {
  const { taken } = walk;
  const placeOf = (wanted: (step: Taken) => boolean): number => taken.findIndex(wanted);
  const begins = placeOf(({ step }) => step === 'start');
  const comes = [
    { with: placeOf(({ status }) => status === 'waiting-list'), columns: ['waiting_since'] },
    { with: placeOf(({ status }) => status === 'awaiting-start'), columns: ['placed_at', 'placed_by', 'placed_by_name'] },
    { with: placeOf(({ from }) => shared !== undefined && from >= shared), columns: ['shared_on', 'news_for_provider_at'] },
    { with: begins, columns: ['taken_in_on', 'provider_contact_id', 'provider_contact_name'] },
    { with: taken.length - 1, columns: ['first_employer_contact_on', ...attainmentNames] },
  ];
  return taken.map(({ status, from, reason, reasonWords, deed }, place) => {
    const isLast = place === taken.length - 1;
    const later = comes.filter((each) => each.with > place).flatMap(({ columns }) => columns.map((column) => [column, undefined] as const));
    const wasEarly = !isLast && phaseOf(walk.now) === 'over' && endsOn !== plannedEndsOn && begins >= 0;
    return {
      deed: { by: deed.by, on: earliest(from, deed.on as LocalDate) },
      row: {
        ...{ ...row, ...Object.fromEntries(later), status, status_from: from, reason, reason_words: reasonWords },
        ...(wasEarly && { ends_on: plannedEndsOn }),
      },
    };
  });
}

/** The card that the participation makes in the plan, as it stood each time a step moved it. */
export function writeCard(
  { journal }: Life,
  adviser: DemoUser,
  { choice, walk, offering, referredOn, startsOn, endsOn }: DemoParticipation,
  id: string,
): void {
  const card: Row = {
    id: journal.id(journal.moment(referredOn)),
    participant_id: journal.participantId,
    kind: 'measure',
    measure: choice.measure,
    participation_id: id,
    from_date: startsOn,
    to_date: endsOn,
    responsible: offering ? 'provider' : 'adviser',
    satisfies: [],
    position: 512,
    created_at: journal.moment(referredOn),
    created_by: adviser.id,
    created_by_name: adviser.name,
  };
  const moves = walk.taken.filter(({ status }, place) => cardStatus(status) !== cardStatus(walk.taken[place - 1]?.status));
  journal.writeVersions(
    'plan_activity',
    moves.map(({ status, from, deed }) => ({
      deed: { by: deed.by, on: earliest(from, deed.on as LocalDate) },
      row: { ...card, status: cardStatus(status), status_since: from },
    })),
  );
}

/** Where the card of a participation stands; nowhere before its first step. */
function cardStatus(status: ParticipationStatus | undefined): ActivityStatus | undefined {
  if (!status) return undefined;
  const phase = phaseOf(status);
  if (phase === 'prepared' || phase === 'waiting') return status === 'awaiting-approval' ? 'proposed' : 'planned';
  return phase === 'running' ? 'in-progress' : phase === 'over' ? 'done' : 'cancelled';
}
