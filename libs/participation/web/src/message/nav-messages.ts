import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { Client } from '@fotfeste/shared/web';
import { MessagePanel } from './message-panel';
import type { MessageTransport } from './message-transport';
import type { Attachment } from './message-views';

/** Messages about a participation, from Nav’s side. */
@Component({
  selector: 'ff-nav-messages',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MessagePanel],
  template: `
    <ff-message-panel
      side="nav"
      [isFolded]="isFolded()"
      [participationId]="participationId()"
      [participantId]="participantId()"
      [thread]="thread"
      [transport]="transport"
    />
  `,
})
export class NavMessages {
  readonly participationId = input.required<string>();
  readonly participantId = input.required<string>();
  /** Nothing waits in them: they are read by those who want to. */
  readonly isFolded = input(false);

  private readonly client = inject(Client);
  protected readonly thread = this.client.read('GET /participations/{participationId}/messages', () => this.path());
  protected readonly transport: MessageTransport = {
    send: (body, idempotencyKey) =>
      this.client.send('POST /participations/{participationId}/messages', { path: this.path(), body, idempotencyKey }),
    markRead: () => this.client.send('PUT /participations/{participationId}/messages/reading', { path: this.path() }),
    attach: (file) => this.client.upload<Attachment>('POST /participations/{participationId}/attachments', this.path(), file),
    remove: ({ id }) =>
      this.client.send('DELETE /participations/{participationId}/attachments/{attachmentId}', {
        path: { ...this.path(), attachmentId: id },
      }),
    hrefOf: ({ id }) => `/api/participations/${this.participationId()}/attachments/${id}`,
  };

  private path(): { readonly participationId: string } {
    return { participationId: this.participationId() };
  }
}
