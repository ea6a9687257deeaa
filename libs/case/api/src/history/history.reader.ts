import { given, type ParticipantId } from '@fotfeste/shared/kernel';
import { osloDayEnd, type Tx } from '@fotfeste/shared/api';
import { CaseParticipationReader } from '@fotfeste/participation/api';
import { fieldChanges, fieldsTold } from './field-changes';
import type { HistoryKind, HistoryQuery } from './history.dto';
import { subjectOf } from './subject';
import type { EventValueView, HistoryEntryView, HistoryRoomView, HistoryView } from './history.view';
import { type Around, type ChangedBy, versionsAround } from './versions';

const pageLength = 30;

interface EventRow extends ChangedBy {
  readonly id: string;
  readonly actorName: string;
}

type Content = Readonly<Record<string, unknown>>;

/** How an event of a kind is known. `changes`: it names fields, or its step always changes some. */
const ofKind: Readonly<Record<HistoryKind, string>> = {
  changes: `(payload ? 'fields' and name not in ('participation.data-shared', 'participation.sharing-stopped')
    or name in ('plan.goal-set', 'plan.path-changed', 'plan.task-changed', 'participant.assigned', 'participation.changed', 'participation.undone'))`,
  sharing: `(name in ('participant.opened-with-reason', 'participant.access-answered', 'participation.shared-with-provider',
    'participation.access-opened', 'participation.access-ends', 'participation.access-withdrawn', 'participation.data-shared',
    'participation.sharing-stopped', 'participation.share-answered', 'participation.share-consent-withdrawn', 'document.sent')
    or name like 'participation.link-%')`,
};

/** What has happened in a person's case, with what it was before. */
export class HistoryReader {
  /** Names of offices and colleagues that have been looked up. */
  private readonly names = new Map<string, string>();

  constructor(private readonly tx: Tx) {}

  /** One page, the newest first. */
  async page(participantId: ParticipantId, { after, rooms, kind, asOf }: HistoryQuery): Promise<HistoryView> {
    const until = asOf && osloDayEnd(asOf);
    const rows = await this.tx.query<EventRow>(
      `select id, at, actor_name as "actorName", name, subject_id as "subjectId", payload
       from domain_event where participant_id = $1 and ($2::uuid is null or (at, id) < (select at, id from domain_event where id = $2))
         and ($3::text[] is null or split_part(name, '.', 1) = any ($3)) and ($4::timestamptz is null or at <= $4)
         ${kind ? `and ${ofKind[kind]}` : ''}
       order by at desc, id desc limit ${pageLength + 1}`,
      [participantId, after ?? null, rooms?.split(',') ?? null, until ?? null],
    );
    const measures = await this.measures(participantId);
    const shown = rows.slice(0, pageLength);
    const around = await versionsAround(this.tx, participantId, shown);
    const items: HistoryEntryView[] = [];
    for (const row of shown) items.push(await this.entry(row, around(row), measures));
    const last = items.at(-1);
    return {
      items,
      ...(rows.length > pageLength && last && { next: last.id }),
      ...(!after && { rooms: await this.rooms(participantId, kind, until) }),
    };
  }

  /** How much has happened in each room. */
  private rooms(participantId: ParticipantId, kind: HistoryKind | undefined, until: Date | undefined): Promise<readonly HistoryRoomView[]> {
    return this.tx.query(
      `select split_part(name, '.', 1) as room, count(*)::int as count
       from domain_event where participant_id = $1 and ($2::timestamptz is null or at <= $2) ${kind ? `and ${ofKind[kind]}` : ''}
       group by 1 order by 1`,
      [participantId, until ?? null],
    );
  }

  /** What each of the person's participations is a participation in. */
  private async measures(participantId: ParticipantId): Promise<ReadonlyMap<string, string>> {
    const courses = await this.tx.use(CaseParticipationReader).courses(participantId);
    return new Map(courses.map(({ id, measure }) => [id, measure]));
  }

  private async entry(row: EventRow, around: Around, measures: ReadonlyMap<string, string>): Promise<HistoryEntryView> {
    const measure = measures.get(row.subjectId ?? '');
    const { id, at, actorName, name, subjectId } = row;
    return {
      ...{ id, at: at.toISOString(), actorName, name },
      values: await this.values({ ...row.payload, ...(measure && { measure }) }),
      changes: fieldChanges(row, around),
      told: fieldsTold(row, around),
      ...given({ subjectId }),
      ...subjectOf(row, around),
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
    const known = this.names.get(value);
    if (known) return known;
    const [row] = await this.tx.query<{ name: string }>(`select name from ${source[0] ?? ''} where ${source[1] ?? ''} = $1`, [value]);
    const found = row?.name ?? value;
    this.names.set(value, found);
    return found;
  }
}
