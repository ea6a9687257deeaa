import { ChangeDetectionStrategy, Component } from '@angular/core';
import { Page } from '@fotfeste/shared/ui';
import { TranslocoPipe } from '@jsverse/transloco';
import { AccessRequests } from './access-requests';

/** What other offices ask this office, with an address that can be sent. */
@Component({
  selector: 'ff-access-requests-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AccessRequests, Page, TranslocoPipe],
  template: `
    <ff-page [heading]="'participant.requests.title' | transloco">
      <p class="ff-subtle">{{ 'participant.requests.text' | transloco }}</p>
      <ff-access-requests />
    </ff-page>
  `,
})
export class AccessRequestsPage {}
