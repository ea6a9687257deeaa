import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { Permissions } from '@fotfeste/access/web';
import { Button } from '@fotfeste/shared/ui';
import { Client, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { NextConfirmation } from '../contract';
import { ConfirmationDialog } from './confirmation-dialog';
import { confirmationWords, mayBeGiven } from './confirmation-words';

/** The confirmation in the participant's view: asked when it is time, and else when it is time next. */
@Component({
  selector: 'ff-participant-confirmation',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, ConfirmationDialog, TranslocoPipe],
  template: `
    @if (shown(); as next) {
      <section class="ff-view__section" [class.ff-view__section--ask]="mayBeGiven(next)" aria-labelledby="view-confirmation">
        <h2 id="view-confirmation">{{ 'participant.confirmation.person.heading' | transloco }}</h2>
        <p>{{ wordsOf(next) }}</p>
        @if (mayBeGiven(next) && mayWrite()) {
          <button ff-button type="button" (click)="asked.set(next)">{{ 'participant.confirmation.person.answer' | transloco }}</button>
        }
      </section>
    }
    <ff-confirmation-dialog
      reader="person"
      [participantId]="participantId()"
      [confirmation]="asked()"
      (saved)="done()"
      (closed)="asked.set(undefined)"
    />
  `,
})
export class ParticipantConfirmation {
  readonly participantId = input.required<string>();

  private readonly i18n = inject(I18n);
  private readonly permissions = inject(Permissions);
  private readonly confirmations = inject(Client).read('GET /participants/{participantId}/confirmations', () => ({
    participantId: this.participantId(),
  }));
  protected readonly asked = signal<NextConfirmation | undefined>(undefined);
  protected readonly mayWrite = computed(() => this.permissions.may('person:write'));
  protected readonly mayBeGiven = mayBeGiven;
  /** Somebody whose last confirmation nobody knows is not asked here: the adviser finds out first. */
  protected readonly shown = computed(() => {
    const next = this.confirmations.value()?.next;
    return next && next.state !== 'unknown' ? next : undefined;
  });

  protected wordsOf(next: NextConfirmation): string {
    return confirmationWords(next, 'person', this.i18n);
  }

  protected done(): void {
    this.asked.set(undefined);
    this.confirmations.reload();
  }
}
