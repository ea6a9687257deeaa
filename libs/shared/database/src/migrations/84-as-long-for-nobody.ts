import type { MigrationInterface, QueryRunner } from 'typeorm';
import { whyDenied } from './80-why-denied';

/** Finding out why somebody is closed asks the same questions of somebody who is not here: the time of the answer must not tell them apart. */
export class AsLongForNobody1767225600084 implements MigrationInterface {
  readonly name = 'AsLongForNobody1767225600084';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(whyDeniedAsLong);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(whyDenied);
  }
}

/** `ff.why_denied` with the same questions for nobody. */
export const whyDeniedAsLong = whyDenied
  .replace('role constant text := ff.actor_role();', 'role constant text := ff.actor_role();\n  is_near boolean;')
  .replace(
    `if not found then return 'not-registered'; end if;`,
    `is_near := ff.actor_id() = any (ff.disqualified_from(person));\n  if a.participant_id is null then return 'not-registered'; end if;`,
  )
  .replace('if ff.actor_id() = any (ff.disqualified_from(person)) then', 'if is_near then');
