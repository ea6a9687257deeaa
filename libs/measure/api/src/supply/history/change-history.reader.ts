import { given } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import type { SupplyChangeView, SupplyFieldChangeView, HistorySubject } from './change-history.view';

interface VersionRecord {
  readonly id: string;
  readonly content: Readonly<Record<string, unknown>>;
  readonly at: Date;
  readonly by: string | null;
}

/** Columns that say nothing to people, or that never change. */
const silent: readonly string[] = [
  ...['id', 'version', 'changed_at', 'changed_by', 'superseded_at', 'superseded_by'],
  ...['agreement_id', 'provider_number', 'coordinator_unit', 'county_number', 'org_number', 'enrolment'],
];

/** What was changed, version by version, from the tables and their twins. */
export class ChangeHistoryReader {
  constructor(private readonly tx: Tx) {}

  /** Changes of the rows that a column leads to, the newest first. */
  async of(
    subject: HistorySubject,
    column: 'id' | 'agreement_id' | 'provider_number',
    value: string,
  ): Promise<readonly SupplyChangeView[]> {
    const rows = await this.tx.query<VersionRecord>(
      `select v.id, v.content, v.at, s.name as by from (
         select t.id, to_jsonb(t) as content, t.version, t.changed_at as at, t.changed_by from ${subject} t where t.${column} = $1
         union all
         select h.id, to_jsonb(h), h.version, h.changed_at, h.changed_by from ${subject}_history h where h.${column} = $1
       ) v left join staff_member s on s.id = v.changed_by order by v.id, v.version`,
      [value],
    );
    return together(rows.map((row, index) => changeOf(subject, rows[index - 1], row)).reverse());
  }
}

/** Several histories as one, the newest change first. */
export function together(...histories: readonly (readonly SupplyChangeView[])[]): readonly SupplyChangeView[] {
  return histories.flat().sort((left, right) => (left.at === right.at ? 0 : left.at < right.at ? 1 : -1));
}

function changeOf(subject: HistorySubject, before: VersionRecord | undefined, { id, content, at, by }: VersionRecord): SupplyChangeView {
  const earlier = before?.id === id ? before.content : undefined;
  const { name } = content;
  return {
    subject,
    kind: earlier ? 'changed' : 'added',
    at: at.toISOString(),
    ...given({ by }),
    ...(subject === 'provider_contact' && typeof name === 'string' && { name }),
    fields: earlier ? changedFields(earlier, content) : [],
  };
}

function changedFields(before: VersionRecord['content'], after: VersionRecord['content']): readonly SupplyFieldChangeView[] {
  return Object.keys(after)
    .filter((column) => !silent.includes(column) && JSON.stringify(before[column] ?? null) !== JSON.stringify(after[column] ?? null))
    .map((column) => ({ field: column, before: valuesOf(before[column]), after: valuesOf(after[column]) }));
}

function valuesOf(value: unknown): readonly string[] {
  if (value === null || value === undefined) return [];
  return Array.isArray(value) ? value.map(String) : [typeof value === 'string' ? value : JSON.stringify(value)];
}
