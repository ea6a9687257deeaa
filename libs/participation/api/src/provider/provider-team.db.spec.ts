import { localDate } from '@fotfeste/shared/kernel';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { refusalOf } from '@fotfeste/assistance/api/testing';
import { StaffMemberRow } from '@fotfeste/access/api';
import { anOffering } from '@fotfeste/measure/api/testing';
import { anEligiblePerson, aReferral, roomIn, roomRows, rypelett, silje, tuva, type ParticipationRoom } from '../testing';
import type { ParticipationView } from '../view/participation.view';

const kari = anActor();
const startsOn = localDate('2026-11-21');
const frank = { ...tuva, id: 'T994002', name: 'Frank Ruud', role: 'provider-coordinator' } as const;
const stranger = { ...frank, id: 'T994999', organisation: '250794258' };

describe('the people of a provider', () => {
  let database: FreshDatabase;
  let room: ParticipationRoom;
  let offeringId: string;
  beforeAll(async () => {
    database = await freshDatabase([...roomRows, StaffMemberRow]);
    room = roomIn(database);
    offeringId = await anOffering(database, { measure: 'OPPFOLGING', name: 'Oppfølging Sarpsborg', places: 100 });
    await database.asOwner(
      `insert into staff_member (id, name, role, offices, clearances, organisation, second_control) values
        ('T994002', 'Frank Ruud', 'provider-coordinator', '{}', '{}', $1, false),
        ('T994101', 'Tuva Aas', 'provider-adviser', '{}', '{}', $1, false),
        ('T994102', 'Iver Moe', 'provider-adviser', '{}', '{}', $1, false),
        ('T994103', 'Ada Berg', 'provider-adviser', '{}', '{}', '250794258', false)`,
      [rypelett],
    );
  });
  beforeEach(() => {
    database.clock.set('2026-11-21');
  });
  afterAll(() => database.drop());

  const referred = async (overrides: Parameters<typeof aReferral>[0] = {}): Promise<ParticipationView> => {
    const { id } = await anEligiblePerson(database, room, { startsOn });
    return room.referrals.refer(kari, id, aReferral({ offeringId, ...overrides }));
  };
  const applied = async (): Promise<ParticipationView> => {
    const course = await anOffering(database, { measure: 'JOBBKLUBB', name: 'Jobbklubb', intake: 'FELLES', startsOn: '2026-12-01' });
    const { id } = await anEligiblePerson(database, room, { startsOn, measure: 'JOBBKLUBB' });
    const made = await room.referrals.refer(kari, id, aReferral({ measure: 'JOBBKLUBB', offeringId: course, step: 'apply' }));
    await room.applications.decide(silje, {
      step: 'share-with-provider',
      applications: [{ participationId: made.id, version: made.version }],
    });
    return made;
  };
  const namesIn = async (filter: Parameters<typeof room.providerLists.list>[1]): Promise<readonly string[]> =>
    (await room.providerLists.list(tuva, filter)).items.map(({ participationId }) => participationId);

  it('are its coordinators and advisers, and nobody else’s', async () => {
    expect((await room.providerLists.team(tuva)).items).toEqual([
      { id: 'T994002', name: 'Frank Ruud', isCoordinator: true },
      { id: 'T994102', name: 'Iver Moe', isCoordinator: false },
      { id: 'T994101', name: 'Tuva Aas', isCoordinator: false },
    ]);
  });

  it('are assigned by a coordinator: one adviser, and those who help, who all find the participant among their own', async () => {
    const { id } = await referred();
    const assigned = await room.providerTeam.assign(frank, id, { adviserId: 'T994102', coAdviserIds: ['T994101'] });
    expect(assigned).toMatchObject({ contactName: 'Iver Moe', coAdvisers: [{ id: 'T994101', name: 'Tuva Aas' }], takenInOn: '2026-11-21' });
    expect(await namesIn({ only: 'mine' })).toEqual([id]);
    expect(await namesIn({ adviser: 'T994102' })).toEqual([id]);
    expect(await namesIn({ coAdviser: 'T994101' })).toEqual([id]);
    expect(await room.providerTeam.assign(frank, id, { adviserId: 'T994101', coAdviserIds: [] })).toMatchObject({ coAdvisers: [] });
    expect((await room.participations.read(kari, id)).provider?.contactName).toBe('Tuva Aas');
  });

  it('are not assigned by an adviser, nor from another provider, nor twice to the same participant', async () => {
    const { id } = await referred();
    const refused = async (attempt: Promise<unknown>): Promise<string> => (await refusalOf(attempt)).kind.code;
    expect(await refused(room.providerTeam.assign(tuva, id, { adviserId: 'T994102', coAdviserIds: [] }))).toBe('not-permitted');
    expect(await refused(room.providerTeam.assign(stranger, id, { adviserId: 'T994103', coAdviserIds: [] }))).toBe('not-found');
    const foreign = await refusalOf(room.providerTeam.assign(frank, id, { adviserId: 'T994103', coAdviserIds: ['T994103'] }));
    expect(foreign.details.errors?.map(({ field }) => field)).toEqual(['adviserId', 'coAdviserIds', 'coAdviserIds']);
    const double = await refusalOf(room.providerTeam.assign(frank, id, { adviserId: 'T994101', coAdviserIds: ['T994101'] }));
    expect(double.details.errors?.map(({ field }) => field)).toEqual(['coAdviserIds']);
  });

  it('are assigned to several at once, who can be given back to those they had', async () => {
    const [first, second] = [await referred(), await referred()];
    await room.providerTeam.assign(frank, second.id, { adviserId: 'T994101', coAdviserIds: ['T994102'] });
    const assignments = [first, second].map(({ id }) => ({ participationId: id, adviserId: 'T994102', coAdviserIds: ['T994101'] }));
    const { items } = await room.assignments.assign(frank, { assignments });
    expect(new Set(items.map(({ formerAdviserId, formerCoAdviserIds }) => [formerAdviserId, ...formerCoAdviserIds].join()))).toEqual(
      new Set(['', 'T994101,T994102']),
    );
    const teamOf = async ({ id }: ParticipationView): Promise<readonly (string | undefined)[]> => {
      const { contactName, coAdvisers, takenInOn } = await room.provider.read(frank, id);
      return [contactName, ...coAdvisers.map(({ name }) => name), takenInOn];
    };
    expect(await teamOf(first)).toEqual(['Iver Moe', 'Tuva Aas', '2026-11-21']);
    const back = items.map(({ participationId, version, formerAdviserId, formerCoAdviserIds: coAdviserIds }) => ({
      ...{ participationId, version, coAdviserIds },
      ...(formerAdviserId && { adviserId: formerAdviserId }),
    }));
    await room.assignments.assign(frank, { assignments: back });
    expect([await teamOf(first), await teamOf(second)]).toEqual([
      [undefined, undefined],
      ['Tuva Aas', 'Iver Moe', '2026-11-21'],
    ]);
    const late = await refusalOf(room.assignments.assign(frank, { assignments: back }));
    expect([late.kind.code, late.details.extension?.['participationId']]).toEqual(['changed-by-other', items[0]?.participationId]);
  });

  it('are assigned to all or to none: the one that is not allowed is named, and nobody has changed', async () => {
    const own = [await referred(), await referred(), await referred()];
    const foreign = await anOffering(database, { measure: 'OPPFOLGING', name: 'Andres', provider: '250794258', places: 5 });
    const another = await referred({ offeringId: foreign });
    const expired = await referred();
    await database.asOwner(`update provider_access set to_date = '2026-11-20' where participation_id = $1`, [expired.id]);
    const assigning = (people: readonly ParticipationView[], adviserId = 'T994102', actor = frank) =>
      refusalOf(
        room.assignments.assign(actor, { assignments: people.map(({ id }) => ({ participationId: id, adviserId, coAdviserIds: [] })) }),
      );
    for (const one of [another, expired]) {
      const { kind, details } = await assigning([...own, one]);
      expect([kind.code, details.extension?.['participationId']]).toEqual(['not-found', one.id]);
    }
    expect((await assigning(own, 'T994103')).details.errors?.map(({ field }) => field)).toEqual(['adviserId']);
    expect((await assigning(own, 'T994102', tuva as typeof frank)).kind.code).toBe('not-permitted');
    const teams = await Promise.all(own.map(async ({ id }) => (await room.provider.read(frank, id)).contactName));
    expect(teams).toEqual([undefined, undefined, undefined]);
  });

  it('choose lists of their own, which stand first and narrow the table', async () => {
    const other = await anOffering(database, { measure: 'OPPFOLGING', name: 'Å følge opp', places: 5 });
    const { id } = await referred({ offeringId: other });
    const { items } = await room.providerLists.follow(tuva, other);
    expect(items[0]).toMatchObject({ id: other, isOwn: true, followedBy: ['Tuva Aas'] });
    expect(await namesIn({ lists: 'own' })).toEqual([id]);
    expect((await room.providerLists.list(frank, { lists: 'own' })).items).toEqual([]);
    expect((await room.providerLists.offerings(frank)).items.find((each) => each.id === other)).toMatchObject({
      isOwn: false,
      followedBy: ['Tuva Aas'],
    });
    await room.providerLists.unfollow(tuva, other);
    expect(await namesIn({ lists: 'own' })).toEqual([]);
    expect((await refusalOf(room.providerLists.follow(stranger, other))).kind.code).toBe('not-found');
  });

  it('say whether an applicant meets the requirements, with the reason when not, until Nav has decided', async () => {
    const { id } = await applied();
    const bare = await refusalOf(room.providerTeam.judge(tuva, id, { verdict: 'does-not-meet', words: ' ' }));
    expect(bare.details.errors?.map(({ field }) => field)).toEqual(['words']);
    await room.providerTeam.judge(tuva, id, { verdict: 'does-not-meet', words: 'Mangler førerkort' });
    const { items } = await room.applications.list(silje, {});
    expect(items.find(({ participationId }) => participationId === id)).toMatchObject({
      suitability: 'does-not-meet',
      suitabilityWords: 'Mangler førerkort',
    });
    database.clock.set('2026-11-22');
    expect((await room.providerTeam.judge(tuva, id, { verdict: 'meets' })).suitability).toEqual({
      verdict: 'meets',
      judgedAt: '2026-11-22T11:00:00.000Z',
      judgedByName: 'Tuva Aas',
    });
    const placed = await referred();
    expect((await refusalOf(room.providerTeam.judge(tuva, placed.id, { verdict: 'meets' }))).kind.code).toBe('participation/no-such-step');
  });

  it('filter and sort the table, with how many each other choice would give', async () => {
    const own = { ...tuva, organisation: '243737435' };
    const list = await anOffering(database, { measure: 'OPPFOLGING', name: 'Filterliste', provider: own.organisation, places: 9 });
    const [first, second] = [await referred({ offeringId: list }), await referred({ offeringId: list })];
    await room.provider.takeIn(own, first.id);
    await room.provider.setStartDate(own, first.id, { startsOn });
    await room.proposals.propose(own, first.id, { kind: 'end-date', values: { endsOn: localDate('2027-01-31') }, words: 'Ferdig da' });
    const { items } = await room.providerLists.list(own, { status: 'participating', sort: 'status', direction: 'descending' });
    expect(items.map(({ participationId, waitingProposals }) => [participationId, waitingProposals])).toEqual([[first.id, 1]]);
    expect(await room.providerLists.counts(own, { status: 'participating' })).toMatchObject({
      statuses: expect.arrayContaining([
        { code: 'participating', count: 1 },
        { code: 'awaiting-start', count: 1 },
      ]) as unknown,
      advisers: [{ code: 'T994101', name: 'Tuva Aas', count: 1 }],
      offices: [{ code: '0105', name: 'Nav Sarpsborg', count: 1 }],
      views: [
        { code: 'unread', count: 1 },
        { code: 'new', count: 0 },
        { code: 'due', count: 0 },
        { code: 'mine', count: 1 },
        { code: 'waiting', count: 1 },
        { code: 'answered', count: 0 },
      ],
    });
    const ids = async (filter: Parameters<typeof room.providerLists.list>[1]): Promise<readonly string[]> =>
      (await room.providerLists.list(own, filter)).items.map(({ participationId }) => participationId);
    expect(await ids({ adviser: 'nobody' })).toEqual([second.id]);
    expect(await ids({ sort: 'adviser', direction: 'descending' })).toEqual([first.id, second.id]);
    expect(await ids({ sort: 'status', direction: 'ascending' })).toEqual([second.id, first.id]);
    expect(await ids({ only: 'waiting' })).toEqual([first.id]);
    expect(await ids({ office: '0106' })).toEqual([]);
  });

  it('have each their own marks of what is unread', async () => {
    const { id } = await referred();
    await room.provider.markRead(tuva, id);
    const newsOf = async (actor: typeof tuva): Promise<readonly string[] | undefined> =>
      (await room.providerLists.list(actor, {})).items.find(({ participationId }) => participationId === id)?.news;
    expect([await newsOf(tuva), await newsOf(frank)]).toEqual([[], ['change']]);
    expect((await room.provider.read(tuva, id)).seenAt).toBe('2026-11-21T11:00:00.000Z');
    expect((await room.provider.read(frank, id)).seenAt).toBeUndefined();
  });
});
