import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { ReadMore, Tag } from '@fotfeste/shared/ui';
import { CountedPipe, DatePipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Decision } from '../views';

/** How long the person may complain, and how sure that is. */
@Component({
  selector: 'ff-assistance-complaint-time',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CountedPipe, DatePipe, ReadMore, Tag, TranslocoPipe],
  template: `
    <span class="ff-row">
      {{ 'assistance.complaint.weeks' | ffCounted: complaint().weeks }}
      @if (complaint().confidence === 'low') {
        <ff-tag tone="warning" marked>{{ 'assistance.complaint.unconfirmed' | transloco }}</ff-tag>
      }
    </span>
    <span class="ff-subtle">{{ 'assistance.complaint.lastDay' | transloco: { date: complaint().lastDay | ffDate } }}</span>
    @if (complaint().confidence === 'low') {
      <ff-read-more [heading]="'assistance.complaint.why' | transloco">
        <p>{{ 'assistance.complaint.because' | transloco }}</p>
      </ff-read-more>
    }
  `,
  host: { class: 'ff-assistance-complaint' },
})
export class ComplaintTime {
  readonly complaint = input.required<NonNullable<Decision['complaint']>>();
}
