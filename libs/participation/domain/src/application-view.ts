import { phaseOf, type ParticipationStatus } from './status';

/** How the measure coordinator's list of applications is divided: what is to be decided stands first. */
export const applicationViews = ['to-decide', 'waiting-list', 'placed', 'settled'] as const;
export type ApplicationViewName = (typeof applicationViews)[number];

/** Where an application stands for the coordinator. */
export function applicationViewOf(status: ParticipationStatus): ApplicationViewName {
  if (status === 'applied' || status === 'under-consideration') return 'to-decide';
  if (status === 'waiting-list') return 'waiting-list';
  return phaseOf(status) === 'waiting' ? 'placed' : 'settled';
}
