import { given, type ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import { CaseParticipationReader } from '@fotfeste/participation/api';
import type { EventValueView, FieldChangeView, HistoryEntryView, HistoryView } from './history.view';
import { columnOf, twinOf } from './twins';

const pageLength = 30;

interface EventRow {
  readonly id: string;
  readonly at: Date;
  readonly actorName: string;
  readonly name: string;
  readonly subjectId: string | null;
  readonly payload: Readonly<Record<string, unknown>>;
}

type Content = Readonly<Record<string, unknown>>;

/** What has happened in a person's case, with what it was before. */
export class HistoryReader {
  constructor(private readonly tx: Tx) {}

  /** One page, the newest first. */
  async page(participantId: ParticipantId, after: string | undefined): Promise<HistoryView> {
    const rows = await this.tx.query<EventRow>(
      `select id, at, actor_name as "actorName", name, subject_id as "subjectId", payload
       from domain_event where participant_id = $1 and ($2::uuid is null or (at, id) < (select at, id from domain_event where id = $2))
       order by at desc, id desc limit ${pageLength + 1}`,
      [participantId, after ?? null],
    );
    const measures = await this.measures(participantId);
    const items: HistoryEntryView[] = [];
    for (const row of rows.slice(0, pageLength)) items.push(await this.entry(participantId, row, measures));
    const last = items.at(-1);
    return { items, ...(rows.length > pageLength && last && { next: last.id }) };
  }

  /** What each of the person's participations is a participation in. */
  private async measures(participantId: ParticipantId): Promise<ReadonlyMap<string, string>> {
    const own = (await this.tx.use(CaseParticipationReader).of([participantId])).get(participantId);
    return new Map(own?.participations.map(({ id, measure }) => [id, measure]));
  }

  private async entry(participantId: ParticipantId, row: EventRow, measures: ReadonlyMap<string, string>): Promise<HistoryEntryView> {
    const measure = measures.get(row.subjectId ?? '');
    const { id, at, actorName, name, subjectId } = row;
    return {
      ...{ id, at: at.toISOString(), actorName, name },
      values: await this.values({ ...row.payload, ...(measure && { measure }) }),
      changes: await this.changes(participantId, row),
      ...given({ subjectId }),
    };
  }

  /** The payload's codes and dates; an office and a colleague by name. */
  private async values({ fields: _fields, ...payload }: Content): Promise<readonly EventValueView[]> {
    const values: EventValueView[] = [];
    for (const [name, value] of Object.entries(payload)) {
      if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') continue;
      values.push({ name, value: await this.named(name, String(value)) });
    }
    return values;
  }

  private async named(name: string, value: string): Promise<string> {
    const source = { office: ['nav_office', 'unit_number'], adviser: ['staff_member', 'id'], before: ['staff_member', 'id'] }[name];
    if (!source) return value;
    const [row] = await this.tx.query<{ name: string }>(`select name from ${source[0] ?? ''} where ${source[1] ?? ''} = $1`, [value]);
    return row?.name ?? value;
  }

  /** Each field that the event names, as the twin says it was and as the next version says it became. */
  private async changes(participantId: ParticipantId, { name, at, subjectId, payload }: EventRow): Promise<readonly FieldChangeView[]> {
    const { fields } = payload;
    const twin = twinOf(name);
    const rowId = twin?.row === 'self' ? participantId : subjectId;
    if (!twin || !rowId || !Array.isArray(fields)) return [];
    const { before, after } = await this.versions(twin.table, rowId, at);
    if (!before) return [];
    return (fields as readonly string[]).map((field) => {
      const column = columnOf(field);
      return { field, ...given({ before: written(before[column]), after: written(after?.[column]) }) };
    });
  }

  /** The first version that stopped being true at the instant, and the one that took its place. */
  private async versions(table: string, id: string, at: Date): Promise<{ readonly before?: Content; readonly after?: Content }> {
    const versions = await this.tx.query<{ content: Content; version: number; isBefore: boolean }>(
      `select to_jsonb(h) as content, version, superseded_at = $2 as "isBefore" from "${table}_history" h where id = $1 and superseded_at >= $2
       union all select to_jsonb(t), version, false from "${table}" t where id = $1
       order by version`,
      [id, at],
    );
    const before = versions.find(({ isBefore }) => isBefore)?.content;
    const after = versions.find(({ isBefore }) => !isBefore)?.content;
    return { ...(before && { before }), ...(after && { after }) };
  }
}

function written(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.join(', ');
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}
