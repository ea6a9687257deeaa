import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Permissions } from '@fotfeste/access/web';
import { Button, Panel } from '@fotfeste/shared/ui';
import { Client } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { MeasureCode } from '../contract';
import { EntryBody } from '../editorial/entry-body';

/** Practical words that the measure coordinator has published beside a measure; nothing for readers while there are none. */
@Component({
  selector: 'ff-measure-words',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, EntryBody, Panel, RouterLink, TranslocoPipe],
  template: `
    @if (published() || mayWrite) {
      <ff-panel [heading]="'measure.entry.practical' | transloco">
        @if (mayWrite) {
          <a ff-actions ff-button="tertiary" size="small" [routerLink]="address()" [queryParams]="query()">{{
            'measure.entry.edit' | transloco
          }}</a>
        }
        @if (published(); as content) {
          <ff-entry-body [content]="content" />
        } @else {
          <p class="ff-subtle">{{ 'measure.entry.noWords' | transloco }}</p>
        }
      </ff-panel>
    }
  `,
})
export class MeasureWords {
  readonly code = input.required<MeasureCode>();

  protected readonly mayWrite = inject(Permissions).may('measure:write');
  private readonly entries = inject(Client).read('GET /catalogue-entries');
  private readonly entry = computed(() => this.entries.value()?.items.find(({ measure }) => measure === this.code()));
  protected readonly published = computed(() => (this.entry()?.withdrawnOn ? undefined : this.entry()?.published));
  protected readonly address = computed(() => ['/measures/entries', this.entry()?.id ?? 'new']);
  protected readonly query = computed(() => (this.entry() ? {} : { measure: this.code() }));
}
