import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Panel, ProblemMessage, Skeleton } from '@fotfeste/shared/ui';
import { Client, DateTimePipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { assessedOf } from './assessed';
import { NeedsWords } from './needs-words';

/** What the needs and work-capacity assessment said when an earlier day ended. */
@Component({
  selector: 'ff-assistance-earlier-needs',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DateTimePipe, NeedsWords, Panel, ProblemMessage, Skeleton, TranslocoPipe],
  template: `
    <ff-panel [heading]="'assistance.needs.heading' | transloco">
      @if (needs.value(); as saved) {
        @if (assessed(); as assessed) {
          <ff-assistance-needs-words [assessed]="assessed" [former]="saved" />
          <p class="ff-subtle">{{ 'assistance.needs.changedAt' | transloco: { at: (saved.changedAt | ffDateTime) } }}</p>
        } @else {
          <p class="ff-subtle">{{ 'assistance.then.noNeeds' | transloco }}</p>
        }
      } @else if (needs.problem(); as problem) {
        <ff-problem [problem]="problem" [offersRetry]="true" (retry)="needs.reload()" />
      } @else {
        <ff-skeleton [lines]="5" />
      }
    </ff-panel>
  `,
})
export class EarlierNeeds {
  readonly participantId = input.required<string>();
  readonly asOf = input.required<string>();

  protected readonly needs = inject(Client).read('GET /participants/{participantId}/needs-assessment', () => ({
    participantId: this.participantId(),
    asOf: this.asOf(),
  }));
  protected readonly assessed = computed(() => {
    const saved = this.needs.value();
    return saved && saved.version > 0 ? assessedOf(saved) : undefined;
  });
}
