import { Injectable, signal } from '@angular/core';

/** Told by the way back to a list (`info` of the navigation), so that it opens where one left it. */
export const comingBack = 'coming-back';

/** The people of a list in their order, as it was when one of them was opened. */
export interface ListWalk {
  /** The list's address, with its filters and sorting. */
  readonly address: string;
  /** Name of the list, as a key of the texts. */
  readonly name: string;
  readonly total: number;
  /** Place of somebody among all, from 1; undefined when they were not among those read. */
  positionOf(participantId: string): number | undefined;
  /** Who stands at a place; reads on when nobody has read so far. Nobody when the list ends before. */
  at(position: number): Promise<string | undefined>;
}

/** The list somebody came from to a person's page, so that they can go to the next. Only this tab remembers it, until it is closed. */
@Injectable({ providedIn: 'root' })
export class ListWalks {
  private readonly walk = signal<ListWalk | undefined>(undefined);
  readonly current = this.walk.asReadonly();

  begin(walk: ListWalk): void {
    this.walk.set(walk);
  }
}
