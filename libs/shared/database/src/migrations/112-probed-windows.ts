import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The windows of providers and coordinators are looked up person by person. As a list of everybody in the window, which PostgreSQL reckons with
 * each time a person is looked up, also for those who have no window, they made looking up ten people dearer than reading the whole country.
 */
export class ProbedWindows1767225600112 implements MigrationInterface {
  readonly name = 'ProbedWindows1767225600112';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(policies(probed));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(policies(listed));
  }
}

/** Tables with the id of the participation their rows belong to, whose wall lets all of Nav in, or all but the coordinator. */
const ofParticipation: Readonly<Record<string, readonly string[]>> = {
  '(select ff.is_nav())': [
    ...['participation_attendance', 'participation_attendance_history', 'participation_change', 'participation_co_adviser'],
    ...['participation_extent', 'participation_extent_history', 'participation_goal', 'participation_goal_history'],
    ...['participation_job_follow_up', 'participation_job_follow_up_history', 'participation_outcome', 'participation_outcome_history'],
    ...['participation_proposal', 'participation_proposal_history', 'participation_report', 'participation_report_comment'],
    ...['participation_report_history', 'participation_status', 'participation_suitability', 'participation_week_opening'],
  ],
  "(select ff.is_nav() and ff.actor_role() <> 'measure-coordinator')": [
    ...['participation_attachment', 'participation_meeting', 'participation_message'],
  ],
};

/** Tables that a coordinator reads too. */
const ofApplication = ['participation_extent', 'participation_status'];

/** They ask two tables for each row: dearer than most conditions, and to be asked last. */
const dearFunctions = [
  'ff.is_told_of(uuid)',
  'ff.is_told_of_card(uuid)',
  'ff.is_told_of_background(uuid, uuid)',
  'ff.is_told_of_event(uuid, text, uuid, jsonb)',
];

const open = 'own.from_date <= (select ff.today()) and (own.to_date is null or own.to_date >= (select ff.today()))';
const ofProvider = `own.organisation = (select ff.actor_organisation()) and ${open}`;
const ofUnit = `own.unit = any ((select ff.actor_offices())::text[]) and ${open}`;

interface Windows {
  readonly providerOfPerson: string;
  readonly coordinatorOfPerson: string;
  readonly providerOfParticipation: string;
  readonly coordinatorOfParticipation: string;
  readonly providerOfRow: (table: string) => string;
  readonly coordinatorOfRow: (table: string) => string;
  readonly cost: number;
}

const probed: Windows = {
  providerOfPerson: `coalesce((select true from provider_access own where own.participant_id = person_access.participant_id and ${ofProvider} limit 1), false)`,
  coordinatorOfPerson: `coalesce((select true from coordinator_access own where own.participant_id = person_access.participant_id and ${ofUnit} limit 1), false)`,
  providerOfParticipation: `coalesce((select true from provider_access own
    where own.participant_id = participation.participant_id and own.participation_id = participation.id and ${ofProvider}), false)`,
  coordinatorOfParticipation: `coalesce((select true from coordinator_access own where own.participation_id = participation.id and ${ofUnit}), false)`,
  providerOfRow: (table) => `coalesce((select true from provider_access own
    where own.participant_id = ${table}.participant_id and own.participation_id = ${table}.participation_id and ${ofProvider}), false)`,
  coordinatorOfRow: (table) =>
    `coalesce((select true from coordinator_access own where own.participation_id = ${table}.participation_id and ${ofUnit}), false)`,
  cost: 20_000,
};

const listed: Windows = {
  providerOfPerson: `participant_id in (select own.participant_id from provider_access own where ${ofProvider})`,
  coordinatorOfPerson: `participant_id in (select own.participant_id from coordinator_access own where ${ofUnit})`,
  providerOfParticipation: `id in (select own.participation_id from provider_access own where ${ofProvider})`,
  coordinatorOfParticipation: `id in (select own.participation_id from coordinator_access own where ${ofUnit})`,
  providerOfRow: () => `participation_id in (select own.participation_id from provider_access own where ${ofProvider})`,
  coordinatorOfRow: () => `participation_id in (select own.participation_id from coordinator_access own where ${ofUnit})`,
  cost: 100,
};

function policies(windows: Windows): string {
  const { providerOfPerson, coordinatorOfPerson, providerOfParticipation, coordinatorOfParticipation, cost } = windows;
  const isCoordinator = `(select ff.actor_role() = 'measure-coordinator')`;
  const cleared = (clearance: string): string => `(select '${clearance}' = any (ff.actor_clearances()))`;
  return `
    alter policy seen_by_provider on person_access using (
      (select ff.actor_role() in ('provider-coordinator', 'provider-adviser')) and ${providerOfPerson}
      and (protection = 'none' or participant_id = any ((select ff.follows_up())::uuid[])));
    alter policy seen_by_coordinator on person_access using (
      ${isCoordinator}
      and (protection = 'none' or (protection = 'protected' and ${cleared('protection-7')})
        or (protection in ('strictly-protected', 'strictly-protected-abroad') and ${cleared('protection-6')}))
      and (not shielded or ${cleared('shielded')}) and office_lock is null and ${coordinatorOfPerson});
    alter policy own_window on participation using ((select ff.is_nav()) or ${providerOfParticipation});
    alter policy seen_by_coordinator on participation using (${isCoordinator} and ${coordinatorOfParticipation});
    ${Object.entries(ofParticipation)
      .flatMap(([nav, tables]) =>
        tables.map((table) => `alter policy own_window on ${table} using (${nav} or ${windows.providerOfRow(table)});`),
      )
      .join('\n    ')}
    ${ofApplication.map((table) => `alter policy seen_by_coordinator on ${table} using (${isCoordinator} and ${windows.coordinatorOfRow(table)});`).join('\n    ')}
    ${dearFunctions.map((each) => `alter function ${each} cost ${String(cost)};`).join('\n    ')}`;
}
