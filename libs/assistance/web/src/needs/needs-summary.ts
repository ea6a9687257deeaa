import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Button, EmptyState, Panel, ProblemMessage, Skeleton } from '@fotfeste/shared/ui';
import { Client, DateTimePipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { assessedOf } from './assessed';
import { NeedsWords } from './needs-words';

/** What the needs and work-capacity assessment says, beside the decision that rests on it. */
@Component({
  selector: 'ff-assistance-needs-summary',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, DateTimePipe, EmptyState, NeedsWords, Panel, ProblemMessage, RouterLink, Skeleton, TranslocoPipe],
  template: `
    <ff-panel [heading]="'assistance.needs.heading' | transloco">
      @if (assessed() && mayWrite()) {
        <a ff-actions ff-button="tertiary" size="small" [routerLink]="page()">{{ 'assistance.needs.change' | transloco }}</a>
      }
      @if (needs.value(); as saved) {
        @if (assessed(); as assessed) {
          <ff-assistance-needs-words [assessed]="assessed" [former]="saved" />
          <p class="ff-subtle">{{ 'assistance.needs.changedAt' | transloco: { at: (saved.changedAt | ffDateTime) } }}</p>
        } @else {
          <ff-empty-state [heading]="'assistance.needs.none' | transloco">
            <p>{{ 'assistance.needs.noneText' | transloco }}</p>
            @if (mayWrite()) {
              <a ff-button="secondary" size="small" [routerLink]="page()">{{ 'assistance.needs.begin' | transloco }}</a>
            }
          </ff-empty-state>
        }
      } @else if (needs.problem(); as problem) {
        <ff-problem [problem]="problem" [offersRetry]="true" (retry)="needs.reload()" />
      } @else {
        <ff-skeleton [lines]="5" />
      }
    </ff-panel>
  `,
})
export class NeedsSummary {
  readonly participantId = input.required<string>();
  readonly mayWrite = input.required<boolean>();

  protected readonly needs = inject(Client).read('GET /participants/{participantId}/needs-assessment', () => ({
    participantId: this.participantId(),
  }));
  protected readonly page = computed(() => ['/participants', this.participantId(), 'decisions', 'needs']);
  protected readonly assessed = computed(() => {
    const saved = this.needs.value();
    return saved && saved.version > 0 ? assessedOf(saved) : undefined;
  });
}
