import type { DataSource } from 'typeorm';
import type { UnitOfWork } from './unit-of-work';

/** How far a walk through everybody has come. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** Tables made from others alone: they can be made again at any time, and must be when their rows get another form. */
export interface ReadModel {
  readonly name: string;
  readonly tables: readonly string[];
  /** Counted up when the same columns come to hold something else; new and changed columns are noticed without it. */
  readonly edition: number;
  /** Makes every row again, while others work. @returns how many people. */
  rebuild(unitOfWork: UnitOfWork, report: (progress: Progress) => void): Promise<number>;
}

/** Makes every row again and remembers their form. As the owner of the database. @returns how many people. */
export async function rebuildReadModel(
  dataSource: DataSource,
  unitOfWork: UnitOfWork,
  model: ReadModel,
  report: (progress: Progress) => void,
): Promise<number> {
  const form = await formOf(dataSource, model);
  const people = await model.rebuild(unitOfWork, report);
  await dataSource.query(`analyze ${model.tables.join(', ')}`);
  await dataSource.query(
    `insert into read_model (name, form, rebuilt_at) values ($1, $2, now())
     on conflict (name) do update set form = excluded.form, rebuilt_at = excluded.rebuilt_at`,
    [model.name, form],
  );
  return people;
}

/** The read models whose rows were made before their columns or their meaning changed. */
export async function outdatedReadModels(dataSource: DataSource, models: readonly ReadModel[]): Promise<readonly ReadModel[]> {
  const rows = await dataSource.query<{ name: string; form: string }[]>('select name, form from read_model');
  const made = new Map(rows.map(({ name, form }) => [name, form]));
  const forms = await Promise.all(models.map((model) => formOf(dataSource, model)));
  return models.filter(({ name }, index) => made.get(name) !== forms[index]);
}

async function formOf(dataSource: DataSource, { tables, edition }: ReadModel): Promise<string> {
  const [row] = await dataSource.query<{ columns: string }[]>(
    `select md5(string_agg(concat_ws(' ', table_name, column_name, udt_name), ',' order by table_name, column_name)) as columns
     from information_schema.columns where table_schema = 'public' and table_name = any ($1)`,
    [tables],
  );
  return `${String(edition)} ${row?.columns ?? ''}`;
}
