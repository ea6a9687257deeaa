import { DataSource } from 'typeorm';
import { freshDatabase } from '@fotfeste/shared/api/testing';
import { AccessLogSealed1767225600081 } from './migrations/81-access-log-sealed';
import { DisqualifiedAndLists1767225600080 } from './migrations/80-disqualified-and-lists';
import { LookUpReason1767225600100 } from './migrations/100-look-up-reason';
import { FewKnow1767225600104 } from './migrations/104-few-know';
import { OpeningSeen1767225600082 } from './migrations/82-opening-seen';
import { AsLongForNobody1767225600084 } from './migrations/84-as-long-for-nobody';
import { CaseCopy1767225600088 } from './migrations/88-case-copy';
import { NamesBehindWalls1767225600095 } from './migrations/95-names-behind-walls';
import { MeasureTold1767225600101 } from './migrations/101-measure-told';
import { ListsOfACountry1767225600111 } from './migrations/111-lists-of-a-country';
import { ProbedWindows1767225600112 } from './migrations/112-probed-windows';
import { RefusalReason1767225600083 } from './migrations/83-refusal-reason';

describe('the walls’ migrations', () => {
  it('go back and forth with lines in the log', async () => {
    const database = await freshDatabase();
    const owner = await new DataSource({ type: 'postgres', url: database.ownerUrl }).initialize();
    const runner = owner.createQueryRunner();
    const steps = [
      new DisqualifiedAndLists1767225600080(),
      new AccessLogSealed1767225600081(),
      new OpeningSeen1767225600082(),
      new RefusalReason1767225600083(),
      new AsLongForNobody1767225600084(),
      new CaseCopy1767225600088(),
      new NamesBehindWalls1767225600095(),
      new LookUpReason1767225600100(),
      new MeasureTold1767225600101(),
      new FewKnow1767225600104(),
      new ListsOfACountry1767225600111(),
      new ProbedWindows1767225600112(),
    ];
    try {
      await runner.query(`select set_config('fotfeste.app_role', 'fotfeste_app', false)`);
      const write = (): Promise<unknown> =>
        runner.query(
          `insert into access_log (actor_id, actor_role, permission, route, outcome, participant_ids) values ('Z1', 'adviser', 'person:read', 'GET /x', 'shown', '{}')`,
        );
      const policies = (): Promise<unknown> =>
        runner.query(
          `select tablename, policyname, qual from pg_policies where tablename in ('person_access', 'caseload_row', 'provider_list_row', 'access_grant', 'access_log')
             or policyname = 'measure_told' order by 1, 2`,
        );
      await write();
      const before = await policies();
      for (const step of [...steps].reverse()) await step.down(runner);
      await write();
      for (const step of steps) await step.up(runner);
      expect(await policies()).toEqual(before);
      expect(await runner.query('select count(*)::int as lines from access_log')).toEqual([{ lines: 2 }]);
    } finally {
      await runner.release();
      await owner.destroy();
      await database.drop();
    }
  });
});
