import type { Tx } from '@fotfeste/shared/api';
import type { CopySettingView } from './copy.view';

/** Which offices have switched the copy on. Off where nobody has said. */
export class CopySettingRepository {
  constructor(private readonly tx: Tx) {}

  /** Those of them that have. */
  async on(offices: readonly string[]): Promise<readonly string[]> {
    const rows = await this.tx.query<{ office: string }>('select office from case_copy_setting where is_on and office = any ($1)', [
      offices,
    ]);
    return rows.map(({ office }) => office);
  }

  /** Version 0 where the office has said nothing. */
  async of(office: string): Promise<CopySettingView> {
    const [row] = await this.tx.query<CopySettingView>('select office, is_on as "isOn", version from case_copy_setting where office = $1', [
      office,
    ]);
    return row ?? { office, isOn: false, version: 0 };
  }

  /** Whether the version was still the one the actor saw. */
  async set({ office, isOn, version }: CopySettingView): Promise<boolean> {
    const rows =
      version === 0
        ? await this.tx.query('insert into case_copy_setting (office, is_on) values ($1, $2) on conflict do nothing returning office', [
            ...[office, isOn],
          ])
        : await this.tx.query('update case_copy_setting set is_on = $2 where office = $1 and version = $3 returning office', [
            ...[office, isOn, version],
          ]);
    return rows.length > 0;
  }
}
