import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Button, Page } from '@fotfeste/shared/ui';
import { Client } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { JobSupportPanels } from './job-support-panels';
import type { JobSupportTransport } from './job-support-transport';

/** The job specialist’s page for one participant. */
@Component({
  selector: 'ff-participant-job-support-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, JobSupportPanels, Page, RouterLink, TranslocoPipe],
  template: `
    <ff-page width="text" [heading]="'participation.ips.titleFor' | transloco: { name: participation.value()?.name ?? '' }">
      <a ff-actions ff-button="tertiary" size="small" [routerLink]="['/provider', participationId()]" queryParamsHandling="preserve">
        {{ 'participation.ips.backToParticipant' | transloco }}
      </a>
      <ff-job-support-panels [support]="support" [transport]="transport" />
    </ff-page>
  `,
})
export class ParticipantJobSupportPage {
  readonly participationId = input.required<string>();

  private readonly client = inject(Client);
  protected readonly participation = this.client.read('GET /provider/participations/{participationId}', () => this.path());
  protected readonly support = this.client.read('GET /provider/participations/{participationId}/job-support', () => this.path());
  protected readonly transport: JobSupportTransport = {
    saveProfile: (version, body, idempotencyKey) =>
      this.client.send('PUT /provider/participations/{participationId}/job-support/profile', {
        path: this.path(),
        body,
        etag: `"${version}"`,
        idempotencyKey,
      }),
    addContact: (body, idempotencyKey) =>
      this.client.send('POST /provider/participations/{participationId}/job-support/contacts', { path: this.path(), body, idempotencyKey }),
    changeContact: ({ id, version }, body, idempotencyKey) =>
      this.client.send('PUT /provider/participations/{participationId}/job-support/contacts/{contactId}', {
        path: { ...this.path(), contactId: id },
        body,
        etag: `"${version}"`,
        idempotencyKey,
      }),
    removeContact: ({ id, version }) =>
      this.client.send('DELETE /provider/participations/{participationId}/job-support/contacts/{contactId}', {
        path: { ...this.path(), contactId: id },
        etag: `"${version}"`,
      }),
    addJob: (body, idempotencyKey) =>
      this.client.send('POST /provider/participations/{participationId}/job-support/jobs', { path: this.path(), body, idempotencyKey }),
    changeJob: ({ id, version }, body, idempotencyKey) =>
      this.client.send('PUT /provider/participations/{participationId}/job-support/jobs/{jobId}', {
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
