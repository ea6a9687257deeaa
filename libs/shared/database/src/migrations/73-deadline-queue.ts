import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Deadlines as a queue: who is to meet each, and which are put aside until a day. The dates themselves are never written here. */
export class DeadlineQueue1767225600073 implements MigrationInterface {
  readonly name = 'DeadlineQueue1767225600073';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [cares, columns]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const part of [formerColumns, 'drop table deadline_care_history, deadline_care']) await runner.query(part);
  }
}

/** The day belongs to what a deadline is: when it moves, it is another deadline, and nobody has put that one aside. */
const cares = `
create table deadline_care (
  id uuid constraint deadline_care_pkey primary key default uuidv7(),
  participant_id uuid not null,
  kind text not null,
  subject_id uuid not null,
  due_on date not null,
  snoozed_until date,
  snooze_reason text check (length(snooze_reason) between 1 and 500),
  snoozed_by_name text,
  holder text,
  handover_note text check (length(handover_note) between 1 and 500),
  handed_by text,
  handed_by_name text,
  handed_at timestamptz,
  constraint deadline_care_one unique (participant_id, kind, subject_id, due_on),
  constraint deadline_care_snoozed check ((snoozed_until is null) = (snooze_reason is null) and (snoozed_until is null) = (snoozed_by_name is null)),
  constraint deadline_care_handed check (
    (holder is null) = (handover_note is null) and (holder is null) = (handed_by is null)
    and (holder is null) = (handed_by_name is null) and (holder is null) = (handed_at is null))
);
call ff.changeable('deadline_care');
call ff.protect('deadline_care', 'nav');
`;

/** The queue finds its rows by these. Who sees them is still asked of \`caseload_row\`. Rows are made again after it. */
const columns = `
delete from caseload_deadline;
alter table caseload_deadline
  add column office text not null,
  add column responsible text,
  add column holder text,
  add column snoozed_until date;
create index caseload_deadline_office on caseload_deadline (office, due_on, participant_id, kind, subject_id);
create index caseload_deadline_holder on caseload_deadline (holder, due_on, participant_id, kind, subject_id);
`;

const formerColumns = `
drop index caseload_deadline_office, caseload_deadline_holder;
alter table caseload_deadline
  drop column office,
  drop column responsible,
  drop column holder,
  drop column snoozed_until;
`;
