import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { Button, Panel, ProblemMessage, Skeleton } from '@fotfeste/shared/ui';
import { Client, CountedPipe, DateTimePipe, type Problem, ProblemError } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';

/** Openings of other offices' people with a reason, by somebody of the lead's own; the person is not named. */
@Component({
  selector: 'ff-openings-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, CountedPipe, DateTimePipe, Panel, ProblemMessage, Skeleton, TranslocoPipe],
  template: `
    <ff-panel padding="none" [heading]="'participant.teamAccess.openings.heading' | transloco">
      @if (unseen(); as count) {
        <p ff-beside-heading class="ff-subtle" role="status">{{ 'participant.teamAccess.openings.unseen' | ffCounted: count }}</p>
      }
      @if (refusal(); as refusal) {
        <div class="ff-inset"><ff-problem [problem]="refusal" /></div>
      }
      @if (openings.latest(); as view) {
        <ul class="ff-rows">
          @for (opening of view.items; track opening.id) {
            <li class="ff-rows__row">
              <div class="ff-request">
                <p>
                  {{ 'participant.teamAccess.openings.one' | transloco: { name: opening.actorName, office: opening.officeName } }}
                  <span class="ff-subtle">{{ opening.openedAt | ffDateTime }}</span>
                </p>
                <blockquote class="ff-request__reason">{{ opening.reason }}</blockquote>
                @if (opening.seenAt) {
                  <p class="ff-source">{{ 'participant.teamAccess.openings.seenBy' | transloco: { name: opening.seenByName } }}</p>
                } @else if (opening.isOwn) {
                  <p class="ff-source">{{ 'participant.teamAccess.openings.own' | transloco }}</p>
                }
              </div>
              @if (!opening.seenAt && !opening.isOwn) {
                <div class="ff-row ff-rows__end">
                  <button
                    ff-button="secondary"
                    size="small"
                    type="button"
                    [loading]="marking() === opening.id"
                    [attr.aria-label]="'participant.teamAccess.openings.seenNamed' | transloco: { name: opening.actorName }"
                    (click)="seen(opening.id)"
                  >
                    {{ 'participant.requests.seen' | transloco }}
                  </button>
                </div>
              }
            </li>
          } @empty {
            <li class="ff-rows__row ff-subtle">{{ 'participant.teamAccess.openings.none' | transloco }}</li>
          }
        </ul>
      } @else if (openings.problem(); as problem) {
        <div class="ff-inset"><ff-problem [problem]="problem" [offersRetry]="true" (retry)="openings.reload()" /></div>
      } @else {
        <div class="ff-inset"><ff-skeleton [lines]="2" /></div>
      }
    </ff-panel>
  `,
})
export class OpeningsPanel {
  private readonly client = inject(Client);
  protected readonly openings = this.client.read('GET /openings');
  protected readonly unseen = computed(() => this.openings.latest()?.unseen ?? 0);
  protected readonly marking = signal<string | undefined>(undefined);
  protected readonly refusal = signal<Problem | undefined>(undefined);

  protected async seen(openingId: string): Promise<void> {
    this.refusal.set(undefined);
    this.marking.set(openingId);
    try {
      this.openings.set(await this.client.send('POST /openings/{openingId}/seen', { path: { openingId } }));
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      this.refusal.set(error.problem);
    } finally {
      this.marking.set(undefined);
    }
  }
}
