import { localDate } from '@fotfeste/shared/kernel';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { DraftRow } from '@fotfeste/draft/api';
import { participantRows } from '@fotfeste/participant/api';
import { aPerson } from '@fotfeste/participant/api/testing';
import { assistanceRows } from '../rows';
import { aDecision, aPermanentSubmission, refusalOf, services } from '../testing';
import { ComplaintService } from './complaint.service';
import type { DecisionComplaintView } from './complaint.view';

const kari = anActor();
const stranger = anActor({ id: 'Z990004', name: 'Eva Veileder', offices: ['0301'] });
const today = localDate('2026-11-21');
const words = 'Jeg kan jobbe mer enn dere skriver.';

describe('complaints about § 14 a decisions', () => {
  let database: FreshDatabase;
  let complaints: ComplaintService;
  beforeAll(async () => {
    database = await freshDatabase([...assistanceRows, ...participantRows, DraftRow]);
    complaints = new ComplaintService(database.unitOfWork);
  });
  beforeEach(() => {
    database.clock.set(today);
  });
  afterAll(() => database.drop());

  const decided = async (): Promise<{ readonly id: string; readonly participantId: string }> => {
    const { id: participantId } = await aPerson(database, { followedUpFrom: '2026-01-05' });
    const { id } = await aDecision(database, kari, participantId);
    return { id, participantId };
  };
  const received = async (): Promise<DecisionComplaintView> =>
    complaints.register(kari, (await decided()).id, { receivedOn: today, words });

  it('are registered as they came and followed to the appeals body and back', async () => {
    const { id, participantId } = await decided();
    const complaint = await complaints.register(kari, id, { receivedOn: today, words });
    expect(complaint).toMatchObject({
      decisionId: id,
      status: 'received',
      words,
      isAfterLastDay: false,
      registeredByName: kari.name,
      dueOn: '2026-12-21',
    });

    const sentOn = await complaints.step(kari, complaint.id, complaint.version, { name: 'send-on' });
    expect(sentOn).toMatchObject({ status: 'sent-on', sentOnAt: expect.any(String) as string });
    const answer = { name: 'reject', words: 'Klageinstansen mener vedtaket er riktig.' } as const;
    expect(await complaints.step(kari, complaint.id, sentOn.version, answer)).toMatchObject({
      status: 'not-upheld',
      closingWords: answer.words,
    });

    expect((await complaints.list(kari, participantId)).items).toHaveLength(1);
    const events = await database.asOwner<{ name: string }>(
      `select name from domain_event where participant_id = $1 and name like 'assistance.complaint%' order by id`,
      [participantId],
    );
    expect(events.map(({ name }) => name)).toEqual([
      'assistance.complaint-registered',
      'assistance.complaint-sent-on',
      'assistance.complaint-not-upheld',
    ]);
  });

  it('are taken however late they come, and say so', async () => {
    const { id } = await decided();
    database.clock.set('2027-01-03');
    const onLastDay = await complaints.register(kari, id, { receivedOn: localDate('2027-01-02'), words });
    const dayAfter = await complaints.register(kari, id, { receivedOn: localDate('2027-01-03'), words });
    expect([onLastDay.isAfterLastDay, dayAfter.isAfterLastDay]).toEqual([false, true]);
    expect(dayAfter.status).toBe('received');
  });

  it('cannot have come before the decision or tomorrow', async () => {
    const { id } = await decided();
    for (const receivedOn of [localDate('2026-11-20'), localDate('2026-11-22')]) {
      const { kind, details } = await refusalOf(complaints.register(kari, id, { receivedOn, words }));
      expect([kind.code, details.errors?.map(({ field }) => field)]).toEqual(['assistance/complaint-day-impossible', ['receivedOn']]);
    }
  });

  it('are about decisions, not about texts on their way', async () => {
    const { id: participantId } = await aPerson(database, { followedUpFrom: '2026-01-05' });
    const text = await services(database).submission.submit(kari, participantId, aPermanentSubmission());
    expect((await refusalOf(complaints.register(kari, text.id, { receivedOn: today, words }))).kind.code).toBe(
      'assistance/nothing-decided',
    );
  });

  it('are never turned down by the office itself, nor moved after their end', async () => {
    const complaint = await received();
    const reject = { name: 'reject', words: 'Nei' } as const;
    expect((await refusalOf(complaints.step(kari, complaint.id, complaint.version, reject))).kind.code).toBe(
      'assistance/complaint-step-impossible',
    );
    const upheld = await complaints.step(kari, complaint.id, complaint.version, { name: 'uphold', words: 'Nytt vedtak fattes.' });
    expect((await refusalOf(complaints.step(kari, complaint.id, upheld.version, { name: 'send-on' }))).kind.status).toBe(409);
  });

  it('end with a reason, on the version that was seen', async () => {
    const complaint = await received();
    expect((await refusalOf(complaints.step(kari, complaint.id, complaint.version, { name: 'withdraw' }))).kind.code).toBe(
      'assistance/complaint-reason-missing',
    );
    const stale = complaints.step(kari, complaint.id, complaint.version + 1, { name: 'withdraw', words: 'Ville ikke mer' });
    expect((await refusalOf(stale)).kind.status).toBe(412);
  });

  it('are not there for somebody who does not see the person', async () => {
    const { id, participantId } = await decided();
    expect((await refusalOf(complaints.register(stranger, id, { receivedOn: today, words }))).kind.status).toBe(404);
    expect((await complaints.list(stranger, participantId)).items).toEqual([]);
  });
});
