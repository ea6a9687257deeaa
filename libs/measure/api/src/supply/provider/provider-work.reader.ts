import { given, type LocalDate } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import type { ProviderType } from '@fotfeste/measure/domain';
import { isNotOver, occupiedPlaces } from '../../offering/offering-sql';
import { contractedToday } from '../agreement/agreement-sql';
import type { ProviderContactView, ProviderDetailView, ProviderItemView } from './provider-work.view';

interface ItemRecord {
  readonly id: string;
  readonly version: number;
  readonly org_number: string;
  readonly name: string;
  readonly type: ProviderType;
  readonly municipality_number: string;
  readonly municipality_name: string;
  readonly email: string | null;
  readonly telephone: string | null;
  readonly agreements: number;
  readonly offerings: number;
  readonly contracted: number;
  readonly contracted_from: LocalDate | null;
  readonly used: number;
}

interface ContactRecord {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly title: string | null;
  readonly email: string | null;
  readonly telephone: string | null;
  readonly active: boolean;
}

/** Providers for whoever keeps them. */
export class ProviderWorkReader {
  constructor(private readonly tx: Tx) {}

  async all(): Promise<readonly ProviderItemView[]> {
    return (await this.tx.query<ItemRecord>(`${providersWithUse} order by p.name, p.org_number`)).map(itemView);
  }

  /** The row's id, which events and history go by. */
  async idOf(orgNumber: string): Promise<string | undefined> {
    const [row] = await this.tx.query<{ id: string }>('select id from provider where org_number = $1', [orgNumber]);
    return row?.id;
  }

  async detail(orgNumber: string): Promise<ProviderDetailView | undefined> {
    const [row] = await this.tx.query<ItemRecord>(`${providersWithUse} where p.org_number = $1`, [orgNumber]);
    if (!row) return undefined;
    const { version, email, telephone } = row;
    return { ...itemView(row), version, ...given({ email, telephone }), contacts: await this.contacts(orgNumber) };
  }

  /** Those who can be asked now stand first. */
  private async contacts(orgNumber: string): Promise<readonly ProviderContactView[]> {
    const rows = await this.tx.query<ContactRecord>(
      'select id, version, name, title, email, telephone, active from provider_contact where provider_number = $1 order by not active, name, id',
      [orgNumber],
    );
    return rows.map(({ id, version, name, active, ...rest }) => ({ id, version, name, active, ...given(rest) }));
  }
}

const providersWithUse = `
  select p.id, p.version, p.org_number, p.name, p.type, p.municipality_number, m.name as municipality_name, p.email, p.telephone,
    (select count(*)::int from agreement a where a.provider_number = p.org_number and (a.to_date is null or a.to_date >= (select ff.today()))) as agreements,
    (select count(*)::int from offering o where o.provider_number = p.org_number and ${isNotOver}) as offerings,
    (select coalesce(sum(${contractedToday}), 0)::int from agreement a
      where a.provider_number = p.org_number and a.from_date <= (select ff.today()) and (a.to_date is null or a.to_date >= (select ff.today()))) as contracted,
    (select case when bool_and(a.from_date > (select ff.today())) then min(a.from_date)::text end from agreement a
      where a.provider_number = p.org_number and (a.to_date is null or a.to_date >= (select ff.today()))) as contracted_from,
    (select coalesce(round(sum(${occupiedPlaces})::numeric, 2), 0)::float from offering o join offering_capacity used on used.offering_id = o.id
      where o.provider_number = p.org_number and ${isNotOver}) as used
  from provider p join municipality m on m.municipality_number = p.municipality_number`;

function itemView(row: ItemRecord): Pick<ProviderItemView, keyof ProviderItemView> {
  const { name, type, agreements, offerings, contracted, used } = row;
  return {
    orgNumber: row.org_number,
    ...{ name, type, agreements, offerings, contracted, used },
    municipality: { number: row.municipality_number, name: row.municipality_name },
    ...given({ contractedFrom: row.contracted_from }),
  };
}
