import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { ProblemMessage, ReadMore, Skeleton } from '@fotfeste/shared/ui';
import { Client, DatePipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { ReportBody } from '../detail/report-body';

/** What a report said before it was amended, each time with Nav's question; read when it is opened. */
@Component({
  selector: 'ff-report-editions',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DatePipe, ProblemMessage, ReadMore, ReportBody, Skeleton, TranslocoPipe],
  template: `
    <ff-read-more [heading]="'participation.report.editions' | transloco" [(open)]="open">
      @for (edition of items(); track edition.version) {
        <h4 class="aksel-heading aksel-heading--xsmall">
          {{ 'participation.report.sentBy' | transloco: { name: edition.sentByName, date: (edition.sentAt.slice(0, 10) | ffDate) } }}
        </h4>
        <ff-report-body [report]="edition" />
        <p>
          <strong>{{ 'participation.report.question' | transloco }}</strong> {{ edition.question }}
        </p>
      } @empty {
        @if (editions.problem(); as problem) {
          <ff-problem [problem]="problem" [offersRetry]="true" (retry)="editions.reload()" />
        } @else {
          <ff-skeleton [lines]="3" />
        }
      }
    </ff-read-more>
  `,
})
export class ReportEditions {
  readonly reportId = input.required<string>();

  protected readonly open = signal(false);
  protected readonly editions = inject(Client).read('GET /participation-reports/{reportId}/editions', () =>
    this.open() ? { reportId: this.reportId() } : undefined,
  );
  protected readonly items = computed(() => this.editions.latest()?.items ?? []);
}
