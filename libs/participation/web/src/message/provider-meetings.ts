import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { Client } from '@fotfeste/shared/web';
import { MeetingPanel } from './meeting-panel';
import type { MeetingTransport } from './message-transport';

/** Meetings of participant, provider and Nav, from the provider’s side. */
@Component({
  selector: 'ff-provider-meetings',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MeetingPanel],
  template: `<ff-meeting-panel [meetings]="meetings" [transport]="transport" [mayWrite]="mayWrite()" />`,
})
export class ProviderMeetings {
  readonly participationId = input.required<string>();
  readonly mayWrite = input(false);

  private readonly client = inject(Client);
  protected readonly meetings = this.client.read('GET /provider/participations/{participationId}/meetings', () => this.path());
  protected readonly transport: MeetingTransport = {
    set: (body, idempotencyKey) =>
      this.client.send('POST /provider/participations/{participationId}/meetings', { path: this.path(), body, idempotencyKey }),
    cancel: ({ id }) =>
      this.client.send('POST /provider/participations/{participationId}/meetings/{meetingId}/cancellation', {
        path: { ...this.path(), meetingId: id },
      }),
  };

  private path(): { readonly participationId: string } {
    return { participationId: this.participationId() };
  }
}
