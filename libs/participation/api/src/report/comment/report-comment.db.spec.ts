import { localDate } from '@fotfeste/shared/kernel';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { refusalOf } from '@fotfeste/assistance/api/testing';
import { anOffering } from '@fotfeste/measure/api/testing';
import { anEligiblePerson, aReferral, roomIn, roomRows, tuva, type ParticipationRoom } from '../../testing';
import type { ReportView } from '../report.view';

const kari = anActor();
const stranger = { ...tuva, id: 'T994999', organisation: '250794258' };
const startsOn = localDate('2026-11-02');
const today = localDate('2026-11-20');

describe('the participant’s own comment on a report', () => {
  let database: FreshDatabase;
  let room: ParticipationRoom;
  let offeringId: string;
  beforeAll(async () => {
    database = await freshDatabase(roomRows, '2026-11-02');
    room = roomIn(database);
    offeringId = await anOffering(database, { measure: 'OPPFOLGING', name: 'Oppfølging Sarpsborg', places: 100 });
  });
  beforeEach(() => {
    database.clock.set('2026-11-02');
  });
  afterAll(() => database.drop());

  const reported = async (): Promise<ReportView> => {
    const { id } = await anEligiblePerson(database, room, { startsOn });
    const { id: participationId, goals } = await room.referrals.refer(
      kari,
      id,
      aReferral({ offeringId, consultedOn: startsOn, approval: { givenBy: 'participant', channel: 'paper', givenOn: startsOn } }),
    );
    await room.provider.setStartDate(tuva, participationId, { startsOn });
    database.clock.set(today);
    return room.sending.sendInterim(tuva, participationId, {
      ...{ periodFrom: startsOn, periodTo: today, trials: [], nextStep: 'Lønnstilskudd fra januar' },
      goals: goals.map(({ id: goalId }) => ({ goalId, progress: 'on-the-way' as const })),
    });
  };
  const aComment = (words: string) => ({ words, how: 'said' as const, givenOn: today });

  it('is written down by Nav with who, how and when, and read by both sides; the former is kept', async () => {
    const { id, participationId, participantId } = await reported();
    await room.provider.markRead(tuva, participationId);
    database.clock.set(today, '12:00:00');
    await room.reportComments.comment(kari, id, aComment(' Jeg vil heller ha lager. '));
    database.clock.set(today, '13:00:00');
    await room.reportComments.comment(kari, id, { words: 'Lager, men ikke natt.', how: 'written', givenOn: today });
    const { items } = await room.reportComments.reports(kari, participantId);
    expect(items.map(({ measure, report }) => [measure, report.comments.map(({ words, how }) => `${how}: ${words}`)])).toEqual([
      ['OPPFOLGING', ['written: Lager, men ikke natt.', 'said: Jeg vil heller ha lager.']],
    ]);
    expect(items[0]?.report.comments[0]).toMatchObject({
      givenOn: today,
      recordedByName: kari.name,
      recordedAt: '2026-11-20T13:00:00.000Z',
    });
    const seen = await room.provider.read(tuva, participationId);
    expect(seen.reports[0]?.comments.map(({ words }) => words)).toEqual(['Lager, men ikke natt.', 'Jeg vil heller ha lager.']);
    expect((await room.providerLists.list(tuva, {})).items.find((each) => each.participationId === participationId)?.news).toContain(
      'change',
    );
    const events = await database.asOwner<{ payload: object }>(
      `select payload from domain_event where subject_id = $1 and name = 'participation.report-commented' order by id`,
      [participationId],
    );
    expect(events.map(({ payload }) => payload)).toMatchObject([{ how: 'said' }, { how: 'written' }]);
    expect(JSON.stringify(events)).not.toContain('lager');
  });

  it('is refused without words, or from a day that has not come', async () => {
    const { id } = await reported();
    const refused = await refusalOf(room.reportComments.comment(kari, id, { words: '  ', how: 'said', givenOn: localDate('2026-11-21') }));
    expect(refused.details.errors?.map(({ field }) => field)).toEqual(['words', 'givenOn']);
  });

  it('is neither written nor rewritten by a provider, nor seen by another one, whatever asks for it', async () => {
    const { id, participationId, participantId } = await reported();
    await room.reportComments.comment(kari, id, aComment('Passer fint.'));
    const insert = `insert into participation_report_comment (participant_id, participation_id, report_id, words, how, given_on, recorded_at, recorded_by, recorded_by_name)
      values ($1, $2, $3, 'Alt er bra.', 'said', '2026-11-20', now(), 'T994101', 'Tuva Aas')`;
    const attempt = (sql: string, values: readonly unknown[]) => database.unitOfWork.run(tuva, (tx) => tx.query(sql, values));
    await expect(attempt(insert, [participantId, participationId, id])).rejects.toThrow('row-level security');
    await expect(attempt(`update participation_report_comment set words = 'Alt er bra.' where report_id = $1`, [id])).rejects.toThrow(
      'permission denied',
    );
    const seenBy = (actor: typeof tuva): Promise<readonly unknown[]> =>
      database.unitOfWork.read(actor, (tx) => tx.query('select 1 from participation_report_comment where report_id = $1', [id]));
    expect([(await seenBy(tuva)).length, (await seenBy(stranger)).length]).toEqual([1, 0]);
  });
});
