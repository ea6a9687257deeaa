import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The provider's own doing: what it proposes to Nav, who of its people follows a participant up, whether the participant meets the
 * requirements, and which lists each of its people has chosen as their own.
 */
export class Proposal1767225600023 implements MigrationInterface {
  readonly name = 'Proposal1767225600023';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [proposals, coAdvisers, suitability, ownLists, walls]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table provider_own_list, participation_suitability, participation_co_adviser, participation_proposal_history, participation_proposal',
    );
  }
}

/** `applied` is what the adviser approved, when it is not what was proposed. Only one of a kind waits at a time. */
const proposals = `
create table participation_proposal (
  id uuid constraint participation_proposal_pkey primary key default uuidv7(),
  participant_id uuid not null,
  participation_id uuid not null constraint participation_proposal_participation references participation,
  organisation text not null,
  kind text not null constraint participation_proposal_kind check (kind in ('extend', 'end', 'change-ending', 'not-applicable', 'extent',
    'start-date', 'end-date', 'end-reason', 'remove-start-date')),
  values jsonb not null,
  words text not null constraint participation_proposal_words check (length(words) between 1 and 1000),
  status text not null constraint participation_proposal_status check (status in ('waiting', 'approved', 'rejected', 'recalled', 'replaced')),
  proposed_at timestamptz not null,
  proposed_by text not null,
  proposed_by_name text not null,
  settled_at timestamptz,
  settled_by_name text,
  answer_words text constraint participation_proposal_answer check (length(answer_words) between 1 and 1000),
  applied jsonb,
  constraint participation_proposal_settled check ((status = 'waiting') = (settled_at is null) and (settled_at is null) = (settled_by_name is null)),
  constraint participation_proposal_rejected check ((status = 'rejected') <= (answer_words is not null))
);
call ff.changeable('participation_proposal');
call ff.protect('participation_proposal', 'anyone');
create index participation_proposal_participation_id on participation_proposal (participation_id, proposed_at);
create unique index participation_proposal_one_waiting on participation_proposal (participation_id, kind) where status = 'waiting';
`;

/** Those who help the adviser at the provider; the adviser stands in the participation itself. */
const coAdvisers = `
create table participation_co_adviser (
  participation_id uuid not null constraint participation_co_adviser_participation references participation,
  staff_id text not null,
  participant_id uuid not null,
  name text not null,
  assigned_at timestamptz not null,
  assigned_by_name text not null,
  constraint participation_co_adviser_pkey primary key (participation_id, staff_id)
);
call ff.protect('participation_co_adviser', 'anyone');
create index participation_co_adviser_staff_id on participation_co_adviser (staff_id);
`;

/** The provider's view of an applicant; the newest counts. */
const suitability = `
create table participation_suitability (
  id uuid constraint participation_suitability_pkey primary key default uuidv7(),
  participant_id uuid not null,
  participation_id uuid not null constraint participation_suitability_participation references participation,
  verdict text not null constraint participation_suitability_verdict check (verdict in ('meets', 'does-not-meet')),
  words text constraint participation_suitability_words check (length(words) between 1 and 1000),
  judged_at timestamptz not null,
  judged_by text not null,
  judged_by_name text not null,
  constraint participation_suitability_reason check ((verdict = 'does-not-meet') <= (words is not null))
);
call ff.protect('participation_suitability', 'anyone');
create index participation_suitability_participation_id on participation_suitability (participation_id, judged_at);
`;

/** Whose lists: somebody at a provider and one of its offerings. About nobody who takes part. */
const ownLists = `
create table provider_own_list (
  staff_id text not null,
  offering_id uuid not null,
  organisation text not null,
  staff_name text not null,
  constraint provider_own_list_pkey primary key (staff_id, offering_id)
);
create index provider_own_list_offering_id on provider_own_list (offering_id);
do $$ begin
  alter table provider_own_list enable row level security;
  execute format('grant select, insert, delete on provider_own_list to %I', current_setting('fotfeste.app_role'));
  execute format('create policy own_organisation on provider_own_list to %I using (organisation = (select ff.actor_organisation()))',
    current_setting('fotfeste.app_role'));
end $$;
`;

/** A provider sees these while its own window to that very participation is open. A measure coordinator sees what is said of an applicant. */
const walls = `
do $$
declare
  app text := current_setting('fotfeste.app_role');
  each text;
begin
  foreach each in array array['participation_proposal', 'participation_proposal_history', 'participation_co_adviser', 'participation_suitability'] loop
    execute format($policy$create policy own_window on %I as restrictive to %I using (
      (select ff.is_nav()) or participation_id in (
        select own.participation_id from provider_access own
        where own.organisation = (select ff.actor_organisation()) and from_date <= (select ff.today())
          and (to_date is null or to_date >= (select ff.today()))))$policy$, each, app);
  end loop;
  execute format('revoke update, delete on participation_suitability from %I', app);
end $$;
`;
