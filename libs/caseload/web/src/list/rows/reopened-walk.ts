import { inject, Injectable } from '@angular/core';
import { Router } from '@angular/router';
import { readCodes, type CaseScope } from '@fotfeste/caseload/domain';
import { given } from '@fotfeste/shared/kernel';
import { Client, ListWalks, ProblemError } from '@fotfeste/shared/web';
import { readerOf, type CaseQuestion } from '../case-listing';
import { walkFrom } from './walk-through';

const scopes: Readonly<Record<string, CaseScope>> = { '/my-overview': 'mine', '/office': 'office' };

/** Finds the way through a list again for who reloads a person's page: the list is asked for the person's place and those beside it. */
@Injectable({ providedIn: 'root' })
export class ReopenedWalk {
  private readonly router = inject(Router);
  private readonly client = inject(Client);
  private readonly walks = inject(ListWalks);

  /** Nothing comes of it when the person is not there any longer: then this is no place in that list. */
  async open(participantId: string): Promise<void> {
    const kept = this.walks.kept();
    const scope = scopes[kept?.address.split('?')[0] ?? ''];
    if (!kept || !scope) return;
    const read = readerOf(this.client, scope, this.questionIn(kept.address));
    try {
      const page = await read({ at: Math.max(1, kept.position - 1), size: 3 });
      const walk = walkFrom({ ...page, from: page.position - 1 }, read);
      if (this.walks.current() || walk.positionOf(participantId) === undefined) return;
      this.walks.begin({ ...walk, address: kept.address, name: `caseload.${scope}.list`, isSearched: false });
    } catch (error) {
      // A way through a list is no more than a help: the page stands without it
      if (!(error instanceof ProblemError)) throw error;
    }
  }

  private questionIn(address: string): CaseQuestion {
    const { queryParamMap: params } = this.router.parseUrl(address);
    const asked = { filters: params.getAll('filter'), details: params.getAll('detail'), sort: params.get('sort') ?? undefined };
    const { filters: filter, details: detail = [], sort = 'attention' } = readCodes(asked);
    return {
      ...{ filter, detail, sort, direction: params.get('direction') === 'desc' ? 'desc' : 'asc' },
      ...given({ office: params.get('office') ?? undefined, adviser: params.get('adviser') ?? undefined }),
    };
  }
}
