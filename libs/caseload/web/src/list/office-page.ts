import { ChangeDetectionStrategy, Component } from '@angular/core';
import { Page } from '@fotfeste/shared/ui';
import { TranslocoPipe } from '@jsverse/transloco';
import { CaseList } from './case-list';
import { caseListing } from './case-listing';
import { HiddenNote } from '../hidden-note';
import { SavedViews } from '../saved-view/saved-views';
import { ListAddress } from './list-address';

/** Everybody at the actor's offices whom the actor may see. */
@Component({
  selector: 'ff-office-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CaseList, HiddenNote, Page, TranslocoPipe],
  providers: [ListAddress, SavedViews],
  template: `
    <ff-page [heading]="'caseload.office.heading' | transloco">
      <ff-hidden-note ff-beside-heading [hidden]="listing.counts()?.hidden" />
      <ff-case-list [listing]="listing" />
    </ff-page>
  `,
})
export class OfficePage {
  protected readonly listing = caseListing('office');
}
