import type { Tx } from '@fotfeste/shared/api';
import type { CopyValue } from '../database/copy-line.ts';
import type { PeopleImport } from './import-people.ts';
import { judgeParticipation, participationCellFaults, type ImportedParticipation } from './judge-participation.ts';
import { participationColumns, participationColumnsLeftOut } from './participation-columns.ts';

const staged: Readonly<Record<string, readonly [type: string, value: (row: ImportedParticipation) => CopyValue]>> = {
  identity_number: ['text', ({ cells }) => cells.identity_number],
  measure: ['text', ({ measure }) => measure],
  route: ['text', ({ route }) => route],
  ending: ['text', ({ ending }) => ending],
  status: ['text', ({ status }) => status],
  reason: ['text', ({ reason }) => reason],
  reason_words: ['text', ({ cells }) => cells.reason_words],
  starts_on: ['date', ({ cells }) => cells.started_on],
  ends_on: ['date', ({ cells }) => cells.ended_on],
  percent: ['double precision', ({ cells }) => cells.percent],
  days_per_week: ['double precision', ({ cells }) => cells.days_per_week],
  organisation: ['text', ({ cells }) => cells.organisation],
  host_name: ['text', ({ cells }) => cells.organisation_name],
  source: ['text', ({ cells }) => cells.source],
};

/** Earlier participations of people who are registered, so that what they have used of the longest durations is known. */
export const participations: PeopleImport<typeof participationColumns, ImportedParticipation> = {
  file: (tx) =>
    Promise.resolve({
      columns: participationColumns,
      mayBeLeftOut: participationColumnsLeftOut,
      judgeCells: participationCellFaults,
      judge: (cells) => judgeParticipation(cells, tx.today),
    }),
  table: 'participation',
  createTable: `
    create temporary table staged_participation (
      line integer not null, id uuid not null default uuidv7(), participant_id uuid,
      ${Object.entries(staged)
        .map(([name, [type]]) => `${name} ${type}`)
        .join(', ')}
    ) on commit drop`,
  columns: ['line', ...Object.keys(staged)],
  staged: (line, row) => [line, ...Object.values(staged).map(([, value]) => value(row))],
  collisions: findPeople,
  write: async (tx) => {
    for (const statement of statements) await tx.query(statement);
  },
  writtenIds: 'select distinct participant_id::text as id from staged_participation order by 1',
};

/** Finds whose rows they are, and those that are there already or belong to nobody. */
async function findPeople(tx: Tx): ReturnType<typeof participations.collisions> {
  await tx.query(
    'update staged_participation staged set participant_id = p.participant_id from participant p where p.identity_number = staged.identity_number',
  );
  return tx.query(`
    select line, 'identity_number' as column, 'belongs to nobody who is registered' as reason from staged_participation where participant_id is null
    union all
    select line, 'started_on', 'the same measure from the same day stands in an earlier row'
    from (select line, row_number() over (partition by identity_number, measure, starts_on order by line) as nth from staged_participation) numbered where nth > 1
    union all
    select distinct staged.line, 'started_on', 'the same measure from the same day is registered already'
    from staged_participation staged
    join participation p on p.participant_id = staged.participant_id and p.measure = staged.measure and p.starts_on = staged.starts_on
    where p.status <> 'wrongly-registered'
    order by 1`);
}

const statements = [
  `insert into participation (id, participant_id, measure, route, ending, organisation, host_name, status, status_from, reason, reason_words,
     starts_on, ends_on, source, created_at, created_by, created_by_name)
   select id, participant_id, measure, route, ending, organisation, host_name, status, ends_on, reason, reason_words,
     starts_on, ends_on, source, (select ff.now()), (select ff.actor_id()), 'Fotfeste' from staged_participation`,
  `insert into participation_status (participant_id, participation_id, status, valid_from, step, reason, reason_words, recorded_at, recorded_by,
     recorded_by_name, applied_at)
   select participant_id, id, status, ends_on, 'imported', reason, reason_words, (select ff.now()), (select ff.actor_id()), 'Fotfeste', (select ff.now())
   from staged_participation`,
  `insert into participation_extent (participant_id, participation_id, valid_from, percent, days_per_week)
   select participant_id, id, starts_on, percent, days_per_week from staged_participation where percent is not null or days_per_week is not null`,
  `insert into domain_event (at, actor_id, actor_name, name, participant_id, subject_id, payload)
   select (select ff.now()), (select ff.actor_id()), 'Fotfeste', 'participation.imported', participant_id, id,
     jsonb_build_object('measure', measure, 'startsOn', starts_on, 'endsOn', ends_on, 'source', source) from staged_participation`,
];
