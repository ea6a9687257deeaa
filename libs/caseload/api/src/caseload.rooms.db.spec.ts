import { localDate } from '@fotfeste/shared/kernel';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { measureCardProjection, PlanActivityRow, PlanGoalRow } from '@fotfeste/activity-plan/api';
import { anOffering } from '@fotfeste/measure/api/testing';
import { anEligiblePerson, aReferral, roomIn, roomRows, tuva, type ParticipationRoom } from '@fotfeste/participation/api/testing';
import { rebuildCaseload, verifyCaseload } from './caseload-upkeep';
import { caseloadProjection } from './caseload.projection';
import { CaseloadService } from './caseload.service';

const kari = anActor();
const startsOn = localDate('2026-11-21');
const silent = (): void => undefined;
/** Milliseconds: each test walks through five rooms. */
const patience = 30_000;

describe('the lists, while the rooms do their work', () => {
  let database: FreshDatabase;
  let room: ParticipationRoom;
  let offeringId: string;
  beforeAll(async () => {
    database = await freshDatabase([...roomRows, PlanGoalRow, PlanActivityRow]);
    room = roomIn(database);
    database.unitOfWork.register(measureCardProjection);
    database.unitOfWork.register(caseloadProjection);
    offeringId = await anOffering(database, { measure: 'OPPFOLGING', name: 'Oppfølging Sarpsborg', places: 100 });
  });
  afterAll(() => database.drop());

  const listed = async (participantId: string) => {
    const { items } = await new CaseloadService(database.unitOfWork).page(kari, 'office', { size: 100 });
    return items.find((item) => item.participantId === participantId);
  };

  it(
    'follow a referral from the adviser and a start from the provider, with nothing to mend afterwards',
    async () => {
      const { id } = await anEligiblePerson(database, room, { startsOn, person: { responsible: 'Z990001' } });
      await rebuildCaseload(database.unitOfWork, silent);
      expect(await listed(id)).toMatchObject({ assistanceGroup: 'TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE' });

      const referral = await room.referrals.refer(kari, id, aReferral({ offeringId }));
      expect((await listed(id))?.participation).toMatchObject({ measure: 'OPPFOLGING', phase: 'waiting' });
      expect((await listed(id))?.deadline).toMatchObject({ kind: 'participation.start-date', waitsFor: 'provider' });

      await room.provider.takeIn(tuva, referral.id);
      await room.provider.setStartDate(tuva, referral.id, { startsOn, endsOn: localDate('2027-05-20') });
      expect((await listed(id))?.participation).toMatchObject({
        phase: 'running',
        from: '2026-11-21',
        to: '2027-05-20',
        clockFrom: '2026-11-21',
      });
      expect(await verifyCaseload(database.unitOfWork, silent)).toEqual([]);
      // A copy handed out and rows deleted by rule are nothing that was done for the person
      for (const name of ['participant.exported', 'case.kept-no-longer'])
        await database.asOwner(
          `insert into domain_event (at, actor_id, actor_name, name, participant_id, payload) values ('2027-01-04', 'Z990501', 'Jurist', $2, $1, '{}')`,
          [id, name],
        );
      expect(await verifyCaseload(database.unitOfWork, silent)).toEqual([]);
    },
    patience,
  );

  it(
    'count earlier time that somebody writes down by hand, and leave it out when somebody decides so',
    async () => {
      const { id } = await anEligiblePerson(database, room, { startsOn, person: { responsible: 'Z990001' } });
      const referral = await room.referrals.refer(kari, id, aReferral({ offeringId }));
      await room.provider.takeIn(tuva, referral.id);
      const time = { measure: 'OPPFOLGING', source: 'arena' } as const;
      await room.law.earlierTime.write(kari, id, { ...time, from: localDate('2025-01-01'), to: localDate('2025-02-28') });
      await room.law.earlierTime.write(kari, id, { ...time, months: 1 });

      await room.provider.setStartDate(tuva, referral.id, { startsOn, endsOn: localDate('2027-05-20') });
      expect((await listed(id))?.participation).toMatchObject({ from: '2026-11-21', clockFrom: '2026-08-21' });

      await room.law.earlierTime.decide(kari, id, { measure: 'OPPFOLGING', counts: false, reason: 'Et annet løp' });
      expect((await listed(id))?.participation).toMatchObject({ clockFrom: '2026-09-21' });
      await room.law.earlierTime.decide(kari, id, {
        ...{ measure: 'OPPFOLGING', from: localDate('2025-01-01'), counts: false, reason: 'Et annet løp' },
      });
      expect((await listed(id))?.participation).toMatchObject({ clockFrom: '2026-11-21' });
      expect(await verifyCaseload(database.unitOfWork, silent)).toEqual([]);
    },
    patience,
  );

  it(
    'rehearse without leaving a trace',
    async () => {
      const { id } = await anEligiblePerson(database, room, { startsOn });
      await rebuildCaseload(database.unitOfWork, silent);
      const before = await listed(id);
      await room.referrals.rehearse(kari, id, aReferral({ offeringId }));
      expect(await listed(id)).toEqual(before);
      expect(await verifyCaseload(database.unitOfWork, silent)).toEqual([]);
    },
    patience,
  );
});
