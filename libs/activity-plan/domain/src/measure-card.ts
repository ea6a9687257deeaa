import type { LocalDate } from '@fotfeste/shared/kernel';
import type { MeasureCode } from '@fotfeste/eligibility/domain';
import {
  isOfferingRoute,
  phaseOf,
  type EndReason,
  type ParticipationRoute,
  type ParticipationStatus,
} from '@fotfeste/participation/domain';
import type { Responsible } from './activity-kind';
import type { ActivityStatus } from './activity-status';

/** A participation as its card in the plan sees it. */
export interface CardParticipation {
  readonly measure: MeasureCode;
  readonly route: ParticipationRoute;
  readonly status: ParticipationStatus;
  /** First day of the present status. */
  readonly statusFrom: LocalDate;
  /** Why it is over, when it is. */
  readonly reason?: EndReason;
  readonly startsOn?: LocalDate;
  readonly endsOn?: LocalDate;
}

/** What a participation's card says. */
export interface MeasureCard {
  readonly measure: MeasureCode;
  readonly status: ActivityStatus;
  readonly statusSince: LocalDate;
  readonly responsible: Responsible;
  readonly from?: LocalDate;
  readonly to?: LocalDate;
}

/** The programme that takes the plan's place for somebody entitled to it (rulebook N14-04). */
export const programme: MeasureCode = 'KVALIFISERINGSPROGRAM';

/** Whether the participation is a qualification programme that has been granted and is not over. */
export function isProgrammeInPlaceOfPlan({ measure, status }: Pick<CardParticipation, 'measure' | 'status'>): boolean {
  const phase = phaseOf(status);
  return measure === programme && (phase === 'waiting' || phase === 'running');
}

/** The card that a participation has in the plan; none for one that never was, and none for the programme that replaces the plan. */
export function measureCardOf(participation: CardParticipation): MeasureCard | undefined {
  const { measure, route, status, statusFrom, reason, startsOn, endsOn } = participation;
  if (status === 'wrongly-registered' || measure === programme) return undefined;
  return {
    measure,
    status: cardStatus(status, reason),
    statusSince: statusFrom,
    responsible: isOfferingRoute(route) ? 'provider' : 'person',
    ...(startsOn && { from: startsOn }),
    ...(endsOn && { to: endsOn }),
  };
}

/** Nobody has done what they never came to: such a card is called off, not done. */
function cardStatus(status: ParticipationStatus, reason: EndReason | undefined): ActivityStatus {
  switch (phaseOf(status)) {
    case 'prepared':
      return 'proposed';
    case 'waiting':
      return 'planned';
    case 'running':
      return 'in-progress';
    case 'over':
      return status === 'interrupted' || reason === 'did-not-attend' ? 'cancelled' : 'done';
    case 'void':
      return 'cancelled';
  }
}
