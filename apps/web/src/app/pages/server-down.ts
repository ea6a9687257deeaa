import { ChangeDetectionStrategy, Component } from '@angular/core';
import { Loader, Page, Panel } from '@fotfeste/shared/ui';
import { TranslocoPipe } from '@jsverse/transloco';

/** The service did not answer when the page was opened. It goes on by itself as soon as there is an answer. */
@Component({
  selector: 'ff-server-down',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Loader, Page, Panel, TranslocoPipe],
  template: `
    <ff-page width="text" [heading]="'shell.down.heading' | transloco">
      <ff-panel>
        <div class="ff-row" role="status"><ff-loader size="medium" /> {{ 'shell.down.waiting' | transloco }}</div>
      </ff-panel>
    </ff-page>
  `,
})
export class ServerDown {}
