import { stepsFrom } from '@fotfeste/participation/domain';
import type { Application, ApplicationOffering } from '../contract';

/** What the coordinator can decide about applications. */
export const decisions = ['share-with-provider', 'place', 'put-on-waiting-list', 'reject'] as const;
export type Decision = (typeof decisions)[number];

/** Why a decision cannot be taken on those who are picked. */
export type Hindrance = 'nobody' | 'several-offerings' | 'status' | 'no-place';

/** What stands in the way of the decision; nothing when it can be taken. All who are picked must apply to one offering. */
export function hindranceOf(
  decision: Decision,
  picked: readonly Application[],
  offerings: readonly ApplicationOffering[],
): Hindrance | undefined {
  const [first] = picked;
  if (!first) return 'nobody';
  if (picked.some(({ offeringId }) => offeringId !== first.offeringId)) return 'several-offerings';
  if (!picked.every((application) => hasStep(application, decision))) return 'status';
  const offering = offerings.find(({ id }) => id === first.offeringId);
  return decision === 'place' && !mayHaveRoom(offering, picked.length) ? 'no-place' : undefined;
}

/** Where places are used in part, how much each needs is known to the server alone. */
function mayHaveRoom(offering: ApplicationOffering | undefined, count: number): boolean {
  if (!offering) return false;
  return offering.countsByExtent ? offering.free > 0 : offering.free >= count;
}

function hasStep({ status }: Application, decision: Decision): boolean {
  return stepsFrom({ status, route: 'offering-application', ending: 'course' }, 'coordinator').some(({ name }) => name === decision);
}
