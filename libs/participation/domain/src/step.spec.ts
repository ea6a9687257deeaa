import { roles } from '@fotfeste/shared/kernel';
import { guards } from './guard';
import { parties, partyOf, type Party } from './party';
import { endReasons, reasonChoosers, reasonDefinitions, reasonsFor } from './reason';
import { endingKinds, isOfferingRoute, participationRoutes, type EndingKind, type ParticipationRoute } from './route';
import { participationStatuses, phaseOf, statusDefinitions, statusOfNavCode, type ParticipationStatus } from './status';
import { stepNames, steps, type StepName } from './step';
import { guardsOf, noWay, stepNamed, stepsFrom, stepsOfOthers } from './steps-of';

type Moves = Readonly<Partial<Record<ParticipationStatus, string>>>;
type Table = Readonly<Partial<Record<Party, Moves>>>;

/** Where an adviser may lead somebody whose place is over, or who never came in, whatever the route. */
const over: Moves = {
  ended: 'participating wrongly-registered',
  completed: 'participating wrongly-registered',
  interrupted: 'participating wrongly-registered',
  withdrawn: 'wrongly-registered',
  'registration-begun': 'wrongly-registered',
};

/** Endings of a course can be turned into each other. */
const courseOver: Moves = {
  ...over,
  completed: 'interrupted participating wrongly-registered',
  interrupted: 'completed participating wrongly-registered',
};

/** Somebody who applied or waits, until the offering or the adviser says no. */
const waitingForAdviser: Moves = {
  applied: 'not-applicable wrongly-registered',
  'under-consideration': 'not-applicable wrongly-registered',
  'waiting-list': 'not-applicable wrongly-registered',
  'awaiting-start': 'not-applicable participating wrongly-registered',
};
const waitingForJob: Moves = {
  'awaiting-approval': 'withdrawn',
  applied: 'not-applicable',
  'under-consideration': 'not-applicable',
  'waiting-list': 'not-applicable',
  'awaiting-start': 'not-applicable participating',
};

/** Without an offering there is no queue, no coordinator and no provider: referral, start, end. Old rows can be called errors. */
const singleForAdviser: Moves = {
  draft: 'awaiting-approval awaiting-start',
  'awaiting-approval': 'awaiting-start withdrawn wrongly-registered',
  'awaiting-start': 'not-applicable participating wrongly-registered',
  'not-applicable': 'awaiting-start wrongly-registered',
  applied: 'wrongly-registered',
  'under-consideration': 'wrongly-registered',
  'waiting-list': 'wrongly-registered',
};
const single: Readonly<Record<EndingKind, Table>> = {
  open: {
    adviser: { ...singleForAdviser, ...over, participating: 'ended not-applicable wrongly-registered' },
    job: { 'awaiting-start': 'participating', participating: 'ended' },
  },
  course: {
    adviser: { ...singleForAdviser, ...courseOver, participating: 'completed interrupted not-applicable wrongly-registered' },
    job: { 'awaiting-start': 'participating', participating: 'completed' },
  },
};

/** The measure coordinator takes in; who has applied can also be shared with the provider where applications are taken. */
const coordinator: Moves = {
  applied: 'awaiting-start not-applicable waiting-list',
  'under-consideration': 'awaiting-start not-applicable waiting-list',
  'waiting-list': 'awaiting-start not-applicable',
  'awaiting-start': 'not-applicable waiting-list',
};
const provider: Moves = { 'awaiting-start': 'participating' };

const directForAdviser: Moves = {
  ...waitingForAdviser,
  draft: 'awaiting-approval awaiting-start waiting-list',
  'awaiting-approval': 'awaiting-start waiting-list withdrawn wrongly-registered',
  'not-applicable': 'awaiting-start wrongly-registered',
};
const applicationForAdviser: Moves = {
  ...waitingForAdviser,
  draft: 'applied awaiting-approval',
  'awaiting-approval': 'applied withdrawn wrongly-registered',
  'not-applicable': 'applied wrongly-registered',
};
const sharing: Moves = { ...coordinator, applied: 'awaiting-start not-applicable under-consideration waiting-list' };
const openEnd = { ...over, participating: 'ended not-applicable wrongly-registered' } as const;
const courseEnd = { ...courseOver, participating: 'completed interrupted not-applicable wrongly-registered' } as const;

/** Where each may lead somebody, written out by hand, for every route and both ways to end. */
const expected: Readonly<Record<ParticipationRoute, Readonly<Record<EndingKind, Table>>>> = {
  'offering-direct': {
    open: { adviser: { ...directForAdviser, ...openEnd }, coordinator, provider, job: { ...waitingForJob, participating: 'ended' } },
    course: {
      adviser: { ...directForAdviser, ...courseEnd },
      coordinator,
      provider,
      job: { ...waitingForJob, participating: 'completed interrupted' },
    },
  },
  'offering-application': {
    open: {
      adviser: { ...applicationForAdviser, ...openEnd },
      coordinator: sharing,
      provider,
      job: { ...waitingForJob, participating: 'ended' },
    },
    course: {
      ...{ adviser: { ...applicationForAdviser, ...courseEnd }, coordinator: sharing, provider },
      job: { ...waitingForJob, participating: 'completed interrupted' },
    },
  },
  employer: single,
  school: single,
  nav: single,
  municipality: single,
};

const cases = participationRoutes.flatMap((route) => endingKinds.map((ending) => [route, ending] as const));
const leads = (table: Table, party: Party, from: ParticipationStatus, to: ParticipationStatus): boolean =>
  (table[party]?.[from] ?? '').split(' ').includes(to);

describe.each(cases)('the life of a participation by %s that ends as %s', (route, ending) => {
  const table = expected[route][ending];
  const everywhere = Object.values(expected).flatMap((endings) => Object.values(endings));

  it.each(roles)('leads a %s exactly where the table says, and says why nowhere else', (role) => {
    const party = partyOf(role);
    for (const from of participationStatuses)
      for (const to of participationStatuses) {
        const others = parties.filter((each) => leads(table, each, from, to));
        const isAllowed = party !== undefined && others.includes(party);
        const isSomewhere = everywhere.some((each) => parties.some((other) => leads(each, other, from, to)));
        const why = !party
          ? { kind: 'takes-no-part' }
          : others.length > 0
            ? { kind: 'for-others', parties: others }
            : { kind: isSomewhere ? 'not-here' : 'no-way' };
        expect([from, to, noWay({ status: from, route, ending }, to, party)]).toEqual([from, to, isAllowed ? undefined : why]);
      }
  });
});

describe('the steps of a measure', () => {
  const names = (route: ParticipationRoute): readonly StepName[] => [
    ...new Set(steps.filter(({ routes }) => routes.includes(route)).map(({ name }) => name)),
  ];

  it('are fewer where Nav or the municipality carries it out itself: no queue, no intake, no provider', () => {
    const intake = [
      'queue',
      'apply',
      'share-with-provider',
      'put-on-waiting-list',
      'place',
      'reject',
      'offering-ended',
      'offering-cancelled',
    ];
    for (const route of ['nav', 'municipality'] as const) {
      expect(names(route).filter((name) => intake.includes(name))).toEqual([]);
      expect(names(route).length).toBeLessThan(names('offering-direct').length);
      expect(stepsFrom({ status: 'awaiting-start', route, ending: 'open' }, 'provider')).toEqual([]);
    }
  });

  it('that others can take are known to the adviser who waits', () => {
    const waiting = { status: 'waiting-list', route: 'offering-direct', ending: 'open' } as const;
    expect(stepsOfOthers(waiting, 'adviser')).toEqual([{ party: 'coordinator', names: ['place', 'reject'] }]);
    expect(stepsOfOthers({ ...waiting, status: 'participating' }, 'adviser')).toEqual([]);
  });

  it('have a way in for every reason', () => {
    const given = steps.flatMap(({ givenReason }) => givenReason ?? []);
    const chosen = reasonChoosers.filter((chooser) => chooser !== 'job').flatMap((chooser) => reasonsFor(chooser));
    expect(endReasons.filter((reason) => !given.includes(reason) && !chosen.includes(reason))).toEqual([]);
  });
});

describe('the life cycle as a whole', () => {
  it('never makes the status that only old systems have', () => {
    expect(steps.filter(({ to }) => to === 'registration-begun' || to === 'draft')).toEqual([]);
  });

  it('makes every other status', () => {
    const reached = new Set(steps.map(({ to }) => to));
    expect(participationStatuses.filter((status) => !reached.has(status))).toEqual(['draft', 'registration-begun']);
  });

  it('leads nowhere from what was wrongly registered', () => {
    expect(steps.filter(({ from }) => from.includes('wrongly-registered'))).toEqual([]);
  });

  it('has no step without a use, and no name that means two things at once', () => {
    expect(stepNames.filter((name) => !steps.some((step) => step.name === name))).toEqual([]);
    for (const route of participationRoutes)
      for (const ending of ['open', 'course'] as const)
        for (const status of participationStatuses)
          for (const party of ['adviser', 'coordinator', 'provider', 'job'] as const) {
            const names = stepsFrom({ status, route, ending }, party).map(({ name }) => name);
            expect([status, route, party, names.length]).toEqual([status, route, party, new Set(names).size]);
          }
  });

  it('asks a reason of everybody who ends, rejects, brings back or calls something an error', () => {
    const asking = (kind: 'code' | 'words'): readonly string[] => [
      ...new Set(steps.filter(({ reason }) => reason === kind).map(({ name }) => name)),
    ];
    expect(asking('code')).toEqual(['reject', 'not-applicable', 'not-started', 'end', 'interrupt', 'change-ending', 'offering-cancelled']);
    expect(asking('words')).toEqual(['resume', 'reactivate', 'wrongly-registered']);
  });

  it('asks about places and the life of an offering only where there is one', () => {
    for (const step of steps)
      for (const route of step.routes) {
        const asked = guardsOf(step, route).filter((guard) => guard === 'free-place' || guard.startsWith('offering-'));
        if (!isOfferingRoute(route)) expect([step.name, route, asked]).toEqual([step.name, route, []]);
      }
  });

  it('uses every guard', () => {
    expect(guards.filter((guard) => !steps.some((step) => step.guards.includes(guard)))).toEqual([]);
  });

  it('lets nobody but the calendar and the parties take a step', () => {
    expect([partyOf('county'), partyOf('administrator')]).toEqual([undefined, undefined]);
    expect(stepNamed('place', { status: 'applied', route: 'offering-application', ending: 'course' }, 'adviser')).toBeUndefined();
  });
});

describe('codes of Nav’s own systems', () => {
  it('name every status and reason once', () => {
    const codes = participationStatuses.map((status) => statusDefinitions[status].navCode);
    expect(new Set(codes).size).toBe(14);
    expect(Object.values(reasonDefinitions).map(({ navCode }) => navCode)).toHaveLength(11);
    for (const status of participationStatuses) expect(statusOfNavCode(statusDefinitions[status].navCode)).toBe(status);
    expect(statusOfNavCode('PABEGYNT')).toBeUndefined();
  });

  it('put six endings and five kinds of activity where Nav puts them', () => {
    const over = participationStatuses.filter((status) => ['over', 'void'].includes(phaseOf(status)));
    expect(over.map((status) => statusDefinitions[status].navCode).sort()).toEqual(
      ['AVBRUTT', 'AVBRUTT_UTKAST', 'FEILREGISTRERT', 'FULLFORT', 'HAR_SLUTTET', 'IKKE_AKTUELL'].sort(),
    );
  });
});
