import { addDays, given, type LocalDate, type ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import { ParticipantReader } from '@fotfeste/participant/api';
import type { MeasureCode } from '@fotfeste/eligibility/domain';
import {
  dueWithinDays,
  newsDays,
  participationStatuses,
  phaseOf,
  providerGroups,
  type ParticipationStatus,
  type SuitabilityVerdict,
} from '@fotfeste/participation/domain';
import { countList } from './provider-list-counts';
import { asksForMarks, passesAll, type Narrowing } from './provider-list-filter';
import { beyond, keysOfPlace, orderBy, sortKeys, type Reading } from './provider-list-order';
import { expressionsOf, rowsOf, rowsWithMarksOf, Values, type Reader } from './provider-list-sql';
import type { ProviderFilter, ProviderNarrowing } from './provider.dto';
import type { ProviderCountsView, ProviderDueView, ProviderListItemView, ProviderListView, ProviderNews } from './provider-list.view';

const pageSize = 25;

/** The provider's list under its own wall: one page found by place, and how many every other choice would give. */
export class ProviderListReader {
  constructor(private readonly tx: Tx) {}

  async list({ sort, direction, after, before, ...narrowed }: ProviderFilter): Promise<ProviderListView> {
    const asked: Asked = { narrowing: await this.narrowing(narrowed), ...given({ sort, direction }) };
    const reader = this.reader();
    const reading: Reading = before ? 'backwards' : 'forwards';
    const place = await this.place(before ?? after);
    const ids = await this.page(asked, reader, { place, reading });
    const items = await this.shown(ids, reader);
    const [first, last] = [items[0]?.participationId, items.at(-1)?.participationId];
    const { total, earlier } = await this.extent(asked, reader, place && first);
    return {
      ...{ items, total, pageSize, position: first ? earlier + 1 : 0 },
      ...(first && earlier > 0 && { previous: first }),
      ...(last && earlier + items.length < total && { next: last }),
    };
  }

  async counts(narrowed: ProviderNarrowing): Promise<ProviderCountsView> {
    return countList(this.tx, await this.narrowing(narrowed), this.reader());
  }

  /** As many as the list shows when it is narrowed to what is unread. */
  async countUnread(): Promise<number> {
    const { total } = await this.extent({ narrowing: { only: 'unread' } }, this.reader(), undefined);
    return total;
  }

  private async narrowing({ lists, ...rest }: ProviderNarrowing): Promise<Narrowing> {
    return { ...rest, ...(lists && { ownLists: await this.ownLists() }) };
  }

  /** The row one reads on from; nothing once it has left the list, and then one reads from the start. */
  private async place(participationId: string | undefined): Promise<string | undefined> {
    if (!participationId) return undefined;
    const rows = await this.tx.query('select 1 from provider_list_row where participation_id = $1', [participationId]);
    return rows.length > 0 ? participationId : undefined;
  }

  /** The participations of the page in their order. */
  private async page(asked: Asked, reader: Reader, { place, reading }: From): Promise<readonly string[]> {
    const values = new Values();
    const keys = sortKeys(asked, reader, values);
    const rows = asksForMarks(asked.narrowing) ? rowsWithMarksOf(reader, values) : rowsOf(reader, values);
    const from = place ? [beyond(keys, reading)] : [];
    const found = await this.tx.query<{ id: string }>(
      `${place ? placeSql(keys, place, values) : ''}
       select r.participation_id as id from ${place ? 'place, ' : ''}${rows} and ${[passesAll(asked.narrowing, reader, values), ...from].join(' and ')}
       order by ${orderBy(keys, reading)} limit ${String(pageSize)}`,
      values.all,
    );
    const ids = found.map(({ id }) => id);
    return reading === 'backwards' ? ids.reverse() : ids;
  }

  /** How many there are in all, and how many of them before the first one of the page; nobody before the first page. */
  private async extent(asked: Asked, reader: Reader, first: string | undefined): Promise<Extent> {
    const values = new Values();
    const rows = asksForMarks(asked.narrowing) ? rowsWithMarksOf(reader, values) : rowsOf(reader, values);
    const passing = `${rows} and ${passesAll(asked.narrowing, reader, values)}`;
    const keys = first ? sortKeys(asked, reader, values) : [];
    const [found] = await this.tx.query<Extent>(
      first
        ? `${placeSql(keys, first, values)}
           select count(*)::int as total, count(*) filter (where ${beyond(keys, 'backwards')})::int as earlier from place, ${passing}`
        : `select count(*)::int as total, 0 as earlier from ${passing}`,
      values.all,
    );
    return found ?? { total: 0, earlier: 0 };
  }

  private async shown(ids: readonly string[], reader: Reader): Promise<readonly ProviderListItemView[]> {
    const values = new Values();
    const found = await this.tx.query<ShownColumns>(
      `${shownSelect(reader, values)} and r.participation_id = any (${values.place(ids, 'uuid[]')})`,
      values.all,
    );
    const byId = new Map(found.map((row) => [row.participationId, row]));
    const rows = ids.flatMap((id) => byId.get(id) ?? []);
    const protectedOnes = rows.filter(({ isProtected, isMasked }) => isProtected && !isMasked).map(({ participantId }) => participantId);
    const known = protectedOnes.length > 0 ? await this.knownProtected(protectedOnes) : new Map<ParticipantId, KnownProtected>();
    return rows.map((row) => itemOf(row, known.get(row.participantId)));
  }

  /** Who somebody protected is, told to those who follow them up. */
  private async knownProtected(participantIds: readonly ParticipantId[]): Promise<ReadonlyMap<ParticipantId, KnownProtected>> {
    const people = this.tx.use(ParticipantReader);
    const protections = await people.protections(participantIds);
    const names = await people.names(participantIds);
    return new Map(
      [...names].map(([id, { name }]) => {
        const protection = protections.get(id) ?? 'none';
        return [id, { name, ...(protection !== 'none' && { protection }) }];
      }),
    );
  }

  private reader(): Reader {
    const { actor, today } = this.tx;
    return {
      ...{ organisation: actor.organisation, actorId: actor.id, today, over },
      ...{ newsFrom: addDays(today, -newsDays), dueUntil: addDays(today, dueWithinDays) },
    };
  }

  private async ownLists(): Promise<readonly string[]> {
    const rows = await this.tx.query<{ id: string }>('select offering_id as id from provider_own_list where staff_id = $1', [
      this.tx.actor.id,
    ]);
    return rows.map(({ id }) => id);
  }
}

const over = participationStatuses.filter((status) => ['over', 'void'].includes(phaseOf(status)));

type Asked = Pick<ProviderFilter, 'sort' | 'direction'> & { readonly narrowing: Narrowing };

interface Extent {
  readonly total: number;
  readonly earlier: number;
}

type KnownProtected = Pick<ProviderListItemView, 'name' | 'protection'>;

/** Where one reads on from, and which way. */
interface From {
  readonly place: string | undefined;
  readonly reading: Reading;
}

function placeSql(keys: ReturnType<typeof sortKeys>, id: string, values: Values): string {
  return `with place as materialized (
    select ${keysOfPlace(keys)} from provider_list_row r where r.participation_id = ${values.place(id, 'uuid')})`;
}

function shownSelect(reader: Reader, values: Values): string {
  const { isKnown, isNew, isChanged, isAnswered, isWrittenTo, groupRank } = expressionsOf(reader, values);
  return `
    select r.participation_id as "participationId", r.participant_id as "participantId", r.name, r.is_protected as "isProtected",
           not ${isKnown()} as "isMasked", r.measure, r.offering_id as "offeringId",
           (select o.name from offering o where o.id = r.offering_id) as "offeringName", r.status, r.starts_on::text as "startsOn",
           r.ends_on::text as "endsOn", r.shared_on::text as "sharedOn", r.contact_name as "contactName", r.helpers,
           (select (x->>'percent')::double precision from jsonb_array_elements(r.extents) x
            where (x->>'from')::date <= ${values.place(reader.today, 'date')} limit 1) as percent,
           (select n.name from nav_office n where n.unit_number = r.office) as "officeName", ${isNew()} as "isNew",
           ${isChanged()} as "isChanged", ${isAnswered()} as "isAnswered", ${isWrittenTo()} as "isWrittenTo",
           r.waiting_proposals as "waitingProposals", r.suitability, r.due_kind as "dueKind", r.due_on::text as "dueOn",
           ${groupRank()} as "groupRank"
    from ${rowsWithMarksOf(reader, values)}`;
}

interface ShownColumns {
  readonly participationId: string;
  readonly participantId: ParticipantId;
  /** Empty for everybody protected. */
  readonly name: string;
  readonly isProtected: boolean;
  /** Protected, and followed up by somebody else than the reader. */
  readonly isMasked: boolean;
  readonly measure: MeasureCode;
  readonly offeringId: string | null;
  readonly offeringName: string | null;
  readonly status: ParticipationStatus;
  readonly startsOn: LocalDate | null;
  readonly endsOn: LocalDate | null;
  readonly sharedOn: LocalDate | null;
  readonly percent: number | null;
  readonly contactName: string | null;
  readonly helpers: readonly { readonly name: string }[];
  readonly officeName: string | null;
  readonly isNew: boolean;
  readonly isChanged: boolean;
  readonly isAnswered: boolean;
  readonly isWrittenTo: boolean;
  readonly waitingProposals: number;
  readonly suitability: SuitabilityVerdict | null;
  readonly dueKind: ProviderDueView['kind'] | null;
  readonly dueOn: LocalDate | null;
  readonly groupRank: 0 | 1 | 2;
}

function itemOf(row: ShownColumns, known: KnownProtected | undefined): ProviderListItemView {
  const { participationId, participantId, isMasked, measure, status, isNew, waitingProposals, dueKind: kind, dueOn } = row;
  const { offeringId, offeringName, startsOn, endsOn, percent, contactName, officeName, sharedOn, suitability } = row;
  const news = newsIn(row);
  return {
    ...{ participationId, participantId, isMasked, measure, status, isNew, waitingProposals, news },
    ...given({ name: (known?.name ?? row.name) || undefined, protection: known?.protection }),
    ...given({ offeringId, offeringName, startsOn, endsOn, percent, contactName, officeName, sharedOn }),
    ...given({ suitability: isMasked ? undefined : suitability }),
    ...(kind && dueOn && { due: { kind, dueOn } }),
    coAdvisers: row.helpers.map((helper) => helper.name),
    isUnread: news.length > 0,
    group: providerGroups[row.groupRank],
  };
}

function newsIn({ isChanged, isAnswered, isWrittenTo }: ShownColumns): readonly ProviderNews[] {
  return [
    ...(isChanged ? (['change'] as const) : []),
    ...(isAnswered ? (['answer'] as const) : []),
    ...(isWrittenTo ? (['message'] as const) : []),
  ];
}
