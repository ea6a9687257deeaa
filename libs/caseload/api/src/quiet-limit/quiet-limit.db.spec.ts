import { addDays, localDate, type LocalDate } from '@fotfeste/shared/kernel';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { planRows, planServices } from '@fotfeste/activity-plan/api/testing';
import { refusalOf } from '@fotfeste/assistance/api/testing';
import { aPerson, type PersonInSpec } from '@fotfeste/participant/api/testing';
import { roomRows } from '@fotfeste/participation/api/testing';
import { exitReasonsOf, quietDaysLimits, usualQuietDays } from '@fotfeste/caseload/domain';
import { caseOfColumns, type CaseColumns } from '../case-columns';
import { rebuildCaseload, verifyCaseload } from '../caseload-upkeep';
import { caseloadProjection } from '../caseload.projection';
import { CaseloadService } from '../caseload.service';
import { QualityService } from '../quality/quality.service';
import { QuietLimitService } from './quiet-limit.service';

const kari = anActor({ offices: ['0105', '0106'] });
const lead = anActor({ id: 'Z990101', role: 'team-lead', offices: ['0105'] });
const today = localDate('2026-11-21');
const silent = (): void => undefined;

describe('after how many days a case is too quiet', () => {
  let database: FreshDatabase;
  let limits: QuietLimitService;
  let caseload: CaseloadService;

  const talkedWith = async (on: LocalDate, overrides: Partial<PersonInSpec> = {}): Promise<string> => {
    const { id } = await aPerson(database, overrides);
    await planServices(database).contacts.note(anActor({ offices: [overrides.office ?? '0105'] }), id, { channel: 'telephone', on });
    return id;
  };
  const quiet = async (): Promise<readonly string[]> =>
    (await caseload.page(kari, 'office', { filter: ['long-quiet'], size: 100 })).items.map(({ participantId }) => participantId);

  beforeEach(async () => {
    database = await freshDatabase([...roomRows, ...planRows]);
    database.unitOfWork.register(caseloadProjection);
    limits = new QuietLimitService(database.unitOfWork);
    caseload = new CaseloadService(database.unitOfWork);
  });
  afterEach(() => database.drop());

  it('is eight weeks until an office says something else, and then at once so for its people alone, the hidden ones too', async () => {
    const [here, there] = [await talkedWith(addDays(today, -30)), await talkedWith(addDays(today, -30), { office: '0106' })];
    const longAgo = await talkedWith(addDays(today, -usualQuietDays));
    const { id: hidden } = await aPerson(database, { protection: 'strictly-protected', followedUpFrom: '2026-10-20' });
    await rebuildCaseload(database.unitOfWork, silent);
    expect(await limits.of(lead, '0105')).toEqual({ office: '0105', version: 0, days: usualQuietDays });
    expect(await quiet()).toEqual([longAgo]);

    expect(await limits.set(lead, '0105', { days: 30 }, 0)).toEqual({ office: '0105', version: 1, days: 30 });
    expect((await quiet()).toSorted()).toEqual([here, longAgo].toSorted());
    expect(await quiet()).not.toContain(there);
    const [row] = await database.asOwner<{ day: string }>('select too_quiet_on::text as day from caseload_row where participant_id = $1', [
      hidden,
    ]);
    expect(row).toEqual({ day: '2026-11-19' });
    expect(await verifyCaseload(database.unitOfWork, silent)).toEqual([]);
  });

  it('holds for whoever comes to the office afterwards, and is what a rebuild makes of it', async () => {
    await limits.set(lead, '0105', { days: 30 }, 0);
    const id = await talkedWith(addDays(today, -30));
    expect(await quiet()).toEqual([id]);
    await rebuildCaseload(database.unitOfWork, silent);
    expect(await quiet()).toEqual([id]);
  });

  it('is what it was set to, while somebody writes in a case at the same moment', async () => {
    const ids = [];
    for (let at = 0; at < 6; at += 1) ids.push(await talkedWith(addDays(today, -30)));
    const { contacts } = planServices(database);
    const noted = ids.map((id) => contacts.note(anActor(), id, { channel: 'sms', on: addDays(today, -29) }));
    await Promise.all([...noted, limits.set(lead, '0105', { days: 28 }, 0)]);
    expect(await verifyCaseload(database.unitOfWork, silent)).toEqual([]);
    expect(await quiet()).toHaveLength(ids.length);
  });

  it('decides who is missing a talk in the inbox of the office, and a measure does so at once', async () => {
    const { id: silentFor } = await aPerson(database, { followedUpFrom: '2026-10-20' });
    const { id: inMeasure } = await aPerson(database, { followedUpFrom: '2026-11-10' });
    await talkedWith(addDays(today, -90));
    await rebuildCaseload(database.unitOfWork, silent);
    await database.asOwner(
      `update caseload_row set participation_id = uuidv7(), participation_phase = 'running', quiet_since = null, too_quiet_on = null
       where participant_id = $1`,
      [inMeasure],
    );
    const found = async (): Promise<readonly string[]> => {
      const { items } = await new QualityService(database.unitOfWork).inbox(kari, 'office');
      const { filter, detail } = items.find(({ check }) => check === 'never-talked') ?? {};
      if (!filter || !detail) return [];
      return (await caseload.page(kari, 'office', { filter, detail })).items.map(({ participantId }) => participantId);
    };
    expect(await found()).toEqual([inMeasure]);
    await limits.set(lead, '0105', { days: 30 }, 0);
    expect((await found()).toSorted()).toEqual([inMeasure, silentFor].toSorted());
  });

  it('is set by the lead of the office, within reason, and over nobody’s newer version', async () => {
    const { least, most } = quietDaysLimits;
    for (const days of [least - 1, most + 1, 30.5])
      expect((await refusalOf(limits.set(lead, '0105', { days }, 0))).details.errors?.map(({ field }) => field)).toEqual(['days']);
    expect((await refusalOf(limits.set(lead, '0106', { days: 30 }, 0))).details.errors?.map(({ field }) => field)).toEqual(['office']);
    await limits.set(lead, '0105', { days: 40 }, 0);
    const late = await refusalOf(limits.set(lead, '0105', { days: 50 }, 0));
    expect([late.kind.status, late.details.extension]).toMatchObject([412, { theirs: { days: 40, version: 1 } }]);
    expect(await limits.set(lead, '0105', { days: 50 }, 1)).toMatchObject({ version: 2, days: 50 });
  });

  it('finds candidates for exit as the domain does, and says why', async () => {
    const passive = await talkedWith(addDays(today, -90));
    const busy = await talkedWith(addDays(today, -90));
    const registered = await talkedWith(today);
    const helped = await talkedWith(addDays(today, -90));
    const over = await talkedWith(today);
    await database.asOwner(
      `update job_seeker_registration set to_date = '2026-11-10', end_reason = 'FATT_JOBB' where participant_id = any ($1)`,
      [[over, helped]],
    );
    await database.asOwner(
      `insert into benefit (participant_id, type, from_date, source, source_date) values ($1, 'AAP', '2025-01-01', 'arena', '2026-01-01')`,
      [helped],
    );
    await rebuildCaseload(database.unitOfWork, silent);
    // As if a decision were in force: nothing is due any more
    await database.asOwner(`update caseload_row set deadline_on = null, deadline_kind = null where participant_id = $1`, [passive]);

    const { items } = await caseload.page(kari, 'office', { filter: ['exit-candidate'] });
    expect(new Map(items.map(({ participantId, exitReasons }) => [participantId, exitReasons]))).toEqual(
      new Map([
        [passive, ['nothing-ahead']],
        [over, ['registration-ended']],
      ]),
    );
    const rows = await database.asOwner<{ content: CaseColumns }>('select to_jsonb(r) as content from caseload_row r');
    const byDomain = rows.map(({ content }) => caseOfColumns(content)).filter((row) => exitReasonsOf(row, today).length > 0);
    expect(byDomain.map(({ participantId }) => participantId).toSorted()).toEqual(
      items.map(({ participantId }) => participantId).toSorted(),
    );
    expect([busy, registered, helped].filter((id) => items.some(({ participantId }) => participantId === id))).toEqual([]);
    const { counts } = await caseload.counts(kari, 'office', {});
    expect(counts.find(({ filter }) => filter === 'exit-candidate')?.count).toBe(2);
  });
});
