import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The words of a name stand by office: a search reads the words of the offices one works at, however large the country is. The office is that
 * of `person_access`, and the database keeps it so.
 */
export class NamesByOffice1767225600094 implements MigrationInterface {
  readonly name = 'NamesByOffice1767225600094';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table person_access add constraint person_access_at_office unique (participant_id, office);
      alter table person_name add column office text;
      update person_name n set office = a.office from person_access a where a.participant_id = n.participant_id;
      alter table person_name
        alter column office set not null,
        drop constraint person_name_pkey,
        add constraint person_name_pkey primary key (participant_id, word),
        add constraint person_name_office foreign key (participant_id, office) references person_access (participant_id, office) on update cascade on delete cascade;
      drop index person_name_participant_id;
      create index person_name_office_word on person_name (office, word, participant_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index person_name_office_word;
      create index person_name_participant_id on person_name (participant_id);
      alter table person_name
        drop constraint person_name_office,
        drop constraint person_name_pkey,
        add constraint person_name_pkey primary key (word, participant_id),
        drop column office;
      alter table person_access drop constraint person_access_at_office`);
  }
}
