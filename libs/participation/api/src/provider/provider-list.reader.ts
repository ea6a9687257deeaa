import { addDays, given, type LocalDate, type ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
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
import { countsOf, totalOf, type CountRow } from './provider-list-counts';
import { beyond, keysOfPlace, orderBy, sortKeys, type Reading } from './provider-list-order';
import { countQuery, listed, shownColumns } from './provider-list-sql';
import type { ProviderFilter } from './provider.dto';
import type { ProviderDueView, ProviderListItemView, ProviderListView, ProviderNews } from './provider-list.view';

const pageSize = 25;

/** The provider's list under its own wall: one page found by place, and how many every other choice would give. */
export class ProviderListReader {
  constructor(private readonly tx: Tx) {}

  async list(filter: ProviderFilter): Promise<ProviderListView> {
    const values = await this.values(filter);
    const counts = await this.tx.query<CountRow>(countQuery, values);
    const reading: Reading = filter.before ? 'backwards' : 'forwards';
    const place = await this.place(filter.before ?? filter.after);
    const found = await this.page(filter, values, { place, reading });
    const items = found.slice(0, pageSize).map(itemOf);
    if (reading === 'backwards') items.reverse();
    const [first, last] = [items[0]?.participationId, items.at(-1)?.participationId];
    const earlier = place && first ? await this.countBefore(filter, values, first) : 0;
    const total = totalOf(counts);
    return {
      ...{ items, total, pageSize, position: first ? earlier + 1 : 0 },
      ...(first && earlier > 0 && { previous: first }),
      ...(last && earlier + items.length < total && { next: last }),
      counts: countsOf(counts, await this.officeNames(counts)),
    };
  }

  /** The row one reads on from; nothing once it has left the list, and then one reads from the start. */
  private async place(participationId: string | undefined): Promise<string | undefined> {
    if (!participationId) return undefined;
    const rows = await this.tx.query('select 1 from provider_list_row where participation_id = $1', [participationId]);
    return rows.length > 0 ? participationId : undefined;
  }

  private page(filter: ProviderFilter, values: readonly unknown[], { place, reading }: From): Promise<readonly ShownColumns[]> {
    const keys = sortKeys(filter);
    const from = place
      ? `, (select ${keysOfPlace(keys)} from (${listed}) r where participation_id = $15) place where missed = 0 and ${beyond(keys, reading)}`
      : 'where missed = 0';
    return this.tx.query<ShownColumns>(
      `select ${shownColumns} from (
         select l.* from (${listed}) l ${from} order by ${orderBy(keys, reading)} limit ${String(pageSize + 1)}) shown
       order by ${orderBy(keys, reading)}`,
      [...values, ...(place ? [place] : [])],
    );
  }

  private async countBefore(filter: ProviderFilter, values: readonly unknown[], first: string): Promise<number> {
    const keys = sortKeys(filter);
    const [row] = await this.tx.query<{ count: number }>(
      `select count(*)::int as count from (${listed}) l, (select ${keysOfPlace(keys)} from (${listed}) r where participation_id = $15) place
       where missed = 0 and ${beyond(keys, 'backwards')}`,
      [...values, first],
    );
    return row?.count ?? 0;
  }

  private async officeNames(counts: readonly CountRow[]): Promise<ReadonlyMap<string, string>> {
    const codes = counts.flatMap(({ facet, code }) => (facet === 'offices' && code ? [code] : []));
    const rows = await this.tx.query<{ code: string; name: string }>(
      'select unit_number as code, name from nav_office where unit_number = any ($1)',
      [codes],
    );
    return new Map(rows.map(({ code, name }) => [code, name]));
  }

  /** The values of `listed`, in its order. */
  private async values({ offering, lists, status, adviser, coAdviser, office, only }: ProviderFilter): Promise<readonly unknown[]> {
    const { actor, today } = this.tx;
    return [
      ...[actor.organisation, actor.id, today, addDays(today, -newsDays), addDays(today, dueWithinDays), isOver, participationStatuses],
      ...[offering, lists && (await this.ownLists()), status, adviser, coAdviser, office, only],
    ];
  }

  private async ownLists(): Promise<readonly string[]> {
    const rows = await this.tx.query<{ id: string }>('select offering_id as id from provider_own_list where staff_id = $1', [
      this.tx.actor.id,
    ]);
    return rows.map(({ id }) => id);
  }
}

const isOver = participationStatuses.filter((status) => ['over', 'void'].includes(phaseOf(status)));

/** Where one reads on from, and which way. */
interface From {
  readonly place: string | undefined;
  readonly reading: Reading;
}

interface ShownColumns {
  readonly participationId: string;
  readonly participantId: ParticipantId;
  readonly name: string;
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

function itemOf(row: ShownColumns): ProviderListItemView {
  const { participationId, participantId, name, measure, status, isNew, waitingProposals, dueKind: kind, dueOn } = row;
  const { offeringId, offeringName, startsOn, endsOn, percent, contactName, officeName, sharedOn, suitability } = row;
  const news = newsIn(row);
  return {
    ...{ participationId, participantId, name, measure, status, isNew, waitingProposals, news },
    ...given({ offeringId, offeringName, startsOn, endsOn, percent, contactName, officeName, sharedOn, suitability }),
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
