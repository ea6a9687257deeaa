import { localDate, type Deadline, type ParticipantId } from '@fotfeste/shared/kernel';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { refusalOf } from '@fotfeste/assistance/api/testing';
import { anOffering } from '@fotfeste/measure/api/testing';
import { CaseParticipationReader } from '../case-participation.reader';
import { anEligiblePerson, aReferral, roomIn, roomRows, tuva, type ParticipationRoom } from '../testing';
import type { ParticipationView } from '../view/participation.view';

const kari = anActor();
const today = localDate('2026-11-21');
const measure = 'INDIVIDUELL_JOBBSTOTTE';
const told = { measure, toldBy: 'participant', channel: 'in-person' } as const;
const taken = { withdrawnOn: today, channel: 'telephone' } as const;
const toTakePart = { kind: 'measure', consent: 'take-part' } as const;

describe('a consent that job support rests on', () => {
  let database: FreshDatabase;
  let room: ParticipationRoom;
  let offeringId: string;
  beforeAll(async () => {
    database = await freshDatabase(roomRows);
    room = roomIn(database);
    offeringId = await anOffering(database, { measure: 'OPPFOLGING', name: 'IPS Sarpsborg', places: 100 });
  });
  beforeEach(() => {
    database.clock.set(today);
  });
  afterAll(() => database.drop());

  const supported = async (): Promise<ParticipationView> => {
    const { id } = await anEligiblePerson(database, room, { startsOn: today, person: { responsible: kari.id } });
    const made = await room.referrals.refer(kari, id, aReferral({ offeringId, background: 'Kan begynne tidlig.' }));
    await database.asOwner('update participation set measure = $2, news_for_provider_at = null where id = $1', [made.id, measure]);
    await tell(made.participantId, true, '2026-11-02');
    return made;
  };
  const tell = (participantId: ParticipantId, value: boolean, toldOn: string): Promise<unknown> =>
    room.law.recorded.record(kari, participantId, { ...told, fact: 'consentsToTakePart', value, toldOn: localDate(toldOn) });
  const sharedWith = async (id: string): Promise<readonly string[]> =>
    (await room.provider.read(tuva, id)).shared.filter(({ isShared }) => isShared).map(({ field }) => field);
  const dueFor = async (participantId: ParticipantId): Promise<readonly Deadline[]> => {
    const cases = await database.unitOfWork.read(kari, (tx) => tx.use(CaseParticipationReader).of([participantId]));
    return cases.get(participantId)?.deadlines.filter(({ kind }) => kind.startsWith('participation.consent-')) ?? [];
  };
  const newsAt = async (id: string): Promise<unknown> =>
    (await database.asOwner<{ at: Date | null }>('select news_for_provider_at as at from participation where id = $1', [id]))[0]?.at;

  it('is told before it is taken back, with all that stops, and nothing has happened by looking', async () => {
    const { id, participantId } = await supported();
    const { consequences } = await room.shareWithdrawals.rehearse(kari, id, toTakePart, taken);
    expect(consequences.map(({ event }) => event)).toEqual([
      ...['eligibility.fact-recorded', 'participation.consent-lost', 'participation.sharing-stopped'],
    ]);
    expect(new Set(consequences[2]?.payload['fields'] as readonly string[])).toEqual(
      new Set(['content', 'contact', 'language', 'background']),
    );
    expect(await room.provider.read(tuva, id)).toMatchObject({ hasWithdrawn: false });
    expect([await dueFor(participantId), await newsAt(id)]).toEqual([[], null]);
  });

  it('stops sharing at once when it is taken back, tells the provider, and asks the adviser to end it the same day', async () => {
    const { id, participantId, goals } = await supported();
    expect(await sharedWith(id)).toEqual(['name', 'course', 'content', 'contact', 'language', 'background']);
    expect((await room.provider.read(tuva, id)).goals).toHaveLength(goals.length);
    const view = await room.shareWithdrawals.withdraw(kari, id, toTakePart, taken);
    expect(view.fields.filter(({ isShared }) => isShared).map(({ field }) => field)).toEqual(['name', 'course']);
    const { log } = await room.shares.one(kari, id);
    expect(log.find(({ field }) => field === 'background')).toMatchObject({ endedOn: today, endedWhy: 'withdrawn' });
    const seen = await room.provider.read(tuva, id);
    expect(await sharedWith(id)).toEqual(['name', 'course']);
    expect(seen).toMatchObject({ hasWithdrawn: true, goals: [], contentElements: [] });
    expect([seen.content, seen.purpose]).toEqual([undefined, undefined]);
    expect(await newsAt(id)).toBeInstanceOf(Date);
    expect(await dueFor(participantId)).toEqual([
      { kind: 'participation.consent-take-part', dueOn: today, waitsFor: 'adviser', subjectId: id },
    ]);
    expect((await room.participations.read(kari, id)).status).toBe('awaiting-start');
  });

  it('leaves the provider nothing to read or write in job support', async () => {
    const { id } = await supported();
    expect((await room.jobSupport.read(tuva, id)).mayWrite).toBe(true);
    await room.shareWithdrawals.withdraw(kari, id, toTakePart, taken);
    for (const attempt of [room.jobSupport.read(tuva, id), room.jobSupport.saveProfile(tuva, id, 0, { wishes: 'Lager' })])
      expect((await refusalOf(attempt)).kind.code).toBe('participation/job-support-without-consent');
  });

  it('leaves the provider nothing to write at all, and asks no report of it; Nav can still write to the provider', async () => {
    const { id, participantId } = await supported();
    await room.provider.setStartDate(tuva, id, { startsOn: today });
    await room.messages.send(tuva, id, { words: 'Vi møtes mandag.' });
    await room.shareWithdrawals.withdraw(kari, id, toTakePart, taken);
    const written = { words: 'Vi trenger en ny avtale.' };
    const period = { periodFrom: today, periodTo: today, goals: [], trials: [], nextStep: 'Fortsetter' };
    const outcome = { job: 'unknown', education: 'unknown', otherMeasure: 'unknown', benefit: 'unknown' } as const;
    const final = { course: 'Gikk bra', resources: 'Mange', possibilities: 'Gode', goals: [], outcome };
    for (const attempt of [
      room.messages.send(tuva, id, written),
      room.sending.sendInterim(tuva, id, period),
      room.sending.sendFinal(tuva, id, final),
    ])
      expect((await refusalOf(attempt)).kind.code).toBe('participation/written-without-consent');
    const thread = await room.messages.thread(tuva, id);
    expect(thread).toMatchObject({ maySend: false, isWithoutConsent: true, items: [{ words: 'Vi møtes mandag.' }] });
    expect((await room.messages.send(kari, id, written)).items).toHaveLength(2);
    const cases = await database.unitOfWork.read(kari, (tx) => tx.use(CaseParticipationReader).of([participantId]));
    expect(cases.get(participantId)?.deadlines.filter(({ kind }) => kind.endsWith('-report'))).toEqual([]);
    expect((await room.reportPlans.read(kari, id)).items).toEqual([]);
    expect((await room.provider.read(tuva, id)).due.filter(({ kind }) => kind.endsWith('report'))).toEqual([]);
  });

  it('is gone wherever that is told, and comes back with a new one: sharing goes on and nothing is asked of the adviser', async () => {
    const { id, participantId } = await supported();
    await tell(participantId, false, '2026-11-20');
    expect(await sharedWith(id)).toEqual(['name', 'course']);
    expect(await dueFor(participantId)).toMatchObject([{ dueOn: '2026-11-20' }]);
    await tell(participantId, true, '2026-11-21');
    expect(await sharedWith(id)).toEqual(['name', 'course', 'content', 'contact', 'language', 'background']);
    expect(await dueFor(participantId)).toEqual([]);
    expect(await room.provider.read(tuva, id)).toMatchObject({ hasWithdrawn: false });
    expect((await room.jobSupport.read(tuva, id)).mayWrite).toBe(true);
  });

  it('asks for nothing more once the adviser has ended it, and sharing does not begin again', async () => {
    const { id, participantId } = await supported();
    await room.shareWithdrawals.withdraw(kari, id, toTakePart, taken);
    const { version } = await room.participations.read(kari, id);
    await room.participations.step(kari, id, version, { step: 'not-applicable', reason: 'other', reasonWords: 'Samtykket er trukket.' });
    expect(await dueFor(participantId)).toEqual([]);
    expect(await sharedWith(id)).toEqual(['name', 'course']);
    expect(await room.provider.read(tuva, id)).toMatchObject({ hasWithdrawn: true });
    const { fields } = await room.shares.one(kari, id);
    expect(fields.filter(({ isShared }) => isShared).map(({ field }) => field)).toEqual(['name', 'course']);
  });
});
