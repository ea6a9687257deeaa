import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { Client, DatePipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';

/** The minutes that the participant has been given, in the participant's view. */
@Component({
  selector: 'ff-shared-minutes',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DatePipe, TranslocoPipe],
  template: `
    @if (minutes.value(); as shared) {
      @if (shared.items.length > 0) {
        <section class="ff-view__section" aria-labelledby="view-minutes">
          <h2 id="view-minutes">{{ 'plan.view.minutes' | transloco }}</h2>
          @for (each of shared.items; track each.meetingId) {
            <div class="ff-view__answer">
              <h3 class="ff-view-activity__title">{{ 'plan.view.minutesOf' | transloco: { date: (each.heldOn | ffDate) } }}</h3>
              <p class="ff-meeting__words">{{ each.words }}</p>
            </div>
          }
        </section>
      }
    }
  `,
})
export class SharedMinutes {
  readonly participantId = input.required<string>();
  protected readonly minutes = inject(Client).read('GET /participants/{participantId}/shared-minutes', () => ({
    participantId: this.participantId(),
  }));
}
