import { localDate } from '@fotfeste/shared/kernel';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { refusalOf } from '@fotfeste/assistance/api/testing';
import { anOffering } from '@fotfeste/measure/api/testing';
import { anEligiblePerson, aReferral, robert, roomIn, roomRows, silje, tuva, type ParticipationRoom } from '../testing';
import type { DecisionsRequest } from './application.dto';

type Decision = Pick<DecisionsRequest, keyof DecisionsRequest>;

const kari = anActor({ clearances: ['protection-6', 'protection-7'] });
const courseStart = localDate('2027-01-11');
const measure = 'ARBEIDSMARKEDSOPPLAERING';

describe('applications', () => {
  let database: FreshDatabase;
  let room: ParticipationRoom;
  beforeAll(async () => {
    database = await freshDatabase(roomRows);
    room = roomIn(database);
  });
  afterAll(() => database.drop());

  const aCourse = (places: number): Promise<string> =>
    anOffering(database, { measure, name: `Truckkurs ${places}`, intake: 'FELLES', startsOn: courseStart, endsOn: '2027-03-19', places });
  const applied = async (offeringId: string, person = {}) => {
    const { id } = await anEligiblePerson(database, room, { measure, startsOn: courseStart, adviser: kari, person });
    return room.referrals.refer(kari, id, aReferral({ measure, offeringId, step: 'apply' }));
  };
  const decision = (step: DecisionsRequest['step'], ...ids: readonly { readonly id: string; readonly version: number }[]): Decision => ({
    step,
    applications: ids.map(({ id, version }) => ({ participationId: id, version })),
    ...(step === 'put-on-waiting-list' && { waitingCauseCode: 'no-place' }),
  });
  const statusOf = async (id: string): Promise<string | undefined> => {
    const [row] = await database.asOwner<{ status: string }>('select status from participation where id = $1', [id]);
    return row?.status;
  };

  it('stand in the order they came, with their place in the queue', async () => {
    const course = await aCourse(1);
    const [first, second] = [await applied(course), await applied(course)];
    const { items, offerings } = await room.applications.list(silje, { offering: course });
    expect(items.map(({ participationId, queuePlace, name }) => [participationId, queuePlace, name])).toEqual([
      [first.id, 1, 'Astrid Prøve'],
      [second.id, 2, 'Astrid Prøve'],
    ]);
    expect(offerings).toContainEqual(expect.objectContaining({ id: course, places: 1, free: 1, waiting: 2 }));
  });

  it('are divided into what is to decide, waits, is placed and is settled, and found by the beginning of a name', async () => {
    const course = await aCourse(5);
    const [first, second, third] = [
      await applied(course, { givenName: 'Bodil', familyName: 'Nygård' }),
      await applied(course),
      await applied(course),
    ];
    await room.applications.decide(silje, decision('place', second));
    await room.applications.decide(silje, decision('put-on-waiting-list', third));
    const list = await room.applications.list(silje, { offering: course });
    expect(list.items.map(({ status }) => status)).toEqual(['applied', 'waiting-list', 'awaiting-start']);
    expect(list).toMatchObject({ total: 3, page: 1, pageSize: 25 });
    expect(list.views.map(({ code, count }) => [code, count])).toEqual([
      ...[
        ['to-decide', 1],
        ['waiting-list', 1],
        ['placed', 1],
        ['settled', 0],
      ],
    ]);
    const toDecide = await room.applications.list(silje, { offering: course, view: 'to-decide' });
    expect(toDecide.items.map(({ participationId }) => participationId)).toEqual([first.id]);
    expect((await room.applications.list(silje, { offering: course, text: 'nyg bod' })).total).toBe(1);
    expect((await room.applications.list(silje, { offering: course, text: 'gård' })).total).toBe(0);
    expect((await room.applications.list(silje, { offering: course, page: 2 })).items).toEqual([]);
  });

  it('are shown to the coordinator of the unit alone', async () => {
    const course = await aCourse(1);
    await applied(course);
    expect((await room.applications.list({ ...silje, offices: ['0288'] }, { offering: course })).items).toEqual([]);
  });

  it('are taken back by the one who decided: the places are free again, and nobody is written to', async () => {
    const course = await aCourse(2);
    const both = [await applied(course), await applied(course, { protection: 'strictly-protected' })];
    const { items } = await room.applications.decide(silje, decision('place', ...both));
    const taken = { applications: items.map(({ participationId, version }) => ({ participationId, version })) };
    expect((await refusalOf(room.applications.undo(robert, taken))).kind.code).toBe('participation/done-by-other');
    const { consequences } = await room.applications.rehearseUndo(silje, taken);
    expect(consequences.filter(({ event }) => event === 'participation.undone')).toHaveLength(2);
    const back = await room.applications.undo(silje, taken);
    expect(back.items.map(({ status }) => status)).toEqual(['applied', 'applied']);
    const [capacity] = await database.asOwner('select granted, waiting from offering_capacity where offering_id = $1', [course]);
    expect(capacity).toEqual({ granted: 0, waiting: 2 });
    const windows = await database.asOwner('select 1 from provider_access where participation_id = any ($1)', [both.map(({ id }) => id)]);
    expect(windows).toEqual([]);
    const letters = await database.asOwner('select status from document where subject_id = any ($1)', [both.map(({ id }) => id)]);
    expect(letters).toEqual([{ status: 'dropped' }, { status: 'dropped' }]);
  });

  it('are taken back all or none: the one that has moved on is named', async () => {
    const course = await aCourse(2);
    const both = [await applied(course), await applied(course)];
    const { items } = await room.applications.decide(silje, decision('place', ...both));
    const [, moved] = both;
    if (!moved) throw new Error('two were made');
    await room.provider.takeIn(tuva, moved.id);
    const { version } = await room.participations.read(kari, moved.id);
    const seen = items.map((one) => ({
      participationId: one.participationId,
      version: one.participationId === moved.id ? version : one.version,
    }));
    const refusal = await refusalOf(room.applications.undo(silje, { applications: seen }));
    expect(refusal.details.extension).toMatchObject({ participationId: moved.id });
    expect(await Promise.all(both.map(({ id }) => statusOf(id)))).toEqual(['awaiting-start', 'awaiting-start']);
  });

  it('of people with protected address come without name, and can still be decided', async () => {
    const course = await aCourse(1);
    const secret = await applied(course, { protection: 'strictly-protected', familyName: 'Hemmelig' });
    const { items } = await room.applications.list(silje, { offering: course });
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ participationId: secret.id, isMasked: true });
    expect(JSON.stringify(items)).not.toContain('Hemmelig');
    expect(items[0]).not.toHaveProperty('choiceReason');
    expect(items[0]).not.toHaveProperty('officeName');
    const cleared = await room.applications.list({ ...silje, clearances: ['protection-6'] }, { offering: course });
    expect(cleared.items[0]).toMatchObject({ name: 'Astrid Hemmelig', isMasked: false });

    await room.applications.decide(silje, decision('place', secret));
    expect(await statusOf(secret.id)).toBe('awaiting-start');
  });

  it('get the days of the course with the place', async () => {
    const course = await aCourse(1);
    const one = await applied(course);
    await room.applications.decide(silje, decision('place', one));
    expect(await room.participations.read(kari, one.id)).toMatchObject({
      status: 'awaiting-start',
      startsOn: '2027-01-11',
      endsOn: '2027-03-19',
      sharedOn: '2026-11-21',
    });
  });

  it('go to the provider for consideration, to the waiting list, and are rejected with a reason of the coordinator’s', async () => {
    const course = await aCourse(1);
    const one = await applied(course);
    const [shared] = (await room.applications.decide(silje, decision('share-with-provider', one))).items;
    expect(shared?.status).toBe('under-consideration');
    const { version = 0 } = shared ?? {};
    const again = await refusalOf(room.applications.decide(silje, decision('share-with-provider', { id: one.id, version })));
    expect(again.kind.code).toBe('participation/shared-already');
    const { waitingCauseCode: _, ...unexplained } = decision('put-on-waiting-list', { id: one.id, version });
    const silent = await refusalOf(room.applications.decide(silje, { ...unexplained, waitingCause: 'Venter' }));
    expect(silent.details.errors?.map(({ field }) => field)).toEqual(['waitingCauseCode']);
    const [waiting] = (await room.applications.decide(silje, decision('put-on-waiting-list', { id: one.id, version }))).items;
    const reject = decision('reject', { id: one.id, version: waiting?.version ?? 0 });
    const refusal = await refusalOf(room.applications.decide(silje, { ...reject, reason: 'got-job' }));
    expect(refusal.details.errors?.map(({ field }) => field)).toEqual(['reason']);
    const untrue = await refusalOf(room.applications.decide(silje, { ...reject, reason: 'course-full' }));
    expect(untrue.details.errors?.[0]?.message).toMatchObject({ nb: 'Kurset har ledige plasser. Velg en annen årsak' });
    await room.applications.decide(silje, { ...reject, reason: 'requirements-not-met' });
    expect(await room.participations.read(kari, one.id)).toMatchObject({ status: 'not-applicable', reason: 'requirements-not-met' });
  });

  it('for the last place, decided by two at once: one gets it, the other is told who gave it', async () => {
    const course = await aCourse(1);
    const [first, second] = [await applied(course), await applied(course)];
    const [mine, yours] = await Promise.allSettled([
      room.applications.decide(silje, decision('place', first)),
      room.applications.decide(robert, decision('place', second)),
    ]);
    const [won, lost] = mine.status === 'fulfilled' ? [silje, yours] : [robert, mine];
    expect([mine.status, yours.status].sort()).toEqual(['fulfilled', 'rejected']);
    expect(lost).toMatchObject({
      reason: {
        kind: { code: 'participation/no-free-place', status: 409 },
        details: { values: { by: won.name }, extension: { placedBy: won.name } },
      },
    });
    const [capacity] = await database.asOwner('select granted, waiting from offering_capacity where offering_id = $1', [course]);
    expect(capacity).toEqual({ granted: 1, waiting: 1 });
  });

  it('are decided all or none: when one of many is not allowed, nobody is placed, and the one is named', async () => {
    const course = await aCourse(10);
    const all = [await applied(course), await applied(course), await applied(course)];
    const [, taken] = all;
    if (!taken) throw new Error('three were made');
    const withdrawn = await room.participations.step(kari, taken.id, taken.version, { step: 'not-applicable', reason: 'got-job' });
    const seen = all.map((one) => (one.id === taken.id ? withdrawn : one));
    const refusal = await refusalOf(room.applications.decide(silje, decision('place', ...seen)));
    expect(refusal.kind.code).toBe('participation/no-such-step');
    expect(refusal.details.extension).toMatchObject({ participationId: taken.id });
    expect(await Promise.all(all.map(({ id }) => statusOf(id)))).toEqual(['applied', 'not-applicable', 'applied']);
  });

  it('of more people than there are places are not placed at all', async () => {
    const course = await aCourse(2);
    const all = [await applied(course), await applied(course), await applied(course)];
    const refusal = await refusalOf(room.applications.decide(silje, decision('place', ...all)));
    expect(refusal.kind.code).toBe('participation/no-free-place');
    expect(await Promise.all(all.map(({ id }) => statusOf(id)))).toEqual(['applied', 'applied', 'applied']);
  });

  it('to different offerings are decided apart', async () => {
    const [one, other] = [await applied(await aCourse(1)), await applied(await aCourse(1))];
    const refusal = await refusalOf(room.applications.decide(silje, decision('place', one, other)));
    expect(refusal.kind.code).toBe('participation/several-offerings');
  });

  it('seen in an old version are not decided', async () => {
    const course = await aCourse(1);
    const one = await applied(course);
    await room.applications.decide(silje, decision('share-with-provider', one));
    expect((await refusalOf(room.applications.decide(robert, decision('place', one)))).kind.status).toBe(412);
  });

  it('of another unit do not exist for the coordinator', async () => {
    const one = await applied(await aCourse(1));
    const refusal = await refusalOf(room.applications.decide({ ...silje, offices: ['0288'] }, decision('place', one)));
    expect(refusal.kind.status).toBe(404);
  });

  it('leave the coordinator’s sight 14 days after they are settled', async () => {
    const course = await aCourse(1);
    const one = await applied(course);
    await room.applications.decide(silje, { ...decision('reject', one), reason: 'requirements-not-met' });
    database.clock.set('2026-12-05');
    expect((await room.applications.list(silje, { offering: course })).items).toHaveLength(1);
    database.clock.set('2026-12-06');
    expect((await room.applications.list(silje, { offering: course })).items).toEqual([]);
    database.clock.set('2026-11-21');
  });
});
