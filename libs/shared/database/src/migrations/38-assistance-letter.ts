import type { MigrationInterface, QueryRunner } from 'typeorm';

const decisions = ['assistance_decision', 'assistance_decision_history'] as const;

/**
 * A § 14 a decision is told in a letter, in the form of Norwegian that was chosen while it was written; and what it rested on stands in
 * it as it was that day, also when the file has changed since.
 */
export class AssistanceLetter1767225600038 implements MigrationInterface {
  readonly name = 'AssistanceLetter1767225600038';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of decisions)
      await runner.query(`
        alter table ${table}
          add column letter_language text not null default 'nb',
          add column used_facts jsonb not null default '[]'`);
    await runner.query(`
      alter table assistance_decision
        add constraint assistance_decision_letter_language check (letter_language in ('nb', 'nn')),
        add constraint assistance_decision_used_facts check (jsonb_typeof(used_facts) = 'array')`);
    await runner.query(kinds(`'participation-decision', 'assistance-decision'`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from document_pages where document_id in (select id from document where kind = 'assistance-decision');
      delete from document where kind = 'assistance-decision'`);
    await runner.query(kinds(`'participation-decision'`));
    for (const table of decisions) await runner.query(`alter table ${table} drop column used_facts, drop column letter_language`);
  }
}

function kinds(list: string): string {
  return `alter table document drop constraint document_kind_check, add constraint document_kind_check check (kind in (${list}))`;
}
