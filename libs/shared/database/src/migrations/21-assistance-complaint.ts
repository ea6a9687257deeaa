import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Complaints about § 14 a decisions, from the day they came to their end. For Nav's eyes only. Lateness is told, never enforced. */
export class AssistanceComplaint1767225600021 implements MigrationInterface {
  readonly name = 'AssistanceComplaint1767225600021';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table assistance_complaint (
        id uuid constraint assistance_complaint_pkey primary key default uuidv7(),
        participant_id uuid not null,
        decision_id uuid not null constraint assistance_complaint_decision references assistance_decision,
        status text not null check (status in ('received', 'sent-on', 'upheld', 'not-upheld', 'withdrawn')),
        received_on date not null,
        words text not null check (length(words) between 1 and 5000),
        registered_by_name text not null,
        sent_on_at timestamptz,
        closed_at timestamptz,
        closing_words text check (length(closing_words) between 1 and 5000),
        constraint assistance_complaint_closed check ((status in ('upheld', 'not-upheld', 'withdrawn')) = (closed_at is not null)
          and (closed_at is null) = (closing_words is null))
      );
      create index assistance_complaint_participant_id on assistance_complaint (participant_id);
      create index assistance_complaint_decision_id on assistance_complaint (decision_id);
      call ff.changeable('assistance_complaint');
      call ff.protect('assistance_complaint', 'nav')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table assistance_complaint, assistance_complaint_history');
  }
}
