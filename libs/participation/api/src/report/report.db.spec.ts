import { localDate } from '@fotfeste/shared/kernel';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { refusalOf } from '@fotfeste/assistance/api/testing';
import { anOffering } from '@fotfeste/measure/api/testing';
import { attendanceFields, type AttendanceHours } from '@fotfeste/participation/domain';
import { anEligiblePerson, aReferral, roomIn, roomRows, tuva, type ParticipationRoom } from '../testing';
import type { ParticipationView } from '../view/participation.view';
import type { FinalReportRequest, InterimReportRequest } from './report.dto';

const kari = anActor();
const startsOn = localDate('2026-11-02');

describe('reports', () => {
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

  const running = async (): Promise<ParticipationView> => {
    const { id } = await anEligiblePerson(database, room, { startsOn });
    const consultedOn = startsOn;
    const approval = { givenBy: 'participant', channel: 'paper', givenOn: startsOn } as const;
    const made = await room.referrals.refer(kari, id, aReferral({ offeringId, consultedOn, approval }));
    await room.provider.setStartDate(tuva, made.id, { startsOn });
    return room.participations.read(kari, made.id);
  };
  const attend = async ({ id }: ParticipationView, week: string, hours: AttendanceHours): Promise<void> => {
    let version = 0;
    for (const field of attendanceFields) {
      const value = hours[field];
      if (value === undefined) continue;
      ({ version } = await room.attendance.write(tuva, id, version, { week: localDate(week), weekday: 0, field, hours: value }));
    }
  };
  const anInterim = ({ goals }: ParticipationView, overrides: Partial<InterimReportRequest> = {}): InterimReportRequest => ({
    periodFrom: startsOn,
    periodTo: localDate('2026-11-20'),
    goals: goals.map(({ id }) => ({ goalId: id, progress: 'on-the-way' })),
    trials: [{ employerName: 'Butikk Rud', from: localDate('2026-11-09'), result: 'Vil vurdere ansettelse etter jul' }],
    needs: 'Mentor de første ukene',
    nextStep: 'Lønnstilskudd fra januar',
    ...overrides,
  });
  const aFinal = ({ goals }: ParticipationView, overrides: Partial<FinalReportRequest> = {}): FinalReportRequest => ({
    course: 'Startet i butikk, byttet til lager.',
    resources: 'Punktlig og god med kunder.',
    possibilities: 'Kan jobbe 50 % på lager.',
    goals: goals.map(({ id }) => ({ goalId: id, progress: 'reached' })),
    outcome: {
      job: 'yes',
      jobDetails: { hoursPerWeek: 18.75, form: 'fixed-term', employerName: 'Rud Lager AS', isSubsidised: 'yes' },
      education: 'no',
      otherMeasure: 'unknown',
      benefit: 'yes',
    },
    ...overrides,
  });
  const ended = async (participation: ParticipationView): Promise<ParticipationView> => {
    database.clock.set('2026-12-01');
    return room.participations.step(kari, participation.id, participation.version, {
      step: 'end',
      lastDay: localDate('2026-11-30'),
      reason: 'got-job',
      attainment: 'reached',
    });
  };

  it('under way reach Nav with attendance, progress per goal, trials, needs and next step', async () => {
    const participation = await running();
    database.clock.set('2026-11-21');
    await attend(participation, '2026-11-02', { plannedHours: 30, presentHours: 24, validAbsenceHours: 6 });
    await attend(participation, '2026-11-09', { plannedHours: 30, presentHours: 30 });
    await attend(participation, '2026-11-16', { plannedHours: 30, presentHours: 30 });
    const sent = await room.sending.sendInterim(tuva, participation.id, anInterim(participation));
    expect(sent.attendance?.map(({ week, absence }) => [week, absence])).toEqual([
      [45, 'valid'],
      [46, 'none'],
    ]);
    expect(sent).toMatchObject({ kind: 'interim', status: 'sent', sentByName: 'Tuva Aas', attendancePercent: 90 });
    const { items } = await room.reports.list(kari, participation.id);
    expect(items).toEqual([sent]);
    expect(items[0]?.goals).toContainEqual(expect.objectContaining({ goal: 'Søke ti stillinger i butikk', progress: 'on-the-way' }));
    expect((await room.provider.read(tuva, participation.id)).goals[0]?.progress).toBe('on-the-way');
  });

  it('tell no attendance that nobody has recorded, and take in what is recorded before they are sent again', async () => {
    const participation = await running();
    database.clock.set('2026-11-21');
    const sent = await room.sending.sendInterim(tuva, participation.id, anInterim(participation));
    expect([sent.attendance, sent.attendancePercent]).toEqual([[], undefined]);
    await room.reports.return(kari, sent.id, sent.version, 'Hva med oppmøtet?');
    await attend(participation, '2026-11-09', { plannedHours: 30, presentHours: 15, otherAbsenceHours: 15 });
    const again = await room.sending.resendInterim(tuva, sent.id, anInterim(participation));
    expect(again).toMatchObject({ attendancePercent: 50, attendance: [{ week: 46, otherAbsenceHours: 15 }] });
  });

  it('use up the draft they were written in', async () => {
    const participation = await running();
    database.clock.set('2026-11-21');
    const key = { kind: 'interim-report', subject: participation.id } as const;
    await room.law.drafts.save(tuva, key, { participantId: participation.participantId, content: { nextStep: 'Løn' } });
    await room.sending.sendInterim(tuva, participation.id, anInterim(participation));
    expect(await room.law.drafts.find(tuva, key)).toEqual({});
  });

  it.each([
    ['a period that ends before it begins', { periodTo: localDate('2026-11-01') }, 'periodTo'],
    ['a period that is not over', { periodTo: localDate('2026-11-22') }, 'periodTo'],
    ['a period before the participant started', { periodFrom: localDate('2020-01-01') }, 'periodFrom'],
    [
      'somebody else’s goal',
      { goals: [{ goalId: '00000000-0000-7000-8000-0000000000ff', progress: 'reached' as const }] },
      'goals.0.goalId',
    ],
  ])('are refused with %s', async (_case, overrides, field) => {
    const participation = await running();
    database.clock.set('2026-11-21');
    const refusal = await refusalOf(room.sending.sendInterim(tuva, participation.id, anInterim(participation, overrides)));
    expect(refusal.kind.code).toBe('participation/incomplete');
    expect(refusal.details.errors?.map((error) => error.field)).toContain(field);
  });

  it('are refused for days that are reported already, and while a goal is left unjudged', async () => {
    const participation = await running();
    database.clock.set('2026-11-21');
    await room.sending.sendInterim(tuva, participation.id, anInterim(participation));
    const again = await refusalOf(room.sending.sendInterim(tuva, participation.id, anInterim(participation)));
    expect(again.details.errors?.map(({ field }) => field)).toEqual(['periodFrom']);
    const onward = { periodFrom: localDate('2026-11-21'), periodTo: localDate('2026-11-21') };
    const [first, second] = participation.goals;
    const half = anInterim(participation, { ...onward, goals: [{ goalId: first?.id ?? '', progress: 'not-worked-with' }] });
    const refusal = await refusalOf(room.sending.sendInterim(tuva, participation.id, half));
    expect(refusal.details.errors?.map(({ field }) => field)).toEqual([`goals.${second?.id ?? ''}`]);
    expect(await room.sending.sendInterim(tuva, participation.id, anInterim(participation, onward))).toMatchObject({ status: 'sent' });
  });

  it('are returned with a question, answered, and accepted; every version stays', async () => {
    const participation = await running();
    database.clock.set('2026-11-21');
    const sent = await room.sending.sendInterim(tuva, participation.id, anInterim(participation));
    const returned = await room.reports.return(kari, sent.id, sent.version, 'Hvilken stilling gjelder det?');
    expect(returned).toMatchObject({ status: 'returned', question: 'Hvilken stilling gjelder det?', answeredByName: 'Kari Veileder' });
    const again = await room.sending.resendInterim(
      tuva,
      sent.id,
      anInterim(participation, { nextStep: 'Lønnstilskudd som butikkmedarbeider' }),
    );
    expect(again).toMatchObject({ status: 'sent', nextStep: 'Lønnstilskudd som butikkmedarbeider' });
    expect(again.question).toBeUndefined();
    const accepted = await room.reports.accept(kari, sent.id, again.version);
    expect(accepted.status).toBe('accepted');
    const { items } = await room.reports.editions(kari, sent.id);
    expect(items.map(({ nextStep, question, sentByName }) => [nextStep, question, sentByName])).toEqual([
      ['Lønnstilskudd fra januar', 'Hvilken stilling gjelder det?', tuva.name],
    ]);
    expect((await room.reports.list(kari, participation.id)).items.map(({ wasAmended }) => wasAmended)).toEqual([true]);
  });

  it('at the end show the outcome each edition told, also when only the words were amended', async () => {
    const participation = await ended(await running());
    const none = { job: 'no', education: 'no', otherMeasure: 'no', benefit: 'yes' } as const;
    const sent = await room.sending.sendFinal(tuva, participation.id, aFinal(participation, { outcome: none }));
    const first = await room.reports.return(kari, sent.id, sent.version, 'Begynte deltakeren på skolen?');
    database.clock.set('2026-12-02');
    const again = await room.sending.resendFinal(tuva, first.id, aFinal(participation, { outcome: { ...none, education: 'yes' } }));
    const second = await room.reports.return(kari, again.id, again.version, 'Hva lærte deltakeren?');
    database.clock.set('2026-12-03');
    const words = aFinal(participation, { outcome: { ...none, education: 'yes' }, resources: 'Lærte kasse og varemottak' });
    await room.sending.resendFinal(tuva, second.id, words);
    for (const reader of [kari, tuva]) {
      const { items } = await room.reports.editions(reader, sent.id);
      expect(items.map(({ question, outcome }) => [question, outcome?.education])).toEqual([
        ['Begynte deltakeren på skolen?', 'no'],
        ['Hva lærte deltakeren?', 'yes'],
      ]);
    }
    expect((await room.reports.list(kari, participation.id)).items[0]?.outcome).toMatchObject({ education: 'yes' });
  });

  it('cannot be changed once they are sent, nor answered twice', async () => {
    const participation = await running();
    database.clock.set('2026-11-21');
    const sent = await room.sending.sendInterim(tuva, participation.id, anInterim(participation));
    expect((await refusalOf(room.sending.resendInterim(tuva, sent.id, anInterim(participation)))).kind.code).toBe(
      'participation/report-not-returned',
    );
    await room.reports.accept(kari, sent.id, sent.version);
    const twice = await refusalOf(room.reports.return(kari, sent.id, sent.version, 'Hva med mentor?'));
    expect(twice.kind.code).toBe('participation/report-answered');
    expect(twice.details.values).toEqual({ name: 'Kari Veileder' });
  });

  it('at the end tell what came of it, and accepting them keeps the window open until then', async () => {
    const participation = await ended(await running());
    const sent = await room.sending.sendFinal(tuva, participation.id, aFinal(participation));
    expect(sent).toMatchObject({
      kind: 'final',
      periodTo: '2026-11-30',
      outcome: { job: 'yes', jobDetails: { hoursPerWeek: 18.75, isSubsidised: 'yes' }, otherMeasure: 'unknown', benefit: 'yes' },
    });
    await room.reports.accept(kari, sent.id, sent.version);
    const read = await room.participations.read(kari, participation.id);
    expect(read.provider?.accessEndsOn).toBe('2027-01-09');
    expect(read.outcome).toMatchObject({ job: 'yes', point: 'end', observedOn: '2026-12-01' });
  });

  it('at the end are written once, and only when there is an end', async () => {
    const participation = await running();
    expect((await refusalOf(room.sending.sendFinal(tuva, participation.id, aFinal(participation)))).kind.code).toBe(
      'participation/not-reportable',
    );
    await ended(participation);
    await room.sending.sendFinal(tuva, participation.id, aFinal(participation));
    expect((await refusalOf(room.sending.sendFinal(tuva, participation.id, aFinal(participation)))).kind.code).toBe(
      'participation/final-report-exists',
    );
  });

  it('say hours and form of a job, and unknown is not no', async () => {
    const participation = await ended(await running());
    const unknown = { job: 'unknown', education: 'unknown', otherMeasure: 'unknown', benefit: 'unknown' } as const;
    const bare = aFinal(participation, { outcome: { ...unknown, job: 'yes' } });
    const refusal = await refusalOf(room.sending.sendFinal(tuva, participation.id, bare));
    expect(refusal.details.errors?.map(({ field }) => field)).toEqual(['outcome.jobDetails.hoursPerWeek']);
    const sent = await room.sending.sendFinal(tuva, participation.id, aFinal(participation, { outcome: unknown }));
    expect(sent.outcome).toMatchObject(unknown);
  });

  it('of later points in time are never the provider’s to see', async () => {
    const participation = await ended(await running());
    await room.sending.sendFinal(tuva, participation.id, aFinal(participation));
    await database.asOwner(
      `insert into participation_outcome (participant_id, participation_id, point, observed_on, job, education, other_measure, benefit)
       values ($1, $2, 'month-3', '2027-02-28', 'no', 'no', 'no', 'yes')`,
      [participation.participantId, participation.id],
    );
    const points = (actor: typeof kari) =>
      database.unitOfWork.read(actor, async (tx) =>
        (
          await tx.query<{ point: string }>('select point from participation_outcome where participation_id = $1 order by 1', [
            participation.id,
          ])
        ).map(({ point }) => point),
      );
    expect(await points(tuva)).toEqual(['end']);
    expect(await points(kari)).toEqual(['end', 'month-3']);
  });
});
