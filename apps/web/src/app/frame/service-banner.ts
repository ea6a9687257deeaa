import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Alert } from '@fotfeste/shared/ui';
import { ServiceState } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';

/** Stands above the page while the service does not answer. */
@Component({
  selector: 'ff-service-banner',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Alert, TranslocoPipe],
  template: `
    <div role="status" class="ff-service-banner">
      @if (service.isDown()) {
        <ff-alert tone="warning" [heading]="'shell.down.banner' | transloco">
          <p>{{ 'shell.down.kept' | transloco }}</p>
        </ff-alert>
      }
    </div>
  `,
})
export class ServiceBanner {
  protected readonly service = inject(ServiceState);
}
