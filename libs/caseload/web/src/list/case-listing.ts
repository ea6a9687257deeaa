import { computed, effect, inject, signal, untracked, type Signal, type WritableSignal } from '@angular/core';
import type { CaseFilter, CaseScope, CaseSort, SortDirection } from '@fotfeste/caseload/domain';
import { given } from '@fotfeste/shared/kernel';
import { Client } from '@fotfeste/shared/web';
import type { CaseCounts } from '../contract';
import { openingDefault } from '../saved-view/saved-views';
import { ListAddress } from './list-address';
import { CaseRows, isLostPlace, type PagePlace, type ReadPage } from './rows/case-rows';
import { ListPlaces, type ListPlace } from './rows/list-places';

/** What a list is asked for, beside the place in it. */
export interface CaseQuestion {
  readonly filter: readonly CaseFilter[];
  readonly detail: readonly string[];
  readonly office?: string;
  readonly adviser?: string;
  readonly sort: CaseSort;
  readonly direction: SortDirection;
  /** Beginnings of names; absent when nothing is searched for. */
  readonly text?: string;
}

/** A list as its page shows it: the rows, the counts beside them, and what is searched for. */
export interface CaseListing {
  readonly scope: CaseScope;
  /** Beginnings of names. Stays in this tab: names never stand in an address. */
  readonly text: WritableSignal<string>;
  readonly rows: CaseRows;
  readonly question: Signal<CaseQuestion>;
  readonly counts: Signal<CaseCounts | undefined>;
  /** A row the table shall scroll to, once it is there. */
  readonly wanted: WritableSignal<ListPlace | undefined>;
  /** The place that the address named is not there any longer, and the list stands at its beginning. */
  readonly isPlaceLost: Signal<boolean>;
  countOf(filter: CaseFilter): number | undefined;
  /** Asks again, for the rows and for the counts. */
  reload(): void;
}

/** The list that the address describes. Call it in a field of a page, with {@link ListAddress} and the saved views among its providers. */
export function caseListing(scope: CaseScope): CaseListing {
  const client = inject(Client);
  const address = inject(ListAddress);
  const places = inject(ListPlaces);

  const isOpening = openingDefault(scope);
  const text = signal(places.textOf(scope));
  const rows = new CaseRows();
  const wanted = signal<ListPlace | undefined>(undefined);
  const isPlaceLost = signal(false);
  const selection = computed(
    () => ({
      ...{ filter: address.filters(), detail: address.details() },
      ...given({ office: address.office(), adviser: address.adviser() }),
    }),
    { equal: isSame },
  );
  const question = computed<CaseQuestion>(
    () => {
      const { by: sort, direction } = address.sort();
      const searched = text().trim();
      return {
        ...selection(),
        ...{ sort, direction: direction === 'descending' ? ('desc' as const) : ('asc' as const) },
        ...(searched && { text: searched }),
      };
    },
    { equal: isSame },
  );
  const counted = (): ReturnType<typeof selection> | undefined => (isOpening() ? undefined : selection());
  const counts = scope === 'mine' ? client.read('GET /caseload/mine/counts', counted) : client.read('GET /caseload/office/counts', counted);

  const ask = async (asked: CaseQuestion, from?: ListPlace): Promise<void> => {
    const read = readerOf(client, scope, asked);
    const linked = linkedPlace(address);
    const place = linked ? await placeOfLink(read, linked) : from;
    isPlaceLost.set(place === 'lost');
    const known = place === 'lost' ? undefined : place;
    if (linked) void address.change({});
    if ((await rows.begin(read, known?.index)) === 'answered') wanted.set(known ?? { index: 0, offset: 0, isBeginning: true });
  };
  let returned = places.taken(scope);
  effect(() => {
    if (isOpening()) return;
    const asked = question();
    const from = returned;
    returned = undefined;
    untracked(() => void ask(asked, from));
  });

  return {
    ...{ scope, text, rows, question, wanted, isPlaceLost, counts: counts.latest },
    countOf: (filter) => counts.latest()?.counts.find((each) => each.filter === filter)?.count,
    reload: () => {
      void ask(question());
      counts.reload();
    },
  };
}

/** Reads pages of a list. A search goes in the body, since it is a name. */
export function readerOf(client: Client, scope: CaseScope, { text, ...query }: CaseQuestion): ReadPage {
  if (text) return async (place) => (await client.send('POST /caseload/search', { body: { ...query, ...place, scope, text } })).value;
  if (scope === 'mine') return (place) => client.once('GET /caseload/mine', { ...query, ...place });
  return (place) => client.once('GET /caseload/office', { ...query, ...place });
}

function linkedPlace(address: ListAddress): PagePlace | undefined {
  const [after, before] = [address.after(), address.before()];
  return after ? { after } : before ? { before } : undefined;
}

/** Where the rows of an old link begin. */
async function placeOfLink(read: ReadPage, linked: PagePlace): Promise<ListPlace | 'lost' | undefined> {
  try {
    const { position } = await read(linked);
    return { index: Math.max(0, position - 1), offset: 0 };
  } catch (error) {
    // Anything else is told by the first page, which is asked for next.
    return isLostPlace(error) ? 'lost' : undefined;
  }
}

function isSame(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
