import { computed, effect, inject, linkedSignal, resource, signal, type Signal, type WritableSignal } from '@angular/core';
import type { CaseFilter, CaseScope } from '@fotfeste/caseload/domain';
import { given } from '@fotfeste/shared/kernel';
import { Client, problemOf, type Problem } from '@fotfeste/shared/web';
import type { CaseCounts, CasePage } from '../contract';
import { openingDefault } from '../saved-view/saved-views';
import { ListAddress } from './list-address';

/** A list as its page shows it: the rows, the counts beside them, and what is searched for. */
export interface CaseListing {
  readonly scope: CaseScope;
  /** Beginnings of names. Stays in this tab: names never stand in an address. */
  readonly text: WritableSignal<string>;
  /** The page; the former one while a new one is on its way, so that nothing jumps. */
  readonly page: Signal<CasePage | undefined>;
  readonly counts: Signal<CaseCounts | undefined>;
  readonly problem: Signal<Problem | undefined>;
  readonly isLoading: Signal<boolean>;
  countOf(filter: CaseFilter): number | undefined;
  /** Asks again, for the rows and for the counts. */
  reload(): void;
}

const lostPlaces = ['caseload/place-lost', 'caseload/cursor-unreadable'];

/** The list that the address describes. Call it in a field of a page, with {@link ListAddress} and the saved views among its providers. */
export function caseListing(scope: CaseScope): CaseListing {
  const client = inject(Client);
  const address = inject(ListAddress);

  const isOpening = openingDefault(scope);
  const text = signal('');
  const wanted = computed(() => text().trim());
  const selection = computed(() => ({
    ...{ filter: address.filters(), detail: address.details() },
    ...given({ office: address.office(), adviser: address.adviser() }),
  }));
  const query = computed(() => {
    const { by: sort, direction } = address.sort();
    return {
      ...selection(),
      ...{ sort, direction: direction === 'descending' ? ('desc' as const) : ('asc' as const) },
      ...given({ after: address.after(), before: address.before() }),
    };
  });

  const asked = (): ReturnType<typeof query> | undefined => (wanted() || isOpening() ? undefined : query());
  const counted = (): ReturnType<typeof selection> | undefined => (isOpening() ? undefined : selection());
  const list = scope === 'mine' ? client.read('GET /caseload/mine', asked) : client.read('GET /caseload/office', asked);
  const counts = scope === 'mine' ? client.read('GET /caseload/mine/counts', counted) : client.read('GET /caseload/office/counts', counted);
  const search = resource({
    params: () => (wanted() ? { ...query(), scope, text: wanted() } : undefined),
    loader: async ({ params }) => (await client.send('POST /caseload/search', { body: params })).value,
  });

  const answer = computed<CasePage | undefined>(() => {
    if (!wanted()) return list.value();
    return search.hasValue() ? search.value() : undefined;
  });
  const problem = computed<Problem | undefined>(() => {
    if (!wanted()) return list.problem();
    const error = search.error();
    return error && problemOf(error.cause ?? error);
  });

  // The person a page began with may have left the list: the first page is always there.
  effect(() => {
    const type = problem()?.type ?? '';
    if (lostPlaces.some((code) => type.endsWith(code))) void address.change({});
  });

  return {
    scope,
    text,
    problem,
    page: linkedSignal<CasePage | undefined, CasePage | undefined>({
      source: answer,
      computation: (now, before) => now ?? (problem() ? undefined : before?.value),
    }).asReadonly(),
    counts: counts.latest,
    isLoading: computed(() => (wanted() ? search.isLoading() : list.isLoading())),
    countOf: (filter) => counts.latest()?.counts.find((each) => each.filter === filter)?.count,
    reload: () => {
      if (wanted()) search.reload();
      else list.reload();
      counts.reload();
    },
  };
}
