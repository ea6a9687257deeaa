import { computed, Injectable, signal } from '@angular/core';
import type { MatchingPeople } from '../contract';

/** Everybody a list shows, as the list was when they were chosen. */
interface WholeList {
  readonly matching: MatchingPeople;
  readonly count: number;
}

/** Whom somebody has chosen in a list: some people, or everybody it shows. Stays while the list scrolls and its filters change. */
@Injectable()
export class BulkSelection {
  /** Those chosen one by one. */
  readonly ids = signal<readonly string[]>([]);
  private readonly whole = signal<WholeList | undefined>(undefined);

  readonly isWhole = computed(() => this.whole() !== undefined);
  readonly count = computed(() => this.whole()?.count ?? this.ids().length);
  /** Whom the step is about, as the server is asked. */
  readonly people = computed(() => {
    const whole = this.whole();
    return whole ? { matching: whole.matching } : { participantIds: this.ids() };
  });

  isChosen(id: string): boolean {
    return this.isWhole() || this.ids().includes(id);
  }

  toggle(id: string): void {
    this.ids.update((ids) => (ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id]));
  }

  /** Leaves some of those out again. */
  drop(some: readonly string[]): void {
    this.ids.update((ids) => ids.filter((id) => !some.includes(id)));
  }

  chooseAll(matching: MatchingPeople, count: number): void {
    this.ids.set([]);
    this.whole.set({ matching, count });
  }

  /** The list is another now: "everybody" would mean somebody else. */
  leaveWhole(matching: MatchingPeople): void {
    const whole = this.whole();
    if (whole && JSON.stringify(whole.matching) !== JSON.stringify(matching)) this.whole.set(undefined);
  }

  clear(): void {
    this.ids.set([]);
    this.whole.set(undefined);
  }
}
