import { localDate } from '@fotfeste/shared/kernel';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { refusalOf } from '@fotfeste/assistance/api/testing';
import { anOffering } from '@fotfeste/measure/api/testing';
import { anEligiblePerson, aReferral, roomIn, roomRows, silje, type ParticipationRoom } from '../testing';
import type { ParticipationView } from '../view/participation.view';
import type { CancellationRequest } from './cancellation.dto';

const kari = anActor({ clearances: ['protection-6'] });
const startsOn = localDate('2026-12-01');
const course = 'ARBEIDSMARKEDSOPPLAERING';

describe('an offering that is cancelled', () => {
  let database: FreshDatabase;
  let room: ParticipationRoom;
  beforeAll(async () => {
    database = await freshDatabase(roomRows);
    room = roomIn(database);
  });
  beforeEach(() => {
    database.clock.set('2026-11-21');
  });
  afterAll(() => database.drop());

  const running = (places = 5): Promise<string> => anOffering(database, { measure: 'OPPFOLGING', name: 'Oppfølging', places });
  const toCome = (places = 5): Promise<string> =>
    anOffering(database, { measure: course, name: 'Truckkurs', intake: 'FELLES', startsOn, endsOn: '2027-02-26', places });
  const referred = async (offeringId: string, overrides: Parameters<typeof aReferral>[0] = {}): Promise<ParticipationView> => {
    const { id } = await anEligiblePerson(database, room, { startsOn });
    return room.referrals.refer(kari, id, aReferral({ offeringId, startsOn: localDate('2026-11-21'), ...overrides }));
  };
  const started = async (offeringId: string, overrides: Parameters<typeof aReferral>[0] = {}): Promise<ParticipationView> => {
    const { id, version } = await referred(offeringId, overrides);
    return room.participations.step(kari, id, version, { step: 'start' });
  };
  const applied = async (offeringId: string, person: object = {}): Promise<ParticipationView> => {
    const { id } = await anEligiblePerson(database, room, { measure: course, startsOn, adviser: kari, person });
    const fact = { fact: 'publicOffersConsidered', measure: course, value: true, toldBy: 'adviser', channel: 'document' } as const;
    await room.law.recorded.record(kari, id, { ...fact, toldOn: localDate('2026-11-21') });
    return room.referrals.refer(kari, id, aReferral({ measure: course, offeringId, step: 'apply' }));
  };
  const place = ({ id, version }: ParticipationView) =>
    room.applications.decide(silje, { step: 'place', applications: [{ participationId: id, version }] });
  const read = (id: string): Promise<ParticipationView> => room.participations.read(kari, id);
  const cancel = (offeringId: string, request: Partial<CancellationRequest> = {}) =>
    room.cancellations.cancel(silje, offeringId, 1, { cause: 'budget', lastDay: localDate('2026-12-18'), ...request });
  const capacityOf = async (offeringId: string) =>
    (await database.asOwner('select taken, granted, waiting from offering_capacity where offering_id = $1', [offeringId]))[0];
  const lettersAbout = async (id: string): Promise<readonly string[]> => {
    const rows = await database.asOwner<{ text: string }>('select parts::text as text from document where subject_id = $1', [id]);
    return rows.map(({ text }) => text);
  };

  it('under way ends everybody on its last day, takes the places that begin later, and lets nobody wait', async () => {
    const offeringId = await running();
    const inside = await started(offeringId);
    const leaving = await started(offeringId, { endsOn: localDate('2026-12-04') });
    const coming = await referred(offeringId, { startsOn: localDate('2026-12-07') });
    const late = await referred(offeringId, { startsOn: localDate('2027-01-04') });
    const waiting = await referred(offeringId, { step: 'queue', startsOn: undefined });

    const told = await cancel(offeringId);
    expect(told).toMatchObject({ total: 5 });
    expect(told.fates).toEqual([
      { fate: 'ends-early', count: 1 },
      { fate: 'ends-as-planned', count: 1 },
      { fate: 'shortened', count: 1 },
      { fate: 'place-lost', count: 1 },
      { fate: 'not-considered', count: 1 },
    ]);
    expect(await read(inside.id)).toMatchObject({
      status: 'participating',
      endsOn: '2026-12-18',
      planned: { status: 'ended', validFrom: '2026-12-19' },
    });
    expect(await read(leaving.id)).toMatchObject({ status: 'participating', endsOn: '2026-12-04', version: leaving.version });
    expect(await read(coming.id)).toMatchObject({ status: 'awaiting-start', startsOn: '2026-12-07', endsOn: '2026-12-18' });
    expect(await read(late.id)).toMatchObject({ status: 'not-applicable', reason: 'contract-cancelled' });
    const out = await read(waiting.id);
    expect(out).toMatchObject({ status: 'not-applicable', reason: 'contract-cancelled' });
    expect(out.statuses.at(-1)).toMatchObject({ recordedByName: 'Silje Larsen' });
    expect((await lettersAbout(waiting.id)).join(' ')).toContain('Tiltaket er avlyst.');
    expect((await lettersAbout(inside.id)).join(' ')).toMatch(/Siste dag er 18. desember 2026.*Tiltaket er avlyst/u);
    expect(await capacityOf(offeringId)).toEqual({ taken: 2, granted: 1, waiting: 0 });

    database.clock.set('2026-12-19');
    await room.calendar.run();
    expect(await read(inside.id)).toMatchObject({ status: 'ended', statusFrom: '2026-12-19', reason: 'contract-cancelled' });
    expect(await read(leaving.id)).toMatchObject({ status: 'ended', statusFrom: '2026-12-05' });
    expect(await capacityOf(offeringId)).toEqual({ taken: 0, granted: 0, waiting: 0 });
  });

  it('interrupts a course instead of completing it, also for whoever began after it was decided', async () => {
    const offeringId = await toCome();
    const one = await applied(offeringId);
    const two = await applied(offeringId);
    await place(one);
    await place(two);
    database.clock.set('2026-12-01');
    const before = await read(one.id);
    await room.participations.step(kari, one.id, before.version, { step: 'start' });
    await cancel(offeringId, { cause: 'provider-change' });
    await room.calendar.run();
    expect(await read(two.id)).toMatchObject({ status: 'participating', endsOn: '2026-12-18' });
    database.clock.set('2026-12-19');
    expect(await room.calendar.run()).toMatchObject({ failed: 0 });
    for (const { id } of [one, two])
      expect(await read(id)).toMatchObject({ status: 'interrupted', statusFrom: '2026-12-19', reason: 'cooperation-ended' });
  });

  it('before it begins takes every place and application at once, also of people whose name the coordinator does not see', async () => {
    const offeringId = await toCome();
    const placed = await applied(offeringId);
    const secret = await applied(offeringId, { protection: 'strictly-protected', familyName: 'Hemmelig' });
    await place(placed);
    const told = await cancel(offeringId, { cause: 'too-few', lastDay: undefined as never });
    expect(told).toMatchObject({
      total: 2,
      people: [{ fate: 'place-lost', status: 'awaiting-start', name: expect.any(String) as string }],
    });
    expect(JSON.stringify(told)).not.toContain('Hemmelig');
    const rows = await database.asOwner('select status, reason from participation where id = any ($1)', [[placed.id, secret.id]]);
    expect(rows).toEqual([
      { status: 'not-applicable', reason: 'contract-cancelled' },
      { status: 'not-applicable', reason: 'contract-cancelled' },
    ]);
  });

  it('is rehearsed first: the same people and letters, and nothing is changed', async () => {
    const offeringId = await running();
    const inside = await started(offeringId);
    await referred(offeringId, { step: 'queue', startsOn: undefined });
    const { affected, consequences } = await room.cancellations.rehearse(silje, offeringId, 1, {
      cause: 'other',
      words: 'Lokalet brant',
      lastDay: localDate('2026-12-18'),
    });
    expect(affected.fates).toEqual([
      { fate: 'ends-early', count: 1 },
      { fate: 'not-considered', count: 1 },
    ]);
    expect(consequences.map(({ event }) => event)).toEqual(
      expect.arrayContaining([
        'offering.cancelled',
        'participation.ending-planned',
        'participation.offering-cancelled',
        'document.collected',
      ]),
    );
    expect(await read(inside.id)).toMatchObject({ version: inside.version });
    const [offering] = await database.asOwner('select cancelled_on, open from offering where id = $1', [offeringId]);
    expect(offering).toEqual({ cancelled_on: null, open: true });
  });

  it('is done for all or for nobody', async () => {
    const offeringId = await running();
    const [first, second] = [await started(offeringId), await started(offeringId)];
    await database.asOwner(`alter table participation add constraint stops_here check (id <> '${second.id}' or ends_on is null) not valid`);
    await expect(cancel(offeringId)).rejects.toThrow('stops_here');
    await database.asOwner('alter table participation drop constraint stops_here');
    expect((await read(first.id)).planned).toBeUndefined();
    const [offering] = await database.asOwner('select cancelled_on from offering where id = $1', [offeringId]);
    expect(offering).toEqual({ cancelled_on: null });
  });

  it('gives no place away: of a place and a cancellation at the same moment, nobody is left inside with a place', async () => {
    const offeringId = await toCome();
    const one = await applied(offeringId);
    const [placing, cancelling] = await Promise.allSettled([place(one), cancel(offeringId, { lastDay: undefined as never })]);
    expect(cancelling.status).toBe('fulfilled');
    if (placing.status === 'rejected')
      expect((placing.reason as { kind: { code: string } }).kind.code).toMatch(/offering-over|changed-by-other|no-such-step/u);
    expect(await read(one.id)).toMatchObject({ status: 'not-applicable', reason: 'contract-cancelled' });
    expect(await capacityOf(offeringId)).toEqual({ taken: 0, granted: 0, waiting: 0 });
  });

  it('takes nobody in afterwards, and the calendar leads out whoever came in meanwhile', async () => {
    const offeringId = await running();
    const waiting = await referred(offeringId, { step: 'queue', startsOn: undefined });
    await cancel(offeringId);
    expect((await refusalOf(referred(offeringId))).kind.code).toBe('participation/offering-closed');
    await database.asOwner(`update participation set status = 'waiting-list', reason = null where id = $1`, [waiting.id]);
    const { version } = await read(waiting.id);
    const placing = room.applications.decide(silje, { step: 'place', applications: [{ participationId: waiting.id, version }] });
    expect((await refusalOf(placing)).kind.code).toBe('participation/offering-over');
    await room.calendar.run();
    expect(await read(waiting.id)).toMatchObject({ status: 'not-applicable', reason: 'contract-cancelled' });
  });

  it.each([
    ['is said to be for another cause without words', { cause: 'other' }, 'words'],
    ['has begun and gets no last day', { lastDay: undefined }, 'lastDay'],
    ['would have ended yesterday', { lastDay: '2026-11-20' }, 'lastDay'],
  ])('that %s is refused at the field', async (_case, changes, field) => {
    const offeringId = await running();
    const refusal = await refusalOf(cancel(offeringId, changes as Partial<CancellationRequest>));
    expect(refusal.details.errors?.map((error) => error.field)).toEqual([field]);
  });

  it('is cancelled once, by the unit that is responsible', async () => {
    const offeringId = await running();
    const other = room.cancellations.cancel({ ...silje, offices: ['0288'] }, offeringId, 1, { cause: 'budget', lastDay: startsOn });
    expect((await refusalOf(other)).kind.code).toBe('measure/other-unit');
    await cancel(offeringId);
    expect((await refusalOf(cancel(offeringId))).kind.code).toBe('measure/offering-cancelled');
  });
});
