import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { ReadMore } from '@fotfeste/shared/ui';
import { CountedPipe, DatePipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Report } from '../contract';

/** What the participant says about a report: the one that stands, and those before it. */
@Component({
  selector: 'ff-report-comments',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CountedPipe, DatePipe, ReadMore, TranslocoPipe],
  template: `
    @if (standing(); as comment) {
      <div class="ff-report-comment">
        <strong>{{ 'participation.report.comment.heading' | transloco }}</strong>
        <blockquote class="ff-participation__words">{{ comment.words }}</blockquote>
        <span class="ff-subtle">{{
          'participation.report.comment.' + comment.how | transloco: { date: (comment.givenOn | ffDate), name: comment.recordedByName }
        }}</span>
        @if (former().length > 0) {
          <ff-read-more [heading]="'participation.report.comment.former' | ffCounted: former().length">
            @for (each of former(); track each.id) {
              <blockquote class="ff-participation__words">{{ each.words }}</blockquote>
              <span class="ff-subtle">{{
                'participation.report.comment.' + each.how | transloco: { date: (each.givenOn | ffDate), name: each.recordedByName }
              }}</span>
            }
          </ff-read-more>
        }
      </div>
    }
  `,
})
export class ReportComments {
  readonly comments = input.required<Report['comments']>();

  protected readonly standing = computed(() => this.comments()[0]);
  protected readonly former = computed(() => this.comments().slice(1));
}
