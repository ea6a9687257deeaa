import { localDate } from '@fotfeste/shared/kernel';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { refusalOf } from '@fotfeste/assistance/api/testing';
import { anOffering } from '@fotfeste/measure/api/testing';
import type { MeasureCode } from '@fotfeste/eligibility/domain';
import { anEligiblePerson, aReferral, roomIn, roomRows, type ParticipationRoom } from '../testing';

const kari = anActor();
const startsOn = localDate('2026-12-01');
const endsOn = localDate('2027-02-28');

describe('measures at the same time', () => {
  let database: FreshDatabase;
  let room: ParticipationRoom;
  let offeringId: string;
  beforeAll(async () => {
    database = await freshDatabase(roomRows);
    room = roomIn(database);
    offeringId = await anOffering(database, { measure: 'OPPFOLGING', name: 'Oppfølging Sarpsborg', places: 30 });
  });
  afterAll(() => database.drop());

  /** A participation from before, as another system left it. */
  const inMeasure = async (id: string, measure: MeasureCode, days: { from?: string; to?: string; status?: string; host?: string } = {}) => {
    const { from = '2026-10-01', to, status = 'participating', host } = days;
    await database.asOwner(
      `insert into participation (participant_id, measure, route, ending, status, status_from, starts_on, ends_on, host_organisation,
         source, created_at, created_by, created_by_name)
       values ($1, $2, 'employer', 'open', $3, $4, $4, $5, $6, 'arena', now(), 'Z990001', 'Kari Veileder')`,
      [id, measure, status, from, to ?? null, host ?? null],
    );
  };
  const about = async (id: string, measure: MeasureCode = 'OPPFOLGING', more: { host?: string } = {}) => {
    const { beside, chains } = await room.combinations.about(kari, id, { measure, startsOn, endsOn, ...more });
    return { beside: beside.map((each) => `${each.measure} ${each.verdict} ${each.basis?.section || (each.basis?.source ?? '')}`), chains };
  };

  it('are shown with verdict and source, those that overlap and no others', async () => {
    const { id } = await anEligiblePerson(database, room);
    await inMeasure(id, 'ARBEIDSTRENING');
    await inMeasure(id, 'ARBEIDSFORBEREDENDE_TRENING', { from: '2026-11-01', to: '2026-12-01' });
    await inMeasure(id, 'AVKLARING', { from: '2026-10-01', to: '2026-11-30' });
    await inMeasure(id, 'JOBBKLUBB', { from: '2027-03-01', status: 'awaiting-start' });
    await inMeasure(id, 'MENTOR', { status: 'ended' });
    expect((await about(id)).beside.sort()).toEqual([
      'ARBEIDSFORBEREDENDE_TRENING warn E-28',
      'ARBEIDSTRENING allowed § 3-4 første ledd, § 4-2',
    ]);
  });

  it('are refused when two grants would pay one wage, at one employer only', async () => {
    const { id } = await anEligiblePerson(database, room);
    await inMeasure(id, 'MIDLERTIDIG_LONNSTILSKUDD', { host: '310000001' });
    const at = async (host: string) => (await about(id, 'VARIG_LONNSTILSKUDD', { host })).beside;
    expect(await at('310000001')).toEqual(['MIDLERTIDIG_LONNSTILSKUDD refused § 1-13 første ledd bokstav c']);
    expect(await at('310000002')).toEqual(['MIDLERTIDIG_LONNSTILSKUDD warn E-28']);
  });

  it('come with what the law wants first, and what the person has been through', async () => {
    const { id } = await anEligiblePerson(database, room);
    await inMeasure(id, 'ARBEIDSTRENING', { status: 'completed', to: '2026-11-01' });
    expect((await about(id, 'VARIG_LONNSTILSKUDD')).chains).toMatchObject([{ rule: 'VLT-06', force: 'law', tried: ['ARBEIDSTRENING'] }]);
    expect((await about(id, 'OPPFOLGING')).chains).toEqual([]);
  });

  it('stop a referral until there is a reason, when no source says anything', async () => {
    const { id } = await anEligiblePerson(database, room);
    await inMeasure(id, 'ARBEIDSFORBEREDENDE_TRENING');
    const refusal = await refusalOf(room.referrals.refer(kari, id, aReferral({ offeringId, startsOn, endsOn })));
    expect(refusal.kind.code).toBe('participation/warnings-need-reason');
    const [warning] = refusal.details.extension?.['warnings'] as readonly {
      readonly id: string;
      readonly title: { readonly nb: string };
    }[];
    expect(warning).toMatchObject({
      id: 'B.26:ARBEIDSFORBEREDENDE_TRENING+OPPFOLGING',
      title: { nb: expect.stringContaining('AFT') as string },
    });
    const overrides = [{ rule: warning?.id ?? '', reason: 'Halv uke hver, avtalt med arrangøren.' }];
    const made = await room.referrals.refer(kari, id, aReferral({ offeringId, startsOn, endsOn, overrides }));
    expect(made.status).toBe('awaiting-start');
  });

  it('do not stop a referral where a source allows the two', async () => {
    const { id } = await anEligiblePerson(database, room);
    await inMeasure(id, 'ARBEIDSTRENING');
    expect((await room.referrals.refer(kari, id, aReferral({ offeringId, startsOn, endsOn }))).status).toBe('awaiting-start');
  });
});
