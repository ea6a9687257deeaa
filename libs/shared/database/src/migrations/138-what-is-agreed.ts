import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The lists know the days of meetings, what is agreed, the newest sick leave, and since when minutes wait to be shared. Everything that a quick
 * filter compares stands in one index, so that an office's people are counted without their rows. Days that are asked for together stand in it as
 * one range: an index has no more than 32 columns.
 */
export class WhatIsAgreed1767225600138 implements MigrationInterface {
  readonly name = 'WhatIsAgreed1767225600138';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table caseload_row ${added.map(([name, type]) => `add column ${name} ${type}`).join(', ')};
      create index caseload_row_office_counted on caseload_row (office) include (${[...walled, ...compared].join(', ')})`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index caseload_row_office_counted;
      alter table caseload_row ${added
        .map(([name]) => `drop column ${name}`)
        .reverse()
        .join(', ')}`);
  }
}

const added = [
  ['minutes_unshared_since', 'date'],
  ['meeting_days', 'date[]'],
  ['agreed_since', 'date'],
  ['agreed_until', 'date'],
  ['agreed_ends_first', 'date'],
  ['sick_from', 'date'],
  ['sick_to', 'date'],
  ['agreed_days', `daterange generated always as (case when agreed_since is not null then daterange(null, agreed_until, '[]') end) stored`],
  ['sick_days', `daterange generated always as (case when sick_from is not null then daterange(sick_from, sick_to, '[]') end) stored`],
] as const;

/** What the walls and the view look at. */
const walled = ['follow_up_to', 'protection', 'shielded', 'office_lock', 'participant_id', 'responsible'];

/** What the quick filters look at. */
const compared = [
  ...['assigned_on', 'waits_for_adviser_since', 'waits_for_participant_since', 'waits_for_provider_since'],
  ...['provider_only_from', 'provider_only_until', 'deadline_on', 'measure_event_since', 'participation_phase', 'participation_to'],
  ...['too_quiet_on', 'exit_days', 'assistance_group', 'decision_work', 'born', 'last_contact_on', 'active_since', 'follow_up_from'],
  ...['minutes_unshared_since', 'meeting_days', 'agreed_days', 'agreed_ends_first', 'sick_days'],
];
