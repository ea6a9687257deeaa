import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { Client } from '@fotfeste/shared/web';
import { MessagePanel } from './message-panel';
import type { MessageTransport } from './message-transport';
import type { Attachment } from './message-views';

/** Messages about a participation, from the provider’s side. */
@Component({
  selector: 'ff-provider-messages',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MessagePanel],
  template: `
    <ff-message-panel
      side="provider"
      [participationId]="participationId()"
      [participantId]="participantId()"
      [thread]="thread"
      [transport]="transport"
    />
  `,
})
export class ProviderMessages {
  readonly participationId = input.required<string>();
  readonly participantId = input.required<string>();

  private readonly client = inject(Client);
  protected readonly thread = this.client.read('GET /provider/participations/{participationId}/messages', () => this.path());
  protected readonly transport: MessageTransport = {
    send: (body, idempotencyKey) =>
      this.client.send('POST /provider/participations/{participationId}/messages', { path: this.path(), body, idempotencyKey }),
    markRead: () => this.client.send('PUT /provider/participations/{participationId}/messages/reading', { path: this.path() }),
    attach: (file) => this.client.upload<Attachment>('POST /provider/participations/{participationId}/attachments', this.path(), file),
    remove: ({ id }) =>
      this.client.send('DELETE /provider/participations/{participationId}/attachments/{attachmentId}', {
        path: { ...this.path(), attachmentId: id },
      }),
    hrefOf: ({ id }) => `/api/provider/participations/${this.participationId()}/attachments/${id}`,
  };

  private path(): { readonly participationId: string } {
    return { participationId: this.participationId() };
  }
}
