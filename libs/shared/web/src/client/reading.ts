import { httpResource } from '@angular/common/http';
import { computed, linkedSignal, type Signal } from '@angular/core';
import { type Problem, problemOf } from './problem';

/** One thing read from the server, as signals. */
export interface Reading<View> {
  /** What the server said to the present parameters; undefined until it has answered. */
  readonly value: Signal<View | undefined>;
  /** As `value`, but keeps the former answer while a new one is on its way, so that lists do not jump. */
  readonly latest: Signal<View | undefined>;
  readonly problem: Signal<Problem | undefined>;
  readonly isLoading: Signal<boolean>;
  /** The version, to be sent back as `etag` with a change. */
  readonly etag: Signal<string | undefined>;
  reload(): void;
  /** Puts in what a command answered, so that it need not be asked for again. */
  set(answer: { readonly value: View; readonly etag?: string }): void;
}

/** `address` is asked again whenever a signal in it changes; undefined means: do not ask. */
export function reading<View>(address: () => string | undefined): Reading<View> {
  const resource = httpResource<View>(() => address());
  const value = computed(() => (resource.hasValue() ? resource.value() : undefined));
  const etag = linkedSignal(() => resource.headers()?.get('ETag') ?? undefined);
  return {
    value,
    latest: linkedSignal<View | undefined, View | undefined>({
      source: value,
      computation: (now, before) => now ?? (resource.isLoading() ? before?.value : undefined),
    }).asReadonly(),
    problem: computed(() => {
      const error = resource.error();
      return error && problemOf(error.cause ?? error);
    }),
    isLoading: resource.isLoading,
    etag: etag.asReadonly(),
    reload: () => {
      resource.reload();
    },
    set: (answer) => {
      resource.set(answer.value);
      etag.set(answer.etag);
    },
  };
}
