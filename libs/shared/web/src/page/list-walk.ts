import { DOCUMENT, inject, Injectable, signal } from '@angular/core';

/** Told by the way back to a list (`info` of the navigation), so that it opens where one left it. */
export const comingBack = 'coming-back';

/** The people of a list in their order, as it was when one of them was opened. */
export interface ListWalk {
  /** The list's address, with its filters and sorting. */
  readonly address: string;
  /** Name of the list, as a key of the texts. */
  readonly name: string;
  readonly total: number;
  /** Whether names or numbers were searched for: the browser keeps nothing of such a list. */
  readonly isSearched: boolean;
  /** Place of somebody among all, from 1; undefined when they were not among those read. */
  positionOf(participantId: string): number | undefined;
  /** Who stands at a place; reads on when nobody has read so far. Nobody when the list ends before. */
  at(position: number): Promise<string | undefined>;
}

/** What the browser's history keeps beside the address of a person's page, so that the way is there after a reload: codes and a number. */
export interface KeptWalk {
  readonly address: string;
  /** Place of the person of the page among all, from 1. */
  readonly position: number;
}

const kept = 'listWalk';

/**
 * The list somebody came from to a person's page, so that they can go to the next. Only this tab remembers it, until it is closed: who is in
 * it in its memory, and in its history {@link KeptWalk}.
 */
@Injectable({ providedIn: 'root' })
export class ListWalks {
  private readonly history = inject(DOCUMENT).defaultView?.history;
  private readonly walk = signal<ListWalk | undefined>(undefined);
  readonly current = this.walk.asReadonly();

  begin(walk: ListWalk): void {
    this.walk.set(walk);
  }

  /** Keeps the place at the entry of the history that is open now. */
  keep(position: number): void {
    const walk = this.walk();
    if (!walk || walk.isSearched) return;
    const { address } = walk;
    this.history?.replaceState({ ...this.state(), [kept]: { address, position } satisfies KeptWalk }, '');
  }

  /** What was kept at that entry. */
  kept(): KeptWalk | undefined {
    const found = this.state()[kept] as Partial<KeptWalk> | undefined;
    const { address, position } = found ?? {};
    return typeof address === 'string' && typeof position === 'number' ? { address, position } : undefined;
  }

  private state(): Readonly<Record<string, unknown>> {
    return { ...(this.history?.state as object | null | undefined) };
  }
}
