import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { InlineMessage } from '@fotfeste/shared/ui';
import { CountedPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { BulkRehearsal } from '../contract';
import { BulkPeople } from './bulk-people';

/** What a step would lead to: how many it is done with, and with whom it is not, and why. */
@Component({
  selector: 'ff-bulk-rehearsal',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [BulkPeople, CountedPipe, InlineMessage, TranslocoPipe],
  template: `
    <p>
      <strong>{{ 'caseload.bulk.ready' | ffCounted: rehearsal().ready }}</strong>
    </p>
    @if (rehearsal().tasks > 0) {
      <p>{{ 'caseload.bulk.tasks' | ffCounted: rehearsal().tasks }}</p>
    }
    @if (rehearsal().unchanged > 0) {
      <p>{{ 'caseload.bulk.unchanged' | ffCounted: rehearsal().unchanged }}</p>
    }
    @if (rehearsal().unseen > 0) {
      <p>{{ 'caseload.bulk.unseen' | ffCounted: rehearsal().unseen }}</p>
    }
    @if (rehearsal().refused > 0) {
      <ff-inline-message tone="warning">{{ 'caseload.bulk.refused' | ffCounted: rehearsal().refused }}</ff-inline-message>
      <ff-bulk-people [label]="'caseload.bulk.notDone' | transloco" [people]="refused()" />
    }
  `,
  host: { class: 'ff-stack' },
})
export class BulkRehearsalSummary {
  readonly rehearsal = input.required<BulkRehearsal>();
  protected readonly refused = computed(() => this.rehearsal().items.filter(({ outcome }) => outcome === 'refused'));
}
