import { localDate } from '@fotfeste/shared/kernel';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { anOffering } from '@fotfeste/measure/api/testing';
import { anEligiblePerson, aReferral, roomIn, roomRows, tuva, type ParticipationRoom } from '@fotfeste/participation/api/testing';
import type { StartWaitCause } from '@fotfeste/caseload/domain';
import { TeamResultsReader } from './team-results.reader';
import { resultsOf, TeamResultsService, waitingOf } from './team-results.service';

const lead = anActor({ id: 'Z990101', role: 'team-lead' });

describe('from decision to start', () => {
  let database: FreshDatabase;
  let results: TeamResultsService;
  beforeAll(async () => {
    database = await freshDatabase();
    results = new TeamResultsService(database.unitOfWork);
    await database.asOwner(`insert into caseload_row (participant_id, office, protection, shielded, name, born, assistance_group, decided_on,
        participation_phase, participation_status, participation_from, waits_for_participant_since, waits_for_adviser_since) values
      (uuidv7(), '0105', 'none', false, 'A', '1990-01-01', 'TRENGER_VEILEDNING', '2026-11-01', null, null, null, null, '2026-11-01'),
      (uuidv7(), '0105', 'none', false, 'B', '1990-01-01', 'TRENGER_VEILEDNING', '2026-10-12', null, null, null, null, null),
      (uuidv7(), '0105', 'none', false, 'C', '1990-01-01', 'TRENGER_VEILEDNING', '2026-10-01', 'waiting', 'awaiting-approval', null, '2026-11-01', null),
      (uuidv7(), '0105', 'none', false, 'D', '1990-01-01', 'JOBBE_DELVIS', '2026-10-01', 'waiting', 'waiting-list', null, null, '2026-11-01'),
      (uuidv7(), '0105', 'none', false, 'E', '1990-01-01', 'JOBBE_DELVIS', '2026-10-01', 'waiting', 'awaiting-start', '2026-12-01', null, null),
      (uuidv7(), '0105', 'none', false, 'in a measure', '1990-01-01', 'JOBBE_DELVIS', '2026-10-01', 'running', 'participating', '2026-10-05', null, null),
      (uuidv7(), '0105', 'none', false, 'asks for none', '1990-01-01', 'GODE_MULIGHETER', '2026-10-01', null, null, null, null, null),
      (uuidv7(), '0105', 'none', false, 'undecided', '1990-01-01', null, null, null, null, null, null, null),
      (uuidv7(), '0105', 'protected', false, 'not seen', '1990-01-01', 'JOBBE_DELVIS', '2026-10-01', null, null, null, null, null),
      (uuidv7(), '0106', 'none', false, 'elsewhere', '1990-01-01', 'JOBBE_DELVIS', '2026-10-01', null, null, null, null, null)`);
  });
  afterAll(() => database.drop());

  it('counts each under one cause, with how long they have waited', async () => {
    const [waiting, started] = await database.unitOfWork.read(lead, async (tx) => {
      const reader = tx.use(TeamResultsReader);
      return [await reader.waiting('0105'), await reader.started('0105')] as const;
    });
    expect(waiting).toEqual([
      { cause: 'no-referral', people: 2, medianDays: 20, nineOfTenDays: 40 },
      { cause: 'participant', people: 1, medianDays: 51, nineOfTenDays: 51 },
      { cause: 'waiting-list', people: 1, medianDays: 51, nineOfTenDays: 51 },
      { cause: 'start-agreed', people: 1, medianDays: 51, nineOfTenDays: 51 },
    ]);
    expect(started).toEqual({ people: 0, medianDays: null });
  });

  it('tells the causes, and neither numbers nor days where few wait', async () => {
    const view = await results.results(lead, '0105');
    expect(view.waiting).toEqual(['no-referral', 'participant', 'waiting-list', 'start-agreed'].map((cause) => ({ cause })));
    expect(view).not.toHaveProperty('waitingTogether');
    expect(view).toMatchObject({ started: { people: 0 }, smallestShown: 10 });
    const wait = (cause: StartWaitCause, people: number) => ({ cause, people, medianDays: 20, nineOfTenDays: 90 });
    const { waiting, waitingTogether } = waitingOf([wait('no-referral', 40), wait('participant', 12), wait('provider', 2)]);
    expect(waiting).toEqual([wait('no-referral', 40), { cause: 'participant' }, { cause: 'provider' }]); // 54 − 40 − 12 would tell
    expect(waitingTogether).toBe(54);
  });

  it('tells how long nine of ten have waited, and not the one who has waited longest', async () => {
    await database.asOwner(`insert into caseload_row (participant_id, office, protection, shielded, name, born, assistance_group, decided_on)
      select uuidv7(), '0107', 'none', false, 'W', '1990-01-01', 'TRENGER_VEILEDNING', date '2026-11-21' - n * n from generate_series(1, 10) n`);
    const { waiting } = await results.results(anActor({ id: 'Z990102', role: 'team-lead', offices: ['0107'] }), '0107');
    expect(waiting).toEqual([{ cause: 'no-referral', people: 10, medianDays: 25, nineOfTenDays: 81 }]);
  });

  it('tells nothing of an office that is not the lead’s', async () => {
    await expect(results.results(lead, '0106')).rejects.toMatchObject({ details: { errors: [{ field: 'office' }] } });
  });
});

describe('results by measure', () => {
  it('hide what is small, and what would give it away', () => {
    const of = (measure: string, job: number, none: number) => [
      { measure, result: 'job' as const, count: job },
      { measure, result: 'none-or-unknown' as const, count: none },
    ];
    const [large, mixed, small] = resultsOf([...of('AFT', 3, 4), ...of('ARBEIDSTRENING', 40, 25), ...of('AVKLARING', 30, 4)]);
    expect(large).toMatchObject({ measure: 'ARBEIDSTRENING', together: 65, counts: [{ result: 'job', count: 40 }, {}, {}, { count: 25 }] });
    expect(mixed?.measure).toBe('AVKLARING');
    expect(mixed?.counts.filter(({ count }) => count === undefined || count === 0).map(({ result }) => result)).toContain(
      'none-or-unknown',
    );
    expect(mixed?.counts.find(({ result }) => result === 'none-or-unknown')).not.toHaveProperty('count');
    expect(small).not.toHaveProperty('together');
  });

  it('tell how many were in work six months after, of those it is known of, and nothing where one could be picked out', () => {
    const worked = [
      { measure: 'ARBEIDSTRENING', inWork: 30, notInWork: 20 },
      { measure: 'AVKLARING', inWork: 12, notInWork: 2 },
      { measure: 'AFT', inWork: 3, notInWork: 4 },
    ];
    const found = resultsOf([{ measure: 'ARBEIDSTRENING', result: 'job', count: 40 }], worked);
    expect(found.map(({ measure, afterSixMonths }) => [measure, afterSixMonths])).toEqual([
      ['ARBEIDSTRENING', { inWork: 30, known: 50 }],
      ['AFT', {}],
      ['AVKLARING', { known: 14 }],
    ]);
    expect(resultsOf([{ measure: 'ARBEIDSTRENING', result: 'job', count: 40 }])[0]).not.toHaveProperty('afterSixMonths');
  });
});

describe('work six months after', () => {
  const kari = anActor();
  const startsOn = localDate('2026-03-02');
  let database: FreshDatabase;
  let room: ParticipationRoom;
  let offeringId: string;
  beforeAll(async () => {
    database = await freshDatabase(roomRows, startsOn);
    room = roomIn(database);
    offeringId = await anOffering(database, { measure: 'OPPFOLGING', name: 'Oppfølging Sarpsborg', places: 100 });
  });
  afterAll(() => database.drop());

  const askedAbout = async (job: 'yes' | 'no' | 'unknown', point: 'month-3' | 'month-6' = 'month-6'): Promise<void> => {
    database.clock.set(startsOn);
    const { id } = await anEligiblePerson(database, room, { startsOn });
    const approval = { givenBy: 'participant', channel: 'paper', givenOn: startsOn } as const;
    const made = await room.referrals.refer(kari, id, aReferral({ offeringId, consultedOn: startsOn, approval }));
    await room.provider.setStartDate(tuva, made.id, { startsOn });
    const { version } = await room.participations.read(kari, made.id);
    database.clock.set('2026-09-01');
    const lastDay = localDate('2026-08-31');
    await room.participations.step(kari, made.id, version, { step: 'end', lastDay, reason: 'got-job', attainment: 'reached' });
    const askedOn = localDate(point === 'month-6' ? '2027-02-28' : '2026-11-30');
    database.clock.set(askedOn);
    const work = job === 'yes' ? { hoursPerWeek: 30 } : {};
    await room.checkpoints.record(kari, made.id, { point, version: 0 }, { askedOn, job, ...work, education: 'no', benefit: 'unknown' });
  };

  it('is counted at the lead’s office of what was asked then, once half a year has passed, and unknown is neither yes nor no', async () => {
    await askedAbout('yes');
    await askedAbout('no');
    await askedAbout('unknown');
    await askedAbout('yes', 'month-3');
    const counted = (on: string) => {
      database.clock.set(on);
      return database.unitOfWork.read(lead, (tx) => tx.use(TeamResultsReader).workAfterSixMonths('0105'));
    };
    expect(await counted('2027-03-01')).toEqual([{ measure: 'OPPFOLGING', inWork: 1, notInWork: 1 }]);
    expect(await counted('2028-03-15')).toEqual([]);
  });
});
