import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { ownOpinionNames } from '@fotfeste/assistance/domain';
import { Button, Panel, ProblemMessage, ReadMore, Skeleton } from '@fotfeste/shared/ui';
import { Client, DatePipe, LocalizedPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { OpinionForm } from './opinion-form';
import { OpinionPair } from './opinion-pair';

/** How great the need is, as the register's profiling and the person see it, and the place to write down what the person says. */
@Component({
  selector: 'ff-assistance-opinions',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, DatePipe, LocalizedPipe, OpinionForm, OpinionPair, Panel, ProblemMessage, ReadMore, Skeleton, TranslocoPipe],
  template: `
    <ff-panel [heading]="'assistance.opinion.heading' | transloco">
      @if (mayWrite() && !isWriting()) {
        <button ff-actions ff-button="tertiary" size="small" type="button" (click)="isWriting.set(true)">
          {{ 'assistance.opinion.write' | transloco }}
        </button>
      }
      @if (opinions.latest(); as shown) {
        <ff-assistance-opinion-pair [opinions]="shown" />
        @if (isWriting()) {
          <ff-assistance-opinion-form [participantId]="participantId()" (written)="written()" (left)="isWriting.set(false)" />
        }
        @if (earlier().length > 0) {
          <ff-read-more [heading]="'assistance.opinion.earlier' | transloco: { count: earlier().length }">
            <ul class="ff-assistance-lines">
              @for (each of earlier(); track $index) {
                <li>
                  {{ each.name | ffLocalized }} <span class="ff-subtle">{{ each.saidOn | ffDate }}</span>
                  @if (each.words) {
                    <span class="ff-assistance-words">«{{ each.words }}»</span>
                  }
                </li>
              }
            </ul>
          </ff-read-more>
        }
      } @else if (opinions.problem(); as problem) {
        <ff-problem [problem]="problem" [offersRetry]="true" (retry)="opinions.reload()" />
      } @else {
        <ff-skeleton [lines]="3" />
      }
    </ff-panel>
  `,
})
export class OpinionPanel {
  readonly participantId = input.required<string>();
  readonly mayWrite = input.required<boolean>();

  protected readonly opinions = inject(Client).read('GET /participants/{participantId}/need-opinions', () => ({
    participantId: this.participantId(),
  }));
  protected readonly isWriting = signal(false);
  protected readonly earlier = computed(() =>
    (this.opinions.latest()?.earlier ?? []).map((each) => ({ ...each, name: ownOpinionNames[each.opinion] })),
  );

  protected written(): void {
    this.isWriting.set(false);
    this.opinions.reload();
  }
}
