import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Notes that adviser and participant were in touch, and what advisers are to remember. */
export class ContactAndTask1767225600047 implements MigrationInterface {
  readonly name = 'ContactAndTask1767225600047';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [contacts, tasks, ownReminders]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table follow_up_task_history, follow_up_task, plan_contact_history, plan_contact');
  }
}

const contacts = `
create table plan_contact (
  id uuid constraint plan_contact_pkey primary key default uuidv7(),
  participant_id uuid not null,
  channel text not null check (channel in ('telephone', 'sms', 'email', 'letter', 'in-person')),
  contact_on date not null,
  words text check (length(words) between 1 and 1000),
  waits_for text check (waits_for in ('participant', 'provider', 'employer', 'health', 'other')),
  waits_until date,
  answered_on date,
  written_at timestamptz not null,
  written_by text not null,
  written_by_name text not null,
  constraint plan_contact_waits check ((waits_for is null) = (waits_until is null)),
  constraint plan_contact_answered check (answered_on is null or waits_for is not null)
);
call ff.changeable('plan_contact');
call ff.protect('plan_contact', 'nav');
`;

const tasks = `
create table follow_up_task (
  id uuid constraint follow_up_task_pkey primary key default uuidv7(),
  participant_id uuid not null,
  circle text not null check (circle in ('team', 'own')),
  title text not null check (length(title) between 1 and 200),
  due_on date not null,
  responsible text not null,
  responsible_name text not null,
  done_on date,
  done_by_name text,
  created_at timestamptz not null,
  created_by text not null,
  created_by_name text not null,
  constraint follow_up_task_own check (circle <> 'own' or responsible = created_by),
  constraint follow_up_task_done check ((done_on is null) = (done_by_name is null))
);
create index follow_up_task_open on follow_up_task (responsible, due_on) where done_on is null;
call ff.changeable('follow_up_task');
call ff.protect('follow_up_task', 'nav');
`;

/** A reminder of one's own is there for nobody else, whatever they may see of the person. */
const ownReminders = `
do $$
declare
  app text := current_setting('fotfeste.app_role');
  each text;
begin
  foreach each in array array['follow_up_task', 'follow_up_task_history'] loop
    execute format($policy$create policy own_reminder on %I as restrictive to %I
      using (circle = 'team' or created_by = (select ff.actor_id()) or (select ff.is_system()))$policy$, each, app);
  end loop;
end $$;
`;
