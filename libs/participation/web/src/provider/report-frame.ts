import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { Page } from '@fotfeste/shared/ui';
import { TranslocoPipe } from '@jsverse/transloco';

/** Around a report that is being written: the heading of the page. */
@Component({
  selector: 'ff-report-frame',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Page, RouterOutlet, TranslocoPipe],
  template: `
    <ff-page width="text" [heading]="'participation.provider.reportHeading' | transloco">
      <router-outlet />
    </ff-page>
  `,
})
export class ReportFrame {}
