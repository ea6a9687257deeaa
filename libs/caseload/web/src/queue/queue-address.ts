import { computed, inject, Injectable } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router, type Params } from '@angular/router';
import { caseDeadlineKinds, caseScopes, queueSpans, queueStates } from '@fotfeste/caseload/domain';
import { waitingFor } from '@fotfeste/shared/kernel';

/** What the queue shows, kept in the address: codes and places. Codes that do not exist are left out. */
@Injectable()
export class QueueAddress {
  private readonly route = inject(ActivatedRoute);
  private readonly router = inject(Router);
  private readonly params = toSignal(this.route.queryParamMap, { requireSync: true });

  readonly whose = computed(() => known(caseScopes, this.params().get('whose')) ?? 'mine');
  readonly state = computed(() => known(queueStates, this.params().get('state')) ?? 'open');
  readonly kinds = computed(() =>
    this.params()
      .getAll('kind')
      .flatMap((code) => known(caseDeadlineKinds, code) ?? []),
  );
  readonly spans = computed(() =>
    this.params()
      .getAll('span')
      .flatMap((code) => known(queueSpans, code) ?? []),
  );
  readonly waits = computed(() =>
    this.params()
      .getAll('waits')
      .flatMap((code) => known(waitingFor, code) ?? []),
  );
  readonly office = computed(() => this.params().get('office') ?? undefined);
  readonly adviser = computed(() => this.params().get('adviser') ?? undefined);
  readonly after = computed(() => this.params().get('after') ?? undefined);
  readonly before = computed(() => this.params().get('before') ?? undefined);
  readonly isNarrowed = computed(() => [...this.kinds(), ...this.spans(), ...this.waits(), this.adviser() ?? ''].join('') !== '');

  /** Changes what is given. Anything but turning a page leads to the first page. */
  async change(params: Params): Promise<void> {
    const queryParams: Params = { after: null, before: null, ...params };
    await this.router.navigate([], { relativeTo: this.route, queryParamsHandling: 'merge', queryParams, scroll: 'manual' });
  }
}

function known<Code extends string>(codes: readonly Code[], code: string | null): Code | undefined {
  return codes.find((each) => each === code);
}
