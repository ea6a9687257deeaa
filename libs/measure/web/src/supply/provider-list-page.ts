import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Button, EmptyState, Link, Page, Panel, ProblemMessage, SearchField, Skeleton, Table } from '@fotfeste/shared/ui';
import { Client, CountedPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { PlacesUsed } from './places-used';
import { SupplyTabs } from './supply-tabs';

/** Everybody who carries out measures for Nav. */
@Component({
  selector: 'ff-provider-list-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Button, EmptyState, Link, Page, Panel, PlacesUsed, ProblemMessage, RouterLink, SearchField, Skeleton, SupplyTabs, Table],
    ...[CountedPipe, TranslocoPipe],
  ],
  templateUrl: './provider-list-page.html',
})
export class ProviderListPage {
  protected readonly list = inject(Client).read('GET /providers');
  protected readonly text = signal('');
  protected readonly items = computed(() => {
    const words = this.text().toLocaleLowerCase('nb').split(/\s+/u).filter(Boolean);
    return (this.list.value()?.items ?? []).filter(({ name, orgNumber, municipality }) => {
      const said = `${name} ${orgNumber} ${municipality.name}`.toLocaleLowerCase('nb');
      return words.every((word) => said.includes(word));
    });
  });
}
