import { ChangeDetectionStrategy, Component, inject, input, linkedSignal, signal } from '@angular/core';
import { contactChannels, type ContactNoteChannel } from '@fotfeste/activity-plan/domain';
import { Button, FormState, Menu, ProblemMessage } from '@fotfeste/shared/ui';
import { Announcer, Client, Clock, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { ContactDialog } from './contact-dialog';
import type { ContactNote } from './contact-views';

/** Notes in two clicks that one has been in touch; it is saved at once, and can be taken back or added to. */
@Component({
  selector: 'ff-contact-menu',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, ContactDialog, Menu, ProblemMessage, TranslocoPipe],
  templateUrl: './contact-menu.html',
  host: { class: 'ff-contact-menu' },
})
export class ContactMenu {
  readonly participantId = input.required<string>();

  private readonly announcer = inject(Announcer);
  private readonly client = inject(Client);
  private readonly clock = inject(Clock);
  private readonly i18n = inject(I18n);
  protected readonly channels = contactChannels;
  protected readonly sending = new FormState();
  protected readonly isEditing = signal(false);
  /** The note just made, until the next one or another person. */
  protected readonly noted = linkedSignal<string, ContactNote | undefined>({ source: this.participantId, computation: () => undefined });

  protected async note(channel: ContactNoteChannel): Promise<void> {
    const saved = await this.sending.submit({
      send: (idempotencyKey) =>
        this.client.send('POST /participants/{participantId}/contact-notes', {
          path: { participantId: this.participantId() },
          body: { channel, on: this.clock.today() },
          idempotencyKey,
        }),
    });
    if (!saved) return;
    this.noted.set(saved.value);
    this.announcer.say(this.i18n.text('plan.contact.noted', { channel: this.i18n.text(`plan.contact.channel.${channel}`) }));
  }

  protected async undo({ id }: ContactNote): Promise<void> {
    const undone = await this.sending.submit({
      send: (idempotencyKey) => this.client.send('DELETE /contact-notes/{contactId}', { path: { contactId: id }, idempotencyKey }),
    });
    if (!undone) return;
    this.noted.set(undefined);
    this.announcer.say(this.i18n.text('plan.contact.undone'));
  }
}
