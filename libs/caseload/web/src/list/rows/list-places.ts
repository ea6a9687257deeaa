import { inject, Injectable } from '@angular/core';
import { Router } from '@angular/router';
import { comingBack } from '@fotfeste/shared/web';
import type { CaseScope } from '@fotfeste/caseload/domain';

/** A place in a list: the row on top, and how far it has been scrolled past. */
export interface ListPlace {
  /** From 0. */
  readonly index: number;
  /** Pixels of the row that are above what is seen. */
  readonly offset: number;
  /** The row that was opened or had the focus. */
  readonly active?: number;
  /** Nothing but the beginning of a new list: it is scrolled to only when one stands below it. */
  readonly isBeginning?: true;
}

/** Where somebody stood in the lists, and whom they searched for there. Only this tab remembers it, until it is closed. */
@Injectable({ providedIn: 'root' })
export class ListPlaces {
  private readonly router = inject(Router);
  private readonly kept = new Map<CaseScope, { readonly address: string; readonly place: ListPlace; readonly text: string }>();

  keep(scope: CaseScope, address: string, place: ListPlace, text: string): void {
    this.kept.set(scope, { address, place, text });
  }

  /** The place to open at, for somebody who comes back to the same list; undefined for who opens it anew. */
  taken(scope: CaseScope): ListPlace | undefined {
    return this.forReturn(scope)?.place;
  }

  textOf(scope: CaseScope): string {
    return this.forReturn(scope)?.text ?? '';
  }

  private forReturn(scope: CaseScope) {
    const navigation = this.router.currentNavigation();
    const isReturn = navigation?.trigger === 'popstate' || navigation?.extras.info === comingBack;
    const kept = this.kept.get(scope);
    return isReturn && kept?.address === navigation.finalUrl?.toString() ? kept : undefined;
  }
}
