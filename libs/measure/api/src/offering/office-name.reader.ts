import type { Tx } from '@fotfeste/shared/api';

/** Names of Nav units. */
export class OfficeNameReader {
  constructor(private readonly tx: Tx) {}

  /** In the order of their names. */
  byNumbers(numbers: readonly string[]): Promise<readonly { readonly number: string; readonly name: string }[]> {
    return this.tx.query('select unit_number as number, name from nav_office where unit_number = any ($1) order by name', [numbers]);
  }
}
