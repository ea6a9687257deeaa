import { computed, inject, linkedSignal, resource, type Signal } from '@angular/core';
import { Client, type Problem, problemOf } from '@fotfeste/shared/web';
import { SearchWords } from '../catalogue/search-words';
import type { OfferingPage } from '../contract';
import { OfferingAddress } from './offering-address';
import { requestOf } from './offering-choice';

/** The offerings that address and search field describe. */
export interface OfferingListing {
  /** The page; the former one while a new one is on its way, so that nothing jumps. */
  readonly page: Signal<OfferingPage | undefined>;
  readonly problem: Signal<Problem | undefined>;
  readonly isLoading: Signal<boolean>;
  reload(): void;
}

/** Call it in a field of a component, with {@link OfferingAddress} among its providers. */
export function offeringListing(): OfferingListing {
  const client = inject(Client);
  const address = inject(OfferingAddress);
  const text = inject(SearchWords).settled;

  const request = computed(() => requestOf(address.view()));
  const list = client.read('GET /offerings', () => (text() ? undefined : request()));
  const search = resource({
    params: () => (text() ? { ...request(), text: text() } : undefined),
    loader: async ({ params }) => (await client.send('POST /offerings/search', { body: params })).value,
  });

  const answer = computed<OfferingPage | undefined>(() => {
    if (!text()) return list.value();
    return search.hasValue() ? search.value() : undefined;
  });
  const problem = computed<Problem | undefined>(() => {
    if (!text()) return list.problem();
    const error = search.error();
    return error && problemOf(error.cause ?? error);
  });

  return {
    page: linkedSignal<OfferingPage | undefined, OfferingPage | undefined>({
      source: answer,
      computation: (now, before) => now ?? (problem() ? undefined : before?.value),
    }).asReadonly(),
    problem,
    isLoading: computed(() => (text() ? search.isLoading() : list.isLoading())),
    reload: () => {
      if (text()) search.reload();
      else list.reload();
    },
  };
}
