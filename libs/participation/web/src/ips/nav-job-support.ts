import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { Client } from '@fotfeste/shared/web';
import { JobSupportPanels } from './job-support-panels';
import type { JobSupportTransport } from './job-support-transport';

/** The job specialist’s work as the responsible adviser reads it, or writes it where Nav carries the measure out without a provider. */
@Component({
  selector: 'ff-nav-job-support',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [JobSupportPanels],
  template: `<ff-job-support-panels [support]="support" [transport]="transport" />`,
})
export class NavJobSupport {
  readonly participationId = input.required<string>();

  private readonly client = inject(Client);
  protected readonly support = this.client.read('GET /participations/{participationId}/job-support', () => this.path());
  protected readonly transport: JobSupportTransport = {
    saveProfile: (version, body, idempotencyKey) =>
      this.client.send('PUT /participations/{participationId}/job-support/profile', {
        path: this.path(),
        body,
        etag: `"${version}"`,
        idempotencyKey,
      }),
    addContact: (body, idempotencyKey) =>
      this.client.send('POST /participations/{participationId}/job-support/contacts', { path: this.path(), body, idempotencyKey }),
    changeContact: ({ id, version }, body, idempotencyKey) =>
      this.client.send('PUT /participations/{participationId}/job-support/contacts/{contactId}', {
        path: { ...this.path(), contactId: id },
        body,
        etag: `"${version}"`,
        idempotencyKey,
      }),
    removeContact: ({ id, version }) =>
      this.client.send('DELETE /participations/{participationId}/job-support/contacts/{contactId}', {
        path: { ...this.path(), contactId: id },
        etag: `"${version}"`,
      }),
    addJob: (body, idempotencyKey) =>
      this.client.send('POST /participations/{participationId}/job-support/jobs', { path: this.path(), body, idempotencyKey }),
    changeJob: ({ id, version }, body, idempotencyKey) =>
      this.client.send('PUT /participations/{participationId}/job-support/jobs/{jobId}', {
        path: { ...this.path(), jobId: id },
        body,
        etag: `"${version}"`,
        idempotencyKey,
      }),
  };

  private path(): { readonly participationId: string } {
    return { participationId: this.participationId() };
  }
}
