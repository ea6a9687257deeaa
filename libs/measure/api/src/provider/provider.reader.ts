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
}
