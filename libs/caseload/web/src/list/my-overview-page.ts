import { ChangeDetectionStrategy, Component } from '@angular/core';
import { Page } from '@fotfeste/shared/ui';
import { TranslocoPipe } from '@jsverse/transloco';
import { CaseList } from './case-list';
import { caseListing } from './case-listing';
import { HiddenNote } from '../hidden-note';
import { ListAddress } from './list-address';

/** The adviser's own people: what is late, what waits, what comes. */
@Component({
  selector: 'ff-my-overview-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CaseList, HiddenNote, Page, TranslocoPipe],
  providers: [ListAddress],
  template: `
    <ff-page [heading]="'caseload.mine.heading' | transloco">
      <ff-hidden-note ff-beside-heading [hidden]="listing.counts()?.hidden" />
      <ff-case-list [listing]="listing" />
    </ff-page>
  `,
})
export class MyOverviewPage {
  protected readonly listing = caseListing('mine');
}
