import { localDate } from '@fotfeste/shared/kernel';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { refusalOf } from '@fotfeste/assistance/api/testing';
import { StaffMemberRow } from '@fotfeste/access/api';
import { anOffering } from '@fotfeste/measure/api/testing';
import type { Protection } from '@fotfeste/access/domain';
import { anEligiblePerson, aReferral, roomIn, roomRows, rypelett, tuva, type ParticipationRoom } from '../testing';
import type { ParticipationView } from '../view/participation.view';

const kari = anActor({ clearances: ['protection-6', 'protection-7'] });
const startsOn = localDate('2026-11-21');
const frank = { ...tuva, id: 'T994002', name: 'Frank Ruud', role: 'provider-coordinator' } as const;
const iver = { ...tuva, id: 'T994102', name: 'Iver Moe' } as const;

describe('somebody with a protected address at a provider', () => {
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
        ('T994102', 'Iver Moe', 'provider-adviser', '{}', '{}', $1, false)`,
      [rypelett],
    );
  });
  afterAll(() => database.drop());

  const referred = async (protection: Protection): Promise<ParticipationView> => {
    const person = { protection, givenName: 'Gro', familyName: 'Vik' };
    const { id } = await anEligiblePerson(database, room, { adviser: kari, startsOn, person });
    await database.asOwner(`update participant set telephone = '+4791234567', email = 'gro@eksempel.no' where participant_id = $1`, [id]);
    return room.referrals.refer(kari, id, aReferral({ offeringId, background: 'Bor ved torget i Halden' }));
  };
  const rowOf = async (actor: typeof tuva | typeof frank, { id }: ParticipationView) =>
    (await room.providerLists.list(actor, {})).items.find(({ participationId }) => participationId === id);
  const refused = async (attempt: Promise<unknown>): Promise<string> => (await refusalOf(attempt)).kind.code;

  it.each(['protected', 'strictly-protected', 'strictly-protected-abroad'] as const)(
    'is a row without name and office to everybody until a coordinator has assigned somebody (%s)',
    async (protection) => {
      const one = await referred(protection);
      for (const actor of [frank, tuva]) {
        const row = await rowOf(actor, one);
        expect(row).toMatchObject({ isMasked: true, status: 'awaiting-start', isNew: true, isUnread: false });
        expect([row?.name, row?.officeName, row?.protection]).toEqual([undefined, undefined, undefined]);
        expect(await refused(room.provider.read(actor, one.id))).toBe('not-found');
        expect(await refused(room.provider.takeIn(actor, one.id))).toBe('not-found');
      }
      const { items } = await room.assignments.assign(frank, {
        assignments: [{ participationId: one.id, adviserId: 'T994101', coAdviserIds: [] }],
      });
      expect(items).toHaveLength(1);
      expect(await rowOf(tuva, one)).toMatchObject({ isMasked: false, name: 'Gro Vik', protection });
      expect(await rowOf(frank, one)).toMatchObject({ isMasked: true, contactName: 'Tuva Aas' });
      expect(await rowOf(iver, one)).toMatchObject({ isMasked: true });
      expect(await room.provider.read(tuva, one.id)).toMatchObject({ name: 'Gro Vik', protection });
      expect(await refused(room.provider.read(frank, one.id))).toBe('not-found');
    },
  );

  it('shares no telephone, no office and no words about the home when strictly protected, and says so to Nav', async () => {
    const [strict, seven] = [await referred('strictly-protected'), await referred('protected')];
    for (const { id } of [strict, seven])
      await room.assignments.assign(frank, { assignments: [{ participationId: id, adviserId: 'T994101', coAdviserIds: [] }] });
    const told = await room.provider.read(tuva, strict.id);
    expect(JSON.stringify(told)).not.toMatch(/91234567|gro@|Halden|Nav Sarpsborg/);
    expect(told.shared.filter(({ isShared }) => isShared).map(({ field }) => field)).toEqual(['name', 'course', 'content', 'language']);
    expect(told.nav).toEqual({});
    const open = await room.provider.read(tuva, seven.id);
    expect(JSON.stringify(open)).toMatch(/91234567/);
    expect(open.nav.officeName).toBe('Nav Sarpsborg');
    const { fields, log } = await room.shares.one(kari, strict.id);
    expect(fields.find(({ field }) => field === 'contact')?.isShared).toBe(false);
    expect(log.map(({ field }) => field)).not.toContain('contact');
  });

  it('is no longer known to whoever gives the person up, nor counted among their news', async () => {
    const one = await referred('strictly-protected');
    const assign = (adviserId: string) =>
      room.assignments.assign(frank, { assignments: [{ participationId: one.id, adviserId, coAdviserIds: [] }] });
    await assign('T994002');
    expect(await rowOf(frank, one)).toMatchObject({ isMasked: false, name: 'Gro Vik', isUnread: true });
    expect(await room.providerTeam.assign(frank, one.id, { adviserId: 'T994102', coAdviserIds: [] })).toMatchObject({
      contactName: 'Iver Moe',
    });
    expect(await rowOf(frank, one)).toMatchObject({ isMasked: true, isUnread: false });
    expect(await rowOf(iver, one)).toMatchObject({ isMasked: false, isUnread: true });
    const weeks = await room.attendanceWeeks.week(frank, { week: startsOn });
    expect(JSON.stringify(weeks)).not.toContain(one.id);
  });
});
