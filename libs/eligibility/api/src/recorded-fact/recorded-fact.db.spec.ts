import { localDate } from '@fotfeste/shared/kernel';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { assistanceRows } from '@fotfeste/assistance/api';
import { aDecision, aSubmission, services } from '@fotfeste/assistance/api/testing';
import { DraftRow } from '@fotfeste/draft/api';
import { participantRows } from '@fotfeste/participant/api';
import { aPerson } from '@fotfeste/participant/api/testing';
import { eligibilityRows } from '../rows';
import { eligibilityServices } from '../testing';
import type { RecordFactRequest } from './recorded-fact.dto';
import { toldToDecisions } from './told-to-decisions';

const kari = anActor();
const measure = 'MIDLERTIDIG_LONNSTILSKUDD';
const told = { measure, toldBy: 'employer', channel: 'document', toldOn: localDate('2026-11-20') } as const;

describe('what somebody has told', () => {
  let database: FreshDatabase;
  let room: ReturnType<typeof eligibilityServices>;
  beforeAll(async () => {
    database = await freshDatabase([...eligibilityRows, ...assistanceRows, ...participantRows, DraftRow]);
    room = eligibilityServices(database);
  });
  afterAll(() => database.drop());

  const tell = (id: string, fact: RecordFactRequest['fact'], value: RecordFactRequest['value']) =>
    room.recorded.record(kari, id, { ...told, fact, value });

  it('may be an amount, a percentage or a day, and stands as it was told', async () => {
    const { id } = await aPerson(database);
    await tell(id, 'monthlyWage', 4_000_000);
    await tell(id, 'pensionPercent', 0);
    await tell(id, 'temporaryEmploymentEndsOn', '2027-12-31');
    const { facts, provenance } = await database.unitOfWork.read(kari, (tx) =>
      room.facts.about(tx, { participantId: id, startsOn: localDate('2027-01-04'), measure }),
    );
    expect(facts).toMatchObject({ monthlyWage: 4_000_000, pensionPercent: 0, temporaryEmploymentEndsOn: '2027-12-31' });
    expect(provenance.monthlyWage).toEqual({ source: 'arbeidsgiver', date: '2026-11-20' });
  });

  it('is not written down a second time from the same source on the same day; a newer day renews it', async () => {
    const { id } = await aPerson(database);
    await tell(id, 'monthlyWage', 4_000_000);
    await expect(tell(id, 'monthlyWage', 4_000_000)).rejects.toMatchObject({
      kind: { code: 'eligibility/fact-already-told', status: 409 },
      details: { extension: { known: { value: 4_000_000, toldOn: '2026-11-20' } } },
    });
    const rows = () => database.asOwner(`select 1 from recorded_fact where participant_id = $1`, [id]);
    const counted = () =>
      database.asOwner(`select 1 from domain_event where name = 'participant.typed-again' and participant_id = $1`, [id]);
    expect([(await rows()).length, (await counted()).length]).toEqual([1, 0]);
    await room.recorded.record(kari, id, { ...told, toldOn: localDate('2026-11-21'), fact: 'monthlyWage', value: 4_000_000 });
    expect(await rows()).toHaveLength(2);
  });

  it.each([
    ['monthlyWage', 'mye'],
    ['monthlyWage', 40_000.5],
    ['positionPercent', 0],
    ['sickLeaveMonths', true],
    ['temporaryEmploymentEndsOn', '2027-02-30'],
    ['hasLaidOffStaff', 'ja'],
  ] as const)('is refused at the field when %s is %s', async (fact, value) => {
    const { id } = await aPerson(database);
    await expect(tell(id, fact, value)).rejects.toMatchObject({ details: { errors: [{ field: 'value' }] } });
  });

  it('makes an amount as soon as the last fact is there; until then the page offers to write it down', async () => {
    const { id } = await aPerson(database);
    await aDecision(database, kari, id, { group: 'TRENGER_VEILEDNING' });
    room.sources.register({ about: () => Promise.resolve({ facts: { participations: [] }, provenance: {} }) });
    const startsOn = localDate('2027-01-04');
    const possibility = () => room.possibilities.one(kari, id, measure, startsOn);
    const before = await possibility();
    expect(before.recordable.map(({ fact }) => fact)).toEqual(expect.arrayContaining(['monthlyWage', 'positionPercent', 'keepsEmployee']));
    expect(before.result).toMatchObject({ amount: { outcome: 'missing-facts' } });

    await tell(id, 'monthlyWage', 4_000_000);
    await tell(id, 'positionPercent', 100);
    await tell(id, 'holidayPayPercent', 12);
    await tell(id, 'employerContributionPercent', 14.1);
    await tell(id, 'pensionPercent', 2);
    expect((await possibility()).result).toMatchObject({ amount: { outcome: 'calculated', to: '2028-01-03' } });
  });

  it('goes into the snapshot of a § 14 a decision that rests on a conversation, as it was told last about the person', async () => {
    const { id } = await aPerson(database);
    const about = (value: boolean, day: string): RecordFactRequest => ({
      ...{ fact: 'hasJobOffer', value, toldBy: 'participant', channel: 'telephone', toldOn: localDate(day) },
    });
    await room.recorded.record(kari, id, about(false, '2026-10-01'));
    await room.recorded.record(kari, id, about(true, '2026-11-20'));
    await tell(id, 'monthlyWage', 4_000_000);
    const told = await database.unitOfWork.read(kari, (tx) => toldToDecisions.told(tx, id));
    expect(told).toEqual([{ kind: 'told', code: 'hasJobOffer', value: 'yes', origin: 'deltaker', dated: '2026-11-20' }]);
    const { submission, told: sources } = services(database);
    sources.register(toldToDecisions);
    const onWords = await submission.submit(kari, id, aSubmission({ sources: [{ kind: 'conversation' }] }));
    expect(onWords.usedFacts).toEqual(told);
  });
});
