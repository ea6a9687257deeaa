import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Alert, Link } from '@fotfeste/shared/ui';
import { ServiceState } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { ServiceHealth } from './service-health';

/** Stands above the page while the service does not answer, or a part of it fails, and names which. */
@Component({
  selector: 'ff-service-banner',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Alert, Link, RouterLink, TranslocoPipe],
  template: `
    <div role="status" class="ff-service-banner">
      @if (service.outage(); as outage) {
        <ff-alert tone="warning" [heading]="'shell.down.' + (outage === 'database' ? 'database' : 'banner') | transloco">
          <p>{{ 'shell.down.kept' | transloco }}</p>
          @if (service.readable(); as address) {
            <p>
              <a ff-link [routerLink]="address">{{ 'shell.down.readable' | transloco }}</a>
            </p>
          }
        </ff-alert>
      } @else {
        @for (part of health.failing(); track part) {
          <ff-alert tone="warning" [heading]="'shell.service.failing.' + part + '.heading' | transloco">
            <p>{{ 'shell.service.failing.' + part + '.text' | transloco }}</p>
          </ff-alert>
        }
      }
    </div>
  `,
})
export class ServiceBanner {
  protected readonly service = inject(ServiceState);
  protected readonly health = inject(ServiceHealth);
}
