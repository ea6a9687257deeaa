import type { StepName } from '@fotfeste/participation/domain';

/** What each step is called once it has happened. */
export const eventOfStep: Readonly<Record<StepName, `participation.${string}`>> = {
  share: 'participation.shared',
  enrol: 'participation.enrolled',
  queue: 'participation.queued',
  apply: 'participation.applied',
  withdraw: 'participation.withdrawn',
  'share-with-provider': 'participation.shared-with-provider',
  'put-on-waiting-list': 'participation.put-on-waiting-list',
  place: 'participation.placed',
  reject: 'participation.rejected',
  'not-applicable': 'participation.not-applicable',
  start: 'participation.started',
  'not-started': 'participation.not-started',
  end: 'participation.ended',
  complete: 'participation.completed',
  interrupt: 'participation.interrupted',
  'change-ending': 'participation.ending-changed',
  resume: 'participation.resumed',
  reactivate: 'participation.reactivated',
  'wrongly-registered': 'participation.wrongly-registered',
  'end-date-passed': 'participation.end-date-passed',
  'offering-ended': 'participation.offering-ended',
  'offering-cancelled': 'participation.offering-cancelled',
};
