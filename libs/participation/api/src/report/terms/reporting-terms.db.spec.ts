import { localDate } from '@fotfeste/shared/kernel';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { refusalOf } from '@fotfeste/assistance/api/testing';
import { anOffering } from '@fotfeste/measure/api/testing';
import { CaseParticipationReader } from '../../case-participation.reader';
import { anEligiblePerson, aReferral, roomIn, roomRows, silje, tuva, type ParticipationRoom } from '../../testing';
import type { ParticipationView } from '../../view/participation.view';

const kari = anActor();
const elsewhere = { ...silje, id: 'Z994999', offices: ['1190'] };
const startsOn = localDate('2026-11-02');

describe('how often an agreement asks for reports', () => {
  let database: FreshDatabase;
  let room: ParticipationRoom;
  let one: ParticipationView;
  let agreementId: string;
  beforeAll(async () => {
    database = await freshDatabase(roomRows, '2026-11-02');
    room = roomIn(database);
    const offeringId = await anOffering(database, { measure: 'OPPFOLGING', name: 'Oppfølging Sarpsborg', places: 9 });
    const { id } = await anEligiblePerson(database, room, { startsOn });
    const approval = { givenBy: 'participant', channel: 'paper', givenOn: startsOn } as const;
    one = await room.referrals.refer(kari, id, aReferral({ offeringId, consultedOn: startsOn, approval }));
    await room.provider.setStartDate(tuva, one.id, { startsOn });
    const [agreement] = await database.asOwner<{ id: string }>('select agreement_id as id from offering where id = $1', [offeringId]);
    agreementId = agreement?.id ?? '';
  });
  afterAll(() => database.drop());

  const interimOf = async (read: 'read' | 'readOwn', actor: typeof kari) =>
    (await room.reportPlans[read](actor, one.id)).items.find(({ kind }) => kind === 'interim-report');

  it('is the product’s own default, and said to be, until the measure coordinator sets it', async () => {
    const { items } = await room.reportingTerms.list(silje);
    expect(items.find((each) => each.agreementId === agreementId)).toMatchObject({
      ...{ source: 'product', version: 0, firstWeeksAfterStart: 12, finalReportSection: '§ 4-5' },
    });
    expect(await interimOf('read', kari)).toEqual({ kind: 'interim-report', dueOn: '2027-01-25', isLate: false, source: 'product' });
    expect((await room.reportingTerms.list(elsewhere)).items).toEqual([]);
  });

  it('moves the due dates of everybody under it, for both sides and in the adviser’s lists', async () => {
    const terms = { firstWeeksAfterStart: 2, everyWeeks: 8, finalDaysAfterEnd: 7 };
    expect(await room.reportingTerms.set(silje, agreementId, 0, terms)).toMatchObject({
      source: 'agreement',
      version: 1,
      setByName: 'Silje Larsen',
    });
    expect(await interimOf('read', kari)).toMatchObject({ dueOn: '2026-11-16', source: 'agreement' });
    expect(await interimOf('readOwn', tuva)).toMatchObject({ dueOn: '2026-11-16', source: 'agreement' });
    expect((await room.provider.read(tuva, one.id)).due).toContainEqual({ kind: 'interim-report', dueOn: '2026-11-16' });
    const cases = await database.unitOfWork.read(kari, (tx) => tx.use(CaseParticipationReader).of([one.participantId]));
    expect(cases.get(one.participantId)?.deadlines).toContainEqual(
      expect.objectContaining({ kind: 'participation.interim-report', dueOn: '2026-11-16' }),
    );
    const told = await database.asOwner(`select 1 from domain_event where subject_id = $1 and name = 'participation.reporting-changed'`, [
      one.id,
    ]);
    expect(told).toHaveLength(1);
  });

  it('is not another unit’s to set, and not to be set on an old version', async () => {
    const terms = { firstWeeksAfterStart: 4, everyWeeks: 8, finalDaysAfterEnd: 7 };
    expect((await refusalOf(room.reportingTerms.set(elsewhere, agreementId, 1, terms))).kind.code).toBe('not-found');
    expect((await refusalOf(room.reportingTerms.set(silje, agreementId, 0, terms))).kind.code).toBe('changed-by-other');
  });

  it('lets Nav remind of what is late, once a day, and makes it news for the provider', async () => {
    expect((await refusalOf(room.reportPlans.remind(kari, one.id))).kind.code).toBe('participation/nothing-late');
    await room.provider.markRead(tuva, one.id);
    database.clock.set('2026-11-17');
    expect((await room.reportPlans.remind(kari, one.id)).remindedOn).toBe('2026-11-17');
    expect((await room.reportPlans.readOwn(tuva, one.id)).remindedOn).toBe('2026-11-17');
    expect((await refusalOf(room.reportPlans.remind(kari, one.id))).kind.code).toBe('participation/reminded-today');
    const [news] = await database.asOwner<{ on: string }>(
      'select news_for_provider_at::date::text as "on" from participation where id = $1',
      [one.id],
    );
    expect(news?.on).toBe('2026-11-17');
    database.clock.set('2026-11-02');
  });

  it('says that Nav’s own review is Nav’s: the provider does not see it due', async () => {
    expect((await room.reportPlans.readOwn(tuva, one.id)).items.map(({ kind }) => kind)).toEqual(['interim-report', 'final-report']);
  });
});
