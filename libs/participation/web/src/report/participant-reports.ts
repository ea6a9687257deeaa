import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { Permissions } from '@fotfeste/access/web';
import { Button, ProblemMessage, ReadMore, Toasts } from '@fotfeste/shared/ui';
import { Client, DatePipe, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Report } from '../contract';
import { ReportBody } from '../detail/report-body';
import { MeasureNames } from '../person/measure-names';
import { CommentDialog } from './comment-dialog';
import { ReportComments } from './report-comments';

/** What providers have written about the person, shown to the person, who may have a comment written down. */
@Component({
  selector: 'ff-participant-reports',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, CommentDialog, DatePipe, ProblemMessage, ReadMore, ReportBody, ReportComments, TranslocoPipe],
  template: `
    @if (items().length > 0) {
      <section class="ff-view__section" aria-labelledby="view-reports">
        <h2 id="view-reports">{{ 'participation.report.yours.heading' | transloco }}</h2>
        <p>{{ 'participation.report.yours.text' | transloco }}</p>
        @for (each of items(); track each.report.id) {
          <div class="ff-share-yours">
            <h3 class="ff-view-activity__title">
              {{ names.full(each.measure) }}: {{ 'participation.report.kind.' + each.report.kind | transloco }}
              {{ each.report.periodFrom | ffDate }}–{{ each.report.periodTo | ffDate }}
            </h3>
            <ff-read-more [heading]="'participation.report.yours.show' | transloco: { name: each.report.sentByName }">
              <ff-report-body [report]="each.report" />
            </ff-read-more>
            <ff-report-comments [comments]="each.report.comments" />
            @if (mayWrite()) {
              <div class="ff-actions">
                <button ff-button="secondary" size="small" type="button" (click)="commenting.set(each.report)">
                  {{ 'participation.report.comment.' + (each.report.comments.length > 0 ? 'again' : 'write') | transloco }}
                </button>
              </div>
            }
          </div>
        }
      </section>
    } @else if (reading.problem(); as problem) {
      <ff-problem [problem]="problem" [offersRetry]="true" (retry)="reading.reload()" />
    }
    @if (commenting(); as report) {
      <ff-comment-dialog [report]="report" (saved)="saved()" (closed)="commenting.set(undefined)" />
    }
  `,
})
export class ParticipantReports {
  readonly participantId = input.required<string>();

  private readonly i18n = inject(I18n);
  private readonly toasts = inject(Toasts);
  private readonly permissions = inject(Permissions);
  protected readonly names = inject(MeasureNames);
  protected readonly reading = inject(Client).read('GET /participants/{participantId}/reports', () => ({
    participantId: this.participantId(),
  }));
  protected readonly items = computed(() => this.reading.latest()?.items ?? []);
  protected readonly mayWrite = computed(() => this.permissions.may('participation:write'));
  protected readonly commenting = signal<Report | undefined>(undefined);

  protected saved(): void {
    this.commenting.set(undefined);
    this.reading.reload();
    this.toasts.show(this.i18n.text('participation.report.comment.done'));
  }
}
