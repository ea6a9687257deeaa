import { DataSource } from 'typeorm';
import { Clock, outdatedReadModels, rebuildReadModel, UnitOfWork, type Progress, type ReadModel } from '@fotfeste/shared/api';
import { PlanActivityRow } from '@fotfeste/activity-plan/api';
import { caseloadModel } from '@fotfeste/caseload/api';
import { providerListModel } from '@fotfeste/participation/api';

/** What the commands of the owner work with. */
export interface Upkeep {
  readonly dataSource: DataSource;
  readonly unitOfWork: UnitOfWork;
}

/** Everything that can be made again from its sources. */
export const readModels: readonly ReadModel[] = [caseloadModel, providerListModel];

/** Works on the database as its owner, and leaves it. */
export async function withUpkeep<T>(ownerUrl: string, work: (upkeep: Upkeep) => Promise<T>): Promise<T> {
  const dataSource = await new DataSource({ type: 'postgres', url: ownerUrl, entities: [PlanActivityRow], extra: { max: 2 } }).initialize();
  try {
    return await work({ dataSource, unitOfWork: new UnitOfWork(dataSource, new Clock()) });
  } finally {
    await dataSource.destroy();
  }
}

/** Makes these again. @returns how many people the lists hold afterwards. */
export async function rebuild(
  { dataSource, unitOfWork }: Upkeep,
  models: readonly ReadModel[],
  report: (progress: Progress) => void,
): Promise<ReadonlyMap<string, number>> {
  const people = new Map<string, number>();
  for (const model of models) people.set(model.name, await rebuildReadModel(dataSource, unitOfWork, model, report));
  return people;
}

/** Rows made before their columns changed lack what the lists ask for: they are made again before anybody reads them. @returns which. */
export async function rebuildOutdated(upkeep: Upkeep): Promise<readonly string[]> {
  const outdated = await outdatedReadModels(upkeep.dataSource, readModels);
  return [...(await rebuild(upkeep, outdated, () => undefined)).keys()];
}
