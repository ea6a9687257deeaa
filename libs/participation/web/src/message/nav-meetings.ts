import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { Client } from '@fotfeste/shared/web';
import { MeetingPanel } from './meeting-panel';
import type { MeetingTransport } from './message-transport';

/** Meetings of participant, provider and Nav, from Nav’s side. */
@Component({
  selector: 'ff-nav-meetings',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MeetingPanel],
  template: `<ff-meeting-panel [meetings]="meetings" [transport]="transport" [mayWrite]="mayWrite()" />`,
})
export class NavMeetings {
  readonly participationId = input.required<string>();
  readonly mayWrite = input(false);

  private readonly client = inject(Client);
  protected readonly meetings = this.client.read('GET /participations/{participationId}/meetings', () => this.path());
  protected readonly transport: MeetingTransport = {
    set: (body, idempotencyKey) =>
      this.client.send('POST /participations/{participationId}/meetings', { path: this.path(), body, idempotencyKey }),
    cancel: ({ id }) =>
      this.client.send('POST /participations/{participationId}/meetings/{meetingId}/cancellation', {
        path: { ...this.path(), meetingId: id },
      }),
  };

  private path(): { readonly participationId: string } {
    return { participationId: this.participationId() };
  }
}
