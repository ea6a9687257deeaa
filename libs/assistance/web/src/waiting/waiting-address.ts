import { computed, inject, Injectable } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router } from '@angular/router';
import type { WaitsFor } from '../views';

/** What somebody can wait for, those whose turn it is to be looked at first. */
export const waitsForAll = ['second-control', 'correction', 'writing', 'decision'] as const satisfies readonly WaitsFor[];

/** Whose people: everybody at the offices, or those the actor is responsible for. */
export const circles = ['office', 'mine'] as const;
export type Circle = (typeof circles)[number];

/** The filters of the worklist, kept in the address so that a link shows the same and "back" goes back. */
@Injectable()
export class WaitingAddress {
  private readonly route = inject(ActivatedRoute);
  private readonly router = inject(Router);
  private readonly params = toSignal(this.route.queryParamMap, { requireSync: true });

  /** Kinds that exist; an old link with an unknown one still works. None means all. */
  readonly waitsFor = computed(() => waitsForAll.filter((kind) => this.params().getAll('waits').includes(kind)));
  readonly circle = computed<Circle>(() => (this.params().get('of') === 'mine' ? 'mine' : 'office'));
  /** Only texts that the actor may control. */
  readonly isForMe = computed(() => this.params().get('control') === 'me');

  async filter(waitsFor: readonly WaitsFor[]): Promise<void> {
    await this.go({ waits: waitsFor.length > 0 ? waitsFor : null });
  }

  async show(circle: Circle): Promise<void> {
    await this.go({ of: circle === 'mine' ? circle : null });
  }

  async onlyForMe(chosen: readonly string[]): Promise<void> {
    await this.go({ control: chosen.length > 0 ? 'me' : null });
  }

  async clear(): Promise<void> {
    await this.go({ waits: null, control: null });
  }

  private async go(queryParams: Readonly<Record<string, string | readonly string[] | null>>): Promise<void> {
    // Whoever ticks a filter goes on ticking: the page stays where it is scrolled to.
    await this.router.navigate([], { relativeTo: this.route, queryParamsHandling: 'merge', queryParams, scroll: 'manual' });
  }
}
