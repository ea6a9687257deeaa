import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Consents on behalf of, and by, somebody under 18: one row for each parent, and one for the own consent about health. */
export class YoungConsent1767225600049 implements MigrationInterface {
  readonly name = 'YoungConsent1767225600049';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(consents);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table young_consent_history, young_consent');
  }
}

/** The name is empty for the participant's own consent. Whether a consent still counts follows from the day alone and is not stored. */
const consents = `
create table young_consent (
  id uuid constraint young_consent_pkey primary key default uuidv7(),
  participant_id uuid not null,
  giver text not null check (giver in ('parent', 'participant')),
  name text not null check (length(name) <= 200),
  answer text not null check (answer in ('not-asked', 'given', 'refused', 'withdrawn')),
  answered_on date,
  recorded_on date not null,
  recorded_by_name text not null,
  constraint young_consent_one unique (participant_id, giver, name),
  constraint young_consent_named check ((giver = 'participant') = (name = '')),
  constraint young_consent_answered check ((answer = 'not-asked') = (answered_on is null))
);
call ff.changeable('young_consent');
call ff.protect('young_consent', 'nav');
`;
