import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { EmptyState, Page, Panel, ProblemMessage, Skeleton } from '@fotfeste/shared/ui';
import { Client, DatePipe, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { BulkRun } from '../contract';
import { BulkRunPanel } from './bulk-run-panel';

/** What somebody has done with many people in the last week: how it went, and the way back. */
@Component({
  selector: 'ff-bulk-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [BulkRunPanel, DatePipe, EmptyState, Page, Panel, ProblemMessage, Skeleton, TranslocoPipe],
  template: `
    <ff-page width="text" [heading]="'caseload.bulk.page' | transloco">
      @if (runs.latest(); as list) {
        @for (run of list.items; track run.id) {
          <ff-panel [heading]="headingOf(run)">
            <p ff-beside-heading class="ff-subtle">{{ run.startedAt.slice(0, 10) | ffDate }}</p>
            <ff-bulk-run-panel [runId]="run.id" />
          </ff-panel>
        } @empty {
          <ff-empty-state [heading]="'caseload.bulk.nothing' | transloco">
            <p>{{ 'caseload.bulk.nothingText' | transloco }}</p>
          </ff-empty-state>
        }
      } @else if (runs.problem(); as problem) {
        <ff-problem [problem]="problem" [offersRetry]="true" (retry)="runs.reload()" />
      } @else {
        <ff-skeleton [lines]="6" />
      }
    </ff-page>
  `,
})
export class BulkPage {
  private readonly i18n = inject(I18n);
  protected readonly runs = inject(Client).read('GET /caseload/bulk');

  protected headingOf({ action, origin, people, adviserName, title = '' }: BulkRun): string {
    if (action === 'assign' && !adviserName) return this.i18n.counted('caseload.bulk.run.redistribute', people);
    const key = origin === 'redistribution' ? 'redistribute' : action;
    return this.i18n.counted(`caseload.bulk.run.${key}`, people, { name: adviserName ?? '', title });
  }
}
