import { roles, type Role } from '@fotfeste/shared/kernel';
import { guards } from './guard';
import { partyOf, type Party } from './party';
import { reasonDefinitions } from './reason';
import { isOfferingRoute, participationRoutes, type ParticipationRoute } from './route';
import { participationStatuses, phaseOf, statusDefinitions, statusOfNavCode, type ParticipationStatus } from './status';
import { stepNames, steps } from './step';
import { guardsOf, stepNamed, stepsFrom } from './steps-of';

type Moves = Readonly<Partial<Record<ParticipationStatus, string>>>;

/** Where each may lead somebody, written out by hand; the ending kind is `open` unless said otherwise. */
const expected: Readonly<Record<ParticipationRoute, Readonly<Partial<Record<Party, Moves>>>>> = {
  'offering-direct': {
    adviser: {
      draft: 'awaiting-approval awaiting-start waiting-list',
      'awaiting-approval': 'awaiting-start waiting-list withdrawn wrongly-registered',
      withdrawn: 'wrongly-registered',
      applied: 'not-applicable wrongly-registered',
      'under-consideration': 'not-applicable wrongly-registered',
      'waiting-list': 'not-applicable wrongly-registered',
      'awaiting-start': 'not-applicable participating wrongly-registered',
      participating: 'ended not-applicable wrongly-registered',
      ended: 'participating wrongly-registered',
      completed: 'participating wrongly-registered',
      interrupted: 'participating wrongly-registered',
      'not-applicable': 'awaiting-start wrongly-registered',
      'registration-begun': 'wrongly-registered',
    },
    coordinator: {
      applied: 'awaiting-start not-applicable waiting-list',
      'under-consideration': 'awaiting-start not-applicable waiting-list',
      'waiting-list': 'awaiting-start not-applicable',
      'awaiting-start': 'not-applicable waiting-list',
    },
    provider: { 'awaiting-start': 'participating' },
    job: {
      'awaiting-approval': 'withdrawn',
      applied: 'not-applicable',
      'under-consideration': 'not-applicable',
      'waiting-list': 'not-applicable',
      'awaiting-start': 'not-applicable participating',
      participating: 'ended',
    },
  },
  'offering-application': {
    adviser: {
      draft: 'applied awaiting-approval',
      'awaiting-approval': 'applied withdrawn wrongly-registered',
      withdrawn: 'wrongly-registered',
      applied: 'not-applicable wrongly-registered',
      'under-consideration': 'not-applicable wrongly-registered',
      'waiting-list': 'not-applicable wrongly-registered',
      'awaiting-start': 'not-applicable participating wrongly-registered',
      participating: 'completed interrupted not-applicable wrongly-registered',
      ended: 'participating wrongly-registered',
      completed: 'interrupted participating wrongly-registered',
      interrupted: 'completed participating wrongly-registered',
      'not-applicable': 'applied wrongly-registered',
      'registration-begun': 'wrongly-registered',
    },
    coordinator: {
      applied: 'awaiting-start not-applicable under-consideration waiting-list',
      'under-consideration': 'awaiting-start not-applicable waiting-list',
      'waiting-list': 'awaiting-start not-applicable',
      'awaiting-start': 'not-applicable waiting-list',
    },
    provider: { 'awaiting-start': 'participating' },
    job: {
      'awaiting-approval': 'withdrawn',
      applied: 'not-applicable',
      'under-consideration': 'not-applicable',
      'waiting-list': 'not-applicable',
      'awaiting-start': 'not-applicable participating',
      participating: 'completed',
    },
  },
  employer: single(),
  school: single(),
  nav: single(),
  municipality: single(),
};

/** Without an offering there is no queue and no coordinator: referral, start, end. */
function single(): Readonly<Partial<Record<Party, Moves>>> {
  return {
    adviser: {
      draft: 'awaiting-approval awaiting-start',
      'awaiting-approval': 'awaiting-start withdrawn wrongly-registered',
      withdrawn: 'wrongly-registered',
      applied: 'not-applicable wrongly-registered',
      'under-consideration': 'not-applicable wrongly-registered',
      'waiting-list': 'not-applicable wrongly-registered',
      'awaiting-start': 'not-applicable participating wrongly-registered',
      participating: 'ended not-applicable wrongly-registered',
      ended: 'participating wrongly-registered',
      completed: 'participating wrongly-registered',
      interrupted: 'participating wrongly-registered',
      'not-applicable': 'awaiting-start wrongly-registered',
      'registration-begun': 'wrongly-registered',
    },
    provider: { 'awaiting-start': 'participating' },
    job: { 'awaiting-start': 'participating', participating: 'ended' },
  };
}

/** Every pair of statuses, asked one by one: the pairs that a party may go. */
function walked(route: ParticipationRoute, role: Role): Moves {
  const party = partyOf(role);
  const ending = route === 'offering-application' ? 'course' : 'open';
  const leads = (from: ParticipationStatus, to: ParticipationStatus): boolean =>
    party !== undefined && stepsFrom({ status: from, route, ending }, party).some((step) => step.to === to);
  const rows = participationStatuses.map((from) => [from, participationStatuses.filter((to) => leads(from, to))] as const);
  return Object.fromEntries(rows.filter(([, to]) => to.length > 0).map(([from, to]) => [from, [...to].sort().join(' ')]));
}

describe.each(participationRoutes)('the life of a participation by %s', (route) => {
  it.each(roles)('leads a %s exactly where the table says', (role) => {
    const party = partyOf(role);
    expect(walked(route, role)).toEqual((party && expected[route][party]) ?? {});
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
    expect(asking('code')).toEqual(['reject', 'not-applicable', 'not-started', 'end', 'interrupt', 'change-ending']);
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
