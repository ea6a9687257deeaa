import type { Tx } from '@fotfeste/shared/api';
import type { CaseScope, SortDirection } from '@fotfeste/caseload/domain';

/** What is kept of a list. Codes as they were written: some may have left the product since. */
export interface KeptContent {
  readonly filters: readonly string[];
  readonly details?: readonly string[];
  readonly columns?: readonly string[];
  readonly sort?: string;
  readonly direction?: SortDirection;
  readonly office?: string;
  readonly adviser?: string;
}

/** A row of `saved_view`, and whether it is the actor's default. */
export interface SavedViewRow {
  readonly id: string;
  readonly version: number;
  readonly list: CaseScope;
  readonly name: string;
  readonly content: KeptContent;
  readonly ownerId: string;
  readonly ownerName: string;
  readonly sharedWith: string | null;
  readonly isDefault: boolean;
}

type Written = Pick<SavedViewRow, 'name' | 'content'> & { readonly sharedWith: string | undefined };

const rows = `
  select v.id, v.version, v.list, v.name, v.content, v.owner_id as "ownerId", v.owner_name as "ownerName", v.shared_with as "sharedWith",
    d.view_id is not null as "isDefault"
  from saved_view v left join saved_view_default d on d.view_id = v.id and d.owner_id = $1`;

/** Saved views that the actor may see, under the walls of the database. */
export class SavedViewRepository {
  constructor(private readonly tx: Tx) {}

  /** The actor's own in their order, then those of others by name. */
  all(): Promise<readonly SavedViewRow[]> {
    return this.tx.query<SavedViewRow>(
      `${rows} order by v.owner_id <> $1, case when v.owner_id = $1 then v.place end, v.name collate nb, v.id`,
      [this.tx.actor.id],
    );
  }

  async find(id: string): Promise<SavedViewRow | undefined> {
    const [row] = await this.tx.query<SavedViewRow>(`${rows} where v.id = $2`, [this.tx.actor.id, id]);
    return row;
  }

  /** The names of the owner's views; two of the owner's requests wait for each other from here on. */
  async ownedBy(ownerId: string): Promise<readonly Pick<SavedViewRow, 'id' | 'list' | 'name'>[]> {
    await this.tx.query('select pg_advisory_xact_lock(hashtext($1))', [`saved_view ${ownerId}`]);
    return this.tx.query('select id, list, name from saved_view where owner_id = $1', [ownerId]);
  }

  async add(list: CaseScope, { name, content, sharedWith }: Written): Promise<string> {
    const { id, name: ownerName } = this.tx.actor;
    const [row] = await this.tx.query<{ id: string }>(
      `insert into saved_view (owner_id, owner_name, list, name, content, shared_with, place)
       select $1, $2, $3, $4, $5, $6, coalesce(max(place), 0) + 1 from saved_view where owner_id = $1 returning id`,
      [id, ownerName, list, name, content, sharedWith],
    );
    return row?.id ?? '';
  }

  /** Whether the version was still the one the actor saw. */
  async change({ id, version }: SavedViewRow, { name, content, sharedWith }: Written): Promise<boolean> {
    const changed = await this.tx.query(
      'update saved_view set name = $3, content = $4, shared_with = $5 where id = $1 and version = $2 returning id',
      [id, version, name, content, sharedWith],
    );
    return changed.length > 0;
  }

  async remove({ id, version }: SavedViewRow): Promise<boolean> {
    return (await this.tx.query('delete from saved_view where id = $1 and version = $2 returning id', [id, version])).length > 0;
  }

  /** Puts the actor's own views in the order of the ids. */
  async order(ids: readonly string[]): Promise<void> {
    await this.tx.query(
      `update saved_view v set place = wanted.place from unnest($2::uuid[]) with ordinality as wanted (id, place)
       where v.id = wanted.id and v.owner_id = $1`,
      [this.tx.actor.id, ids],
    );
  }

  async setDefault(list: CaseScope, viewId: string | undefined): Promise<void> {
    const own = [this.tx.actor.id, list] as const;
    await this.tx.query('delete from saved_view_default where owner_id = $1 and list = $2', own);
    if (viewId) await this.tx.query('insert into saved_view_default (owner_id, list, view_id) values ($1, $2, $3)', [...own, viewId]);
  }
}
