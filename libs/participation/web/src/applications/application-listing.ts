import { computed, inject, linkedSignal, resource, type Signal } from '@angular/core';
import type { ApplicationViewName } from '@fotfeste/participation/domain';
import { Client, type Problem, problemOf, type ReplyOf } from '@fotfeste/shared/web';

export type ApplicationPage = ReplyOf<'GET /applications'>;

/** What the coordinator looks for. Words of a name are never in the address. */
export interface ApplicationQuestion {
  readonly offering?: string;
  readonly view?: ApplicationViewName;
  readonly page: number;
}

/** The applications that address and search field describe. */
export interface ApplicationListing {
  /** The page; the former one while a new one is on its way, so that nothing jumps. */
  readonly page: Signal<ApplicationPage | undefined>;
  readonly problem: Signal<Problem | undefined>;
  reload(): void;
}

/** Call it in a field of a component. */
export function applicationListing(question: Signal<ApplicationQuestion>, text: Signal<string>): ApplicationListing {
  const client = inject(Client);
  const list = client.read('GET /applications', () => (text() ? undefined : question()));
  const search = resource({
    params: () => (text() ? { ...question(), text: text() } : undefined),
    loader: async ({ params }) => (await client.send('POST /applications/search', { body: params })).value,
  });
  const answer = computed(() => {
    if (!text()) return list.value();
    return search.hasValue() ? search.value() : undefined;
  });
  const problem = computed<Problem | undefined>(() => {
    if (!text()) return list.problem();
    const error = search.error();
    return error && problemOf(error.cause ?? error);
  });
  return {
    page: linkedSignal<ApplicationPage | undefined, ApplicationPage | undefined>({
      source: answer,
      computation: (now, before) => now ?? (problem() ? undefined : before?.value),
    }).asReadonly(),
    problem,
    reload: () => {
      if (text()) search.reload();
      else list.reload();
    },
  };
}
