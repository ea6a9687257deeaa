import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { Permissions } from '@fotfeste/access/web';
import { Button, Facts, InlineMessage, ProblemMessage, ReadMore } from '@fotfeste/shared/ui';
import { Client, DatePipe, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { NextConfirmation } from '../contract';
import { ConfirmationDialog } from './confirmation-dialog';
import { confirmationWords, mayBeGiven } from './confirmation-words';

/** When the job seeker confirms next, and the answer written down for somebody who does not do so in their own view. */
@Component({
  selector: 'ff-confirmation-part',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, ConfirmationDialog, DatePipe, Facts, InlineMessage, ProblemMessage, ReadMore, TranslocoPipe],
  templateUrl: './confirmation-part.html',
  host: { class: 'ff-stack' },
})
export class ConfirmationPart {
  readonly participantId = input.required<string>();
  /** The registration may have ended. */
  readonly changed = output();

  private readonly i18n = inject(I18n);
  private readonly permissions = inject(Permissions);
  protected readonly confirmations = inject(Client).read('GET /participants/{participantId}/confirmations', () => ({
    participantId: this.participantId(),
  }));
  protected readonly asked = signal<NextConfirmation | undefined>(undefined);
  protected readonly mayWrite = computed(() => this.permissions.may('person:write'));
  protected readonly mayBeGiven = mayBeGiven;

  protected wordsOf(next: NextConfirmation): string {
    return confirmationWords(next, 'adviser', this.i18n);
  }

  protected done(): void {
    this.asked.set(undefined);
    this.confirmations.reload();
    this.changed.emit();
  }
}
