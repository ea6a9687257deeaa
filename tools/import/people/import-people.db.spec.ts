import { readFileSync } from 'node:fs';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { ParticipantReader } from '@fotfeste/participant/api';
import { verifyCaseload } from '@fotfeste/caseload/api';
import { PlanActivityRow } from '@fotfeste/activity-plan/api';
import { UnitOfWork } from '@fotfeste/shared/api';
import { DataSource } from 'typeorm';
import { Refused } from '../csv/refusal.ts';
import { numbers, temporaryFile } from '../testing/people.ts';
import { refusalReport, type Acceptance, type ImportOutcome } from './import-outcome.ts';
import { importParticipants, importParticipations } from './imports.ts';

const header =
  'identity_number,given_name,family_name,office,protection,shielded,follow_up_from,municipality_number,citizenships,residence_status,registered_from,situations,wished_occupations,adviser';
const person = (
  number: string,
  name = 'Kim,Ødegård',
  rest = '0105,none,false,2026-03-02,3105,NOR,resident,2026-03-02,HAR_SAGT_OPP|ANNET,5223,',
) => `${number},${name},${rest}`;
const courses = 'identity_number,measure,started_on,ended_on,source,status,percent,organisation_name';

describe('the import of people', () => {
  let database: FreshDatabase;
  const [first = '', second = '', third = '', fourth = '', fifth = ''] = numbers;
  beforeAll(async () => {
    database = await freshDatabase([PlanActivityRow]);
    await database.asOwner(`insert into staff_member (id, name, role, offices) values ('Z990001', 'Kari Veileder', 'adviser', '{0105}')`);
  });
  afterAll(() => database.drop());

  const importing = async (
    what: typeof importParticipants,
    lines: readonly string[],
    acceptance: Acceptance = 'all-or-nothing',
  ): Promise<ImportOutcome> => {
    const { path, remove } = temporaryFile(lines);
    try {
      return await what({ ownerUrl: database.ownerUrl, path, acceptance, clock: database.clock });
    } finally {
      remove();
    }
  };
  const refused = async (what: typeof importParticipants, lines: readonly string[]): Promise<readonly string[]> => {
    const outcome: unknown = await importing(what, lines).catch((error: unknown) => error);
    if (!(outcome instanceof Refused)) throw new Error(`Not refused: ${String(outcome)}`);
    return outcome.refusals.map(({ line, column, reason }) => `${line} ${column ?? ''}: ${reason}`);
  };
  const count = async (table: string): Promise<number> =>
    (await database.asOwner<{ count: number }>(`select count(*)::int as count from ${table}`))[0]?.count ?? -1;
  const idOf = async (number: string): Promise<string> =>
    (await database.asOwner<{ id: string }>('select id from participant where identity_number = $1', [number]))[0]?.id ?? '';

  it('registers people as the product would have, seen by their office and found by their names', async () => {
    const outcome = await importing(importParticipants, [
      header,
      person(first, 'Kim,Ødegård', '0105,none,false,2026-03-02,3105,NOR,resident,2026-03-02,HAR_SAGT_OPP|ANNET,5223|9112,Z990001'),
      person(second, 'Ásá,Lars-Hansen', '0105,protected,false,2026-01-05,3105,NOR,resident,,,,'),
    ]);
    expect(outcome).toEqual({ imported: 2, refusals: [] });

    const id = await idOf(first);
    const seen = await database.unitOfWork.read(anActor(), (tx) => tx.use(ParticipantReader).header(id));
    expect(seen).toMatchObject({ name: 'Kim Ødegård', office: '0105', followUp: { from: '2026-03-02' }, responsible: { id: 'Z990001' } });
    expect(await database.unitOfWork.read(anActor(), async (tx) => tx.use(ParticipantReader).header(await idOf(second)))).toBeUndefined();
    const names = await database.asOwner<{ word: string }>('select word from person_name where participant_id = $1 order by 1', [
      await idOf(second),
    ]);
    expect(names.map(({ word }) => word)).toEqual(['asa', 'hansen', 'lars']);
    const [registration] = await database.asOwner(
      `select from_date::text, situations, wished_occupations, entry_outcome, entry_rules, source, version, changed_by from job_seeker_registration`,
    );
    expect(registration).toEqual({
      from_date: '2026-03-02',
      situations: ['HAR_SAGT_OPP', 'ANNET'],
      wished_occupations: ['5223', '9112'],
      entry_outcome: 'approved',
      entry_rules: ['REG-04'],
      source: 'import',
      version: 1,
      changed_by: 'SYSTEM',
    });
    const events = await database.asOwner<{ name: string }>('select name from domain_event where participant_id = $1 order by name', [id]);
    expect(events.map(({ name }) => name)).toEqual(['participant.assigned', 'participant.follow-up-started', 'participant.registered']);
  });

  it('brings the lists up to date in the same transaction', async () => {
    expect(await count('caseload_row')).toBe(2);
    const owner = await new DataSource({ type: 'postgres', url: database.ownerUrl, entities: [PlanActivityRow] }).initialize();
    try {
      expect(await verifyCaseload(new UnitOfWork(owner, database.clock), () => undefined)).toEqual([]);
    } finally {
      await owner.destroy();
    }
  });

  it('refuses the whole file for one bad row, and changes nothing', async () => {
    const before = await Promise.all(['participant', 'person_access', 'person_name', 'domain_event', 'caseload_row'].map(count));
    const found = await refused(importParticipants, [
      header,
      person(third),
      person('01828616860'),
      person(fourth, ',Berg'),
      person(fifth, 'Liv,Berg', '9999,none,nei,2026-13-01,3105,NOR,resident,2026-03-02,SPRENGT,5223,'),
      person(third),
      person(first),
    ]);
    expect(found).toEqual([
      '3 identity_number: is not a valid national identity number or D-number',
      '4 given_name: is empty',
      '5 shielded: must be true or false',
      '5 follow_up_from: must be a day that exists, yyyy-mm-dd',
      expect.stringMatching(/^5 situations: holds a part that must be one of HAR_SAGT_OPP/),
      '5 office: is not an open local office',
      '6 identity_number: stands in an earlier row, too',
      '7 identity_number: belongs to somebody who is registered already',
    ]);
    expect(await Promise.all(['participant', 'person_access', 'person_name', 'domain_event', 'caseload_row'].map(count))).toEqual(before);
  });

  it('refuses a name there is no room for, and a file with nothing below its header', async () => {
    expect(await refused(importParticipants, [header, person(third, `${'A'.repeat(201)},Berg`)])).toEqual([
      '2 given_name: is longer than 200 characters',
    ]);
    expect(await refused(importParticipants, [header])).toEqual(['1 : there are no rows below the header']);
  });

  it('takes the good rows when told to, and reports the others without names and numbers', async () => {
    const { imported, refusals } = await importing(
      importParticipants,
      [header, person(third), person('01828616860'), person(first), person(third, 'En,Annen')],
      'good-rows',
    );
    expect(imported).toBe(1);
    expect(await count('participant')).toBe(3);
    const report = refusalReport(refusals);
    expect(report.split('\n')).toEqual([
      'line,column,reason',
      '3,identity_number,is not a valid national identity number or D-number',
      '4,identity_number,belongs to somebody who is registered already',
      '5,identity_number,"stands in an earlier row, too"',
      '',
    ]);
  });

  it('takes nothing of a file that cannot be read to its end, not even the good rows', async () => {
    const attempt = importing(importParticipants, [header, person(fourth), `${fifth},"Liv,Berg`], 'good-rows');
    await expect(attempt).rejects.toBeInstanceOf(Refused);
    expect(await count('participant')).toBe(3);
    expect(await refused(importParticipants, ['identity_number,name', `${fourth},Liv`])).toContain('1 : column name is unknown');
  });

  it('adds earlier participations with their source, for whom it knows', async () => {
    const lines = [
      courses,
      `${first},INDOPPFAG,2024-02-01,2024-07-31,arena,,50,Kråkeklok Kurs`,
      `${first},GRUPPEAMO,2025-01-06,2025-03-28,other-system,FULLFORT,,`,
      `${second},ARBTREN,2023-05-02,2023-08-01,arena,HAR_SLUTTET,,`,
    ];
    expect(await importing(importParticipations, lines)).toEqual({ imported: 3, refusals: [] });
    expect(
      await database.asOwner(
        `select measure, route, ending, status, starts_on::text, ends_on::text, source, host_name from participation order by starts_on`,
      ),
    ).toEqual([
      expect.objectContaining({ measure: 'ARBEIDSTRENING', route: 'employer', status: 'ended', source: 'arena' }),
      expect.objectContaining({ measure: 'OPPFOLGING', starts_on: '2024-02-01', ends_on: '2024-07-31', host_name: 'Kråkeklok Kurs' }),
      expect.objectContaining({ measure: 'ARBEIDSMARKEDSOPPLAERING', ending: 'course', status: 'completed', source: 'other-system' }),
    ]);
    expect(await database.asOwner('select percent from participation_extent')).toEqual([{ percent: 50 }]);
    expect(await database.asOwner(`select distinct step from participation_status`)).toEqual([{ step: 'imported' }]);
    expect(await database.asOwner(`select kind from caseload_deadline where kind like 'participation.%'`)).toEqual([]);
  });

  it('refuses participations of nobody, and those that are there already', async () => {
    const found = await refused(importParticipations, [
      courses,
      `${fourth},INDOPPFAG,2024-02-01,2024-07-31,arena,,,`,
      `${first},OPPFOLGING,2024-02-01,2024-07-31,arena,,,`,
      `${first},OPPFOLGING,2024-09-01,2024-10-31,arena,,,`,
      `${first},INDOPPFAG,2024-09-01,2024-12-31,arena,,,`,
      `${first},OPPFOLGING,2024-09-01,2027-12-31,arena,,,`,
    ]);
    expect(found).toEqual([
      '2 identity_number: belongs to nobody who is registered',
      '3 started_on: the same measure from the same day is registered already',
      '5 started_on: the same measure from the same day stands in an earlier row',
      '6 ended_on: must not lie ahead: only participations that are over are imported',
    ]);
    expect(await count('participation')).toBe(3);
  });

  it('reads the examples of the manual', async () => {
    const manual = readFileSync('docs/import.md', 'utf8');
    const [people = '', past = ''] = [...manual.matchAll(/```csv\n([\s\S]*?)```/g)].map(([, example]) => example ?? '');
    expect(await importing(importParticipants, people.trim().split('\n'))).toMatchObject({ refusals: [] });
    expect(await importing(importParticipations, past.trim().split('\n'))).toMatchObject({ refusals: [] });
  });
});
