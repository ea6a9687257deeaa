import { localDate } from '@fotfeste/shared/kernel';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { refusalOf } from '@fotfeste/assistance/api/testing';
import { aPerson } from '@fotfeste/participant/api/testing';
import { CasePlanReader } from '../case-plan.reader';
import { PlanActivityRow } from '../plan-activity.row';
import type { PlanMeetingRequest } from './meeting.dto';
import { MeetingService } from './meeting.service';
import { MinutesService } from './minutes.service';
import { PlanMeetingRow } from './plan-meeting.row';
import { PlanMinutesRow } from './plan-minutes.row';
import { unsharedMinutes } from './unshared-minutes';

const kari = anActor();
const ola = anActor({ id: 'Z990002', name: 'Ola Kollega' });
const stranger = anActor({ id: 'Z990003', offices: ['0301'] });

const talk: Pick<PlanMeetingRequest, keyof PlanMeetingRequest> = {
  heldOn: localDate('2026-11-20'),
  startsAt: '09:30',
  lengthMinutes: 45,
  channel: 'office',
  agenda: ' Veien videre ',
  attendees: ['participant'],
};
const words = 'Vi ble enige om å søke på tre stillinger.';

describe('meetings and their minutes', () => {
  let database: FreshDatabase;
  let meetings: MeetingService;
  let minutes: MinutesService;
  let participantId: string;

  beforeAll(async () => {
    database = await freshDatabase([PlanMeetingRow, PlanMinutesRow, PlanActivityRow]);
    meetings = new MeetingService(database.unitOfWork);
    minutes = new MinutesService(database.unitOfWork);
  });
  beforeEach(async () => {
    participantId = (await aPerson(database)).id;
  });
  afterAll(() => database.drop());

  const outstanding = async () =>
    database.unitOfWork.read(kari, async (tx) => ({
      deadlines: (await tx.use(CasePlanReader).of([participantId])).get(participantId)?.deadlines ?? [],
      lastContactOn: (await tx.use(CasePlanReader).of([participantId])).get(participantId)?.lastContactOn,
      blockers: await unsharedMinutes(tx, participantId),
    }));

  it('are listed with how the minutes stand, for those who may see the person', async () => {
    const set = await meetings.set(kari, participantId, talk);
    expect(set).toMatchObject({
      agenda: 'Veien videre',
      minutesFor: 'participant',
      minutes: 'not-written',
      createdByName: 'Kari Veileder',
    });
    expect((await meetings.list(ola, participantId)).items).toEqual([set]);
    expect((await meetings.list(stranger, participantId)).items).toEqual([]);
    expect((await refusalOf(minutes.of(stranger, set.id))).kind.status).toBe(404);
  });

  it('without the participant have minutes for Nav alone, and need not be shared', async () => {
    const { id, minutesFor } = await meetings.set(kari, participantId, { ...talk, attendees: ['employer', 'health'] });
    expect(minutesFor).toBe('nav');
    expect((await minutes.write(kari, id, { words }, 0)).meeting.minutes).toBe('internal');
    expect((await refusalOf(minutes.share(kari, id, 1))).kind.code).toBe('plan/minutes-internal');
    expect(await outstanding()).toMatchObject({ deadlines: [], blockers: [] });
  });

  it('are refused with every fault at its field', async () => {
    const wrong = { ...talk, startsAt: '25:00', channel: 'elsewhere', attendees: [] } as const;
    const { details } = await refusalOf(meetings.set(kari, participantId, wrong));
    expect(details.errors?.map(({ field }) => field)).toEqual(['startsAt', 'place', 'attendees']);
  });

  it('keep what two colleagues changed in different fields, and show both versions of the same field', async () => {
    const { id, version } = await meetings.set(kari, participantId, talk);
    await meetings.change(kari, id, { ...talk, startsAt: '10:00' }, version);
    const merged = await meetings.change(ola, id, { ...talk, lengthMinutes: 60 }, version);
    expect(merged).toMatchObject({ startsAt: '10:00', lengthMinutes: 60, version: 3 });
    const refused = await refusalOf(meetings.change(ola, id, { ...talk, startsAt: '11:00' }, version));
    expect([refused.kind.status, refused.details.extension]).toMatchObject([
      412,
      { theirs: { startsAt: '10:00' }, yours: { startsAt: '11:00' }, version: 3, standing: { lengthMinutes: 60 } },
    ]);
  });

  it('that are cancelled say why, ask for no minutes and are not changed', async () => {
    const { id, version } = await meetings.set(kari, participantId, talk);
    expect(await meetings.cancel(kari, id, { reason: ' Sykdom ' })).toMatchObject({ cancelledOn: '2026-11-21', cancelReason: 'Sykdom' });
    expect((await outstanding()).deadlines).toEqual([]);
    expect((await refusalOf(meetings.change(kari, id, talk, version))).kind.code).toBe('plan/meeting-cancelled');
    expect((await refusalOf(minutes.write(kari, id, { words }, 0))).kind.code).toBe('plan/meeting-cancelled');
  });

  it('ask for minutes, then that they are shared, and say by name that they stand in the way until then', async () => {
    const { id } = await meetings.set(kari, participantId, talk);
    expect((await outstanding()).deadlines).toMatchObject([{ kind: 'plan.minutes-missing', dueOn: '2026-11-22', subjectId: id }]);

    await minutes.write(kari, id, { words }, 0);
    expect(await outstanding()).toMatchObject({
      deadlines: [{ kind: 'plan.minutes-unshared', dueOn: '2026-11-28', subjectId: id }],
      lastContactOn: '2026-11-20',
      blockers: [{ code: 'MINUTES_NOT_SHARED', subjectId: id }],
    });

    expect((await minutes.share(ola, id, 1)).meeting.minutes).toBe('shared');
    expect(await outstanding()).toMatchObject({ deadlines: [], blockers: [] });
  });

  it('keep every edition; a change after sharing is a new one that waits to be shared', async () => {
    const { id } = await meetings.set(kari, participantId, talk);
    await minutes.write(kari, id, { words }, 0);
    await minutes.share(kari, id, 1);
    const { meeting, editions } = await minutes.write(kari, id, { words: `${words} Neste møte i desember.` }, 1);
    expect(meeting.minutes).toBe('changed-since-shared');
    expect(editions.map(({ edition, sharedByName }) => [edition, sharedByName])).toEqual([
      [2, undefined],
      [1, 'Kari Veileder'],
    ]);
    expect((await minutes.write(kari, id, { words: `${words} Neste møte i desember.` }, 2)).editions).toHaveLength(2);
    expect((await minutes.shared(kari, participantId)).items).toEqual([{ meetingId: id, heldOn: '2026-11-20', words }]);
    await minutes.share(kari, id, 2);
    expect((await minutes.shared(kari, participantId)).items.map((each) => each.words)).toEqual([`${words} Neste møte i desember.`]);
    expect((await minutes.shared(stranger, participantId)).items).toEqual([]);
  });

  it('are neither saved nor shared over words that were not on the screen', async () => {
    const { id } = await meetings.set(kari, participantId, talk);
    await minutes.write(kari, id, { words: 'Karis' }, 0);
    const refused = await refusalOf(minutes.write(ola, id, { words: 'Olas' }, 0));
    expect([refused.kind.status, refused.details.extension]).toEqual([
      412,
      { theirs: { words: 'Karis' }, yours: { words: 'Olas' }, version: 1 },
    ]);
    await minutes.write(kari, id, { words: 'Karis igjen' }, 1);
    expect((await refusalOf(minutes.share(ola, id, 1))).kind.status).toBe(412);
  });

  it('are not saved before the meeting has been', async () => {
    const { id } = await meetings.set(kari, participantId, { ...talk, heldOn: localDate('2026-11-22') });
    expect((await refusalOf(minutes.write(kari, id, { words }, 0))).kind.code).toBe('plan/minutes-too-early');
    expect((await refusalOf(minutes.share(kari, id, 0))).kind.code).toBe('plan/minutes-not-written');
  });

  it('can be for nobody until something is written, and are never taken back from the participant', async () => {
    const { id } = await meetings.set(kari, participantId, talk);
    expect((await minutes.give(kari, id, { minutesFor: 'nobody' })).meeting.minutes).toBe('none');
    expect((await outstanding()).deadlines).toEqual([]);

    expect((await minutes.write(kari, id, { words }, 0)).meeting).toMatchObject({ minutesFor: 'participant', minutes: 'not-shared' });
    expect((await refusalOf(minutes.give(kari, id, { minutesFor: 'nobody' }))).kind.code).toBe('plan/minutes-written');
    await minutes.share(kari, id, 1);
    expect((await refusalOf(minutes.give(kari, id, { minutesFor: 'nav' }))).kind.code).toBe('plan/minutes-given');
    expect((await refusalOf(meetings.cancel(kari, id, { reason: 'Feil' }))).kind.code).toBe('plan/meeting-has-minutes');
  });

  it('cannot be rewritten or removed once they are saved, by whatever way into the database', async () => {
    const { id } = await meetings.set(kari, participantId, talk);
    await minutes.write(kari, id, { words }, 0);
    for (const statement of ['update plan_minutes set words = $1', 'delete from plan_minutes where words <> $1'])
      await expect(database.unitOfWork.run(kari, (tx) => tx.query(statement, ['x']))).rejects.toThrow('permission denied');
  });
});
