import type { ClientBase } from 'pg';
import { DataSource } from 'typeorm';
import { systemActor } from '@fotfeste/shared/kernel';
import { type Clock, type Tx, UnitOfWork } from '@fotfeste/shared/api';
import { PlanActivityRow } from '@fotfeste/activity-plan/api';

/** One transaction as the owner, in the product's own name: for `COPY` and for the product's projections, together or not at all. */
export async function asSystem<T>(ownerUrl: string, clock: Clock, work: (tx: Tx, client: ClientBase) => Promise<T>): Promise<T> {
  const dataSource = await new DataSource({ type: 'postgres', url: ownerUrl, entities: [PlanActivityRow], extra: { max: 1 } }).initialize();
  try {
    return await new UnitOfWork(dataSource, clock).run(systemActor, async (tx) => {
      await tx.query(`select pg_advisory_xact_lock(hashtext('fotfeste:import'))`);
      const client: unknown = await tx.manager.queryRunner?.connect();
      return work(tx, client as ClientBase);
    });
  } finally {
    await dataSource.destroy();
  }
}
