import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Button, Page, Panel } from '@fotfeste/shared/ui';
import { TranslocoPipe } from '@jsverse/transloco';

/** No page has this address. */
@Component({
  selector: 'ff-not-found-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, Page, Panel, RouterLink, TranslocoPipe],
  template: `
    <ff-page width="text" [heading]="'shell.notFound.heading' | transloco">
      <ff-panel>
        <p>{{ 'shell.notFound.text' | transloco }}</p>
        <div>
          <a ff-button="secondary" routerLink="/">{{ 'shell.goHome' | transloco }}</a>
        </div>
      </ff-panel>
    </ff-page>
  `,
})
export class NotFoundPage {}
