import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Button, Page, Panel } from '@fotfeste/shared/ui';
import { TranslocoPipe } from '@jsverse/transloco';

/** The role has no access to this page. */
@Component({
  selector: 'ff-refused-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, Page, Panel, RouterLink, TranslocoPipe],
  template: `
    <ff-page width="text" [heading]="'shell.refused.heading' | transloco">
      <ff-panel>
        <p>{{ 'shell.refused.text' | transloco }}</p>
        <div>
          <a ff-button="secondary" routerLink="/">{{ 'shell.goHome' | transloco }}</a>
        </div>
      </ff-panel>
    </ff-page>
  `,
})
export class RefusedPage {}
