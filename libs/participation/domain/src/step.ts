import type { Guard } from './guard';
import type { Party } from './party';
import type { EndReason } from './reason';
import { participationRoutes, type EndingKind, type ParticipationRoute } from './route';
import { participationStatuses, type ParticipationStatus } from './status';

/** One step in the life of a participation: from where to where, who, what must hold, and whether a reason must be given. */
export interface Step {
  readonly name: StepName;
  readonly from: readonly ParticipationStatus[];
  readonly to: ParticipationStatus;
  readonly by: readonly Party[];
  readonly routes: readonly ParticipationRoute[];
  /** Only for measures that end this way; absent for both. */
  readonly ending?: EndingKind;
  readonly guards: readonly Guard[];
  /** What must be said about why: one of the reasons, own words, either if one likes, or nothing. */
  readonly reason: 'code' | 'words' | 'optional' | 'none';
  /** The reason the calendar gives, when it takes the step. */
  readonly givenReason?: EndReason;
}

/** Every step by name; a name may lead to different places on different routes. */
export const stepNames = [
  'share',
  'enrol',
  'queue',
  'apply',
  'withdraw',
  'share-with-provider',
  'put-on-waiting-list',
  'place',
  'reject',
  'not-applicable',
  'start',
  'not-started',
  'end',
  'complete',
  'interrupt',
  'change-ending',
  'resume',
  'reactivate',
  'wrongly-registered',
  'end-date-passed',
  'offering-ended',
  'offering-cancelled',
] as const;
export type StepName = (typeof stepNames)[number];

const every = participationRoutes;
const offering = ['offering-direct', 'offering-application'] as const;
const direct = ['offering-direct', 'employer', 'school', 'nav', 'municipality'] as const;
const prepared = ['draft', 'awaiting-approval'] as const;
const considered = ['applied', 'under-consideration', 'waiting-list'] as const;
const waiting = [...considered, 'awaiting-start'] as const;
const adviser = ['adviser'] as const;
const coordinator = ['coordinator'] as const;
const job = ['job'] as const;
const referral = ['under-follow-up', 'not-declined', 'approval-recorded', 'offering-open', 'rules-allow'] as const;
const real = participationStatuses.filter((status) => status !== 'draft' && status !== 'wrongly-registered');

/** The life cycle. What is not here cannot be done. */
export const steps: readonly Step[] = [
  // Preparation: the draft becomes a referral, at once or after the participant has answered.
  {
    name: 'share',
    from: ['draft'],
    to: 'awaiting-approval',
    by: adviser,
    routes: every,
    guards: ['under-follow-up', 'offering-open', 'rules-allow'],
    reason: 'none',
  },
  { name: 'enrol', from: prepared, to: 'awaiting-start', by: adviser, routes: direct, guards: [...referral, 'free-place'], reason: 'none' },
  { name: 'queue', from: prepared, to: 'waiting-list', by: adviser, routes: ['offering-direct'], guards: referral, reason: 'none' },
  { name: 'apply', from: prepared, to: 'applied', by: adviser, routes: ['offering-application'], guards: referral, reason: 'none' },
  { name: 'withdraw', from: ['awaiting-approval'], to: 'withdrawn', by: adviser, routes: every, guards: [], reason: 'optional' },

  // Intake by the measure coordinator.
  {
    name: 'share-with-provider',
    from: ['applied'],
    to: 'under-consideration',
    by: coordinator,
    routes: ['offering-application'],
    guards: ['offering-running'],
    reason: 'none',
  },
  {
    name: 'put-on-waiting-list',
    from: ['applied', 'under-consideration', 'awaiting-start'],
    to: 'waiting-list',
    by: coordinator,
    routes: offering,
    guards: ['offering-running'],
    reason: 'none',
  },
  {
    name: 'place',
    from: considered,
    to: 'awaiting-start',
    by: coordinator,
    routes: offering,
    guards: ['offering-running', 'free-place', 'rules-allow'],
    reason: 'none',
  },
  { name: 'reject', from: waiting, to: 'not-applicable', by: coordinator, routes: offering, guards: [], reason: 'code' },
  { name: 'not-applicable', from: considered, to: 'not-applicable', by: adviser, routes: offering, guards: ['is-newest'], reason: 'code' },
  {
    name: 'not-applicable',
    from: ['awaiting-start'],
    to: 'not-applicable',
    by: adviser,
    routes: every,
    guards: ['is-newest'],
    reason: 'code',
  },

  // Taking part.
  {
    name: 'start',
    from: ['awaiting-start'],
    to: 'participating',
    by: ['adviser', 'job'],
    routes: every,
    guards: ['start-date-reached', 'start-facts-complete'],
    reason: 'none',
  },
  {
    name: 'start',
    from: ['awaiting-start'],
    to: 'participating',
    by: ['provider'],
    routes: offering,
    guards: ['start-date-reached', 'start-facts-complete'],
    reason: 'none',
  },
  {
    name: 'not-started',
    from: ['participating'],
    to: 'not-applicable',
    by: adviser,
    routes: every,
    guards: ['is-newest', 'recently-started'],
    reason: 'code',
  },

  // The end.
  {
    name: 'end',
    from: ['participating'],
    to: 'ended',
    by: adviser,
    routes: every,
    ending: 'open',
    guards: ['is-newest', 'not-before-start'],
    reason: 'code',
  },
  {
    name: 'complete',
    from: ['participating'],
    to: 'completed',
    by: adviser,
    routes: every,
    ending: 'course',
    guards: ['is-newest', 'not-before-start'],
    reason: 'none',
  },
  {
    name: 'interrupt',
    from: ['participating'],
    to: 'interrupted',
    by: adviser,
    routes: every,
    ending: 'course',
    guards: ['is-newest', 'not-before-start'],
    reason: 'code',
  },

  // Correction.
  {
    name: 'change-ending',
    from: ['completed'],
    to: 'interrupted',
    by: adviser,
    routes: every,
    ending: 'course',
    guards: ['is-newest', 'within-correction-time'],
    reason: 'code',
  },
  {
    name: 'change-ending',
    from: ['interrupted'],
    to: 'completed',
    by: adviser,
    routes: every,
    ending: 'course',
    guards: ['is-newest', 'within-correction-time'],
    reason: 'none',
  },
  {
    name: 'resume',
    from: ['ended', 'completed', 'interrupted'],
    to: 'participating',
    by: adviser,
    routes: every,
    guards: ['under-follow-up', 'is-newest', 'within-correction-time', 'offering-running', 'free-place', 'rules-allow'],
    reason: 'words',
  },
  {
    name: 'reactivate',
    from: ['not-applicable'],
    to: 'awaiting-start',
    by: adviser,
    routes: direct,
    guards: ['under-follow-up', 'is-newest', 'offering-running', 'free-place', 'rules-allow'],
    reason: 'words',
  },
  {
    name: 'reactivate',
    from: ['not-applicable'],
    to: 'applied',
    by: adviser,
    routes: ['offering-application'],
    guards: ['under-follow-up', 'is-newest', 'offering-running', 'rules-allow'],
    reason: 'words',
  },
  { name: 'wrongly-registered', from: real, to: 'wrongly-registered', by: adviser, routes: every, guards: [], reason: 'words' },

  // What the calendar does.
  {
    name: 'end-date-passed',
    from: ['participating'],
    to: 'ended',
    by: job,
    routes: every,
    ending: 'open',
    guards: ['end-date-passed'],
    reason: 'none',
  },
  {
    name: 'end-date-passed',
    from: ['participating'],
    to: 'completed',
    by: job,
    routes: every,
    ending: 'course',
    guards: ['end-date-passed'],
    reason: 'none',
  },
  ...offeringEnds(),
  ...offeringCancelled(),
];

/**
 * When an offering is over, those who never came in are led out: a course with a common start that is over before somebody began was
 * called off for them. Those who take part end on its last day, as by any end date.
 */
function offeringEnds(): readonly Step[] {
  const common = { name: 'offering-ended', by: job, routes: offering, guards: ['offering-over'], reason: 'none' } as const;
  return [
    { ...common, from: ['awaiting-approval'], to: 'withdrawn', givenReason: 'cooperation-ended' },
    { ...common, from: considered, to: 'not-applicable', givenReason: 'no-place' },
    { ...common, from: ['awaiting-start'], to: 'not-applicable', routes: ['offering-direct'], givenReason: 'cooperation-ended' },
    { ...common, from: ['awaiting-start'], to: 'not-applicable', routes: ['offering-application'], givenReason: 'contract-cancelled' },
  ];
}

/**
 * When the measure coordinator calls an offering off or breaks it off, the product leads everybody out in the coordinator's name, and the
 * calendar whoever came in meanwhile. Whoever takes part goes on until the last day; the reason follows from why the offering stopped.
 */
function offeringCancelled(): readonly Step[] {
  const common = { name: 'offering-cancelled', by: job, routes: offering, guards: ['offering-cancelled'], reason: 'code' } as const;
  return [
    { ...common, from: ['awaiting-approval'], to: 'withdrawn' },
    { ...common, from: waiting, to: 'not-applicable' },
    { ...common, from: ['participating'], to: 'ended', ending: 'open' },
    { ...common, from: ['participating'], to: 'interrupted', ending: 'course' },
  ];
}
