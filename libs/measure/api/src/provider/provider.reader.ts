import { given } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import type { ProviderType } from '@fotfeste/measure/domain';

/** An organisation that runs measures for Nav. */
export interface Provider {
  readonly orgNumber: string;
  readonly name: string;
  readonly type: ProviderType;
  readonly county: string;
  readonly municipality: string;
  readonly email?: string | undefined;
  readonly telephone?: string | undefined;
}

/** Somebody at a provider whom Nav can ask. */
export interface ProviderContact {
  readonly id: string;
  readonly provider: string;
  readonly name: string;
  readonly title?: string;
  readonly email?: string;
  readonly telephone?: string;
}

interface ProviderRecord {
  readonly org_number: string;
  readonly name: string;
  readonly type: ProviderType;
  readonly county_number: string;
  readonly municipality_number: string;
  readonly email: string | null;
  readonly telephone: string | null;
}

/** Providers by organisation number. */
export class ProviderReader {
  constructor(private readonly tx: Tx) {}

  async byNumber(orgNumber: string): Promise<Provider | undefined> {
    return (await this.byNumbers([orgNumber]))[0];
  }

  /** Those of the numbers that are providers, by name. */
  async byNumbers(orgNumbers: readonly string[]): Promise<readonly Provider[]> {
    const rows = await this.tx.query<ProviderRecord>(
      'select org_number, name, type, county_number, municipality_number, email, telephone from provider where org_number = any ($1) order by name',
      [orgNumbers],
    );
    return rows.map((row) => ({
      orgNumber: row.org_number,
      name: row.name,
      type: row.type,
      county: row.county_number,
      municipality: row.municipality_number,
      email: row.email ?? undefined,
      telephone: row.telephone ?? undefined,
    }));
  }

  /** Those at the provider who can be asked now, by name. */
  async contacts(orgNumber: string): Promise<readonly ProviderContact[]> {
    return (await this.tx.query<ContactRecord>(`${activeContacts} and provider_number = $1 order by name, id`, [orgNumber])).map(given);
  }

  /** One of them; nobody when they can no longer be asked. */
  async contact(id: string): Promise<ProviderContact | undefined> {
    return (await this.tx.query<ContactRecord>(`${activeContacts} and id = $1`, [id])).map(given)[0];
  }
}

interface ContactRecord {
  readonly id: string;
  readonly provider: string;
  readonly name: string;
  readonly title: string | null;
  readonly email: string | null;
  readonly telephone: string | null;
}

const activeContacts = 'select id, provider_number as provider, name, title, email, telephone from provider_contact where active';
