import { ChangeDetectionStrategy, Component, DestroyRef, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Link, Page } from '@fotfeste/shared/ui';
import { TranslocoPipe } from '@jsverse/transloco';
import { StandInNote } from '../absence/stand-in-note';
import { CaseCopy } from '../copy/case-copy';
import { CaseList } from './case-list';
import { caseListing } from './case-listing';
import { HiddenNote } from '../hidden-note';
import { SavedViews } from '../saved-view/saved-views';
import { ListAddress } from './list-address';

/** The adviser's own people: what is late, what waits, what comes. */
@Component({
  selector: 'ff-my-overview-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CaseList, HiddenNote, Link, Page, RouterLink, StandInNote, TranslocoPipe],
  providers: [ListAddress, SavedViews],
  template: `
    <ff-page [heading]="'caseload.mine.heading' | transloco">
      <ff-hidden-note ff-beside-heading [hidden]="listing.counts()?.hidden" />
      <a ff-actions ff-link routerLink="/my-day">{{ 'caseload.day.heading' | transloco }}</a>
      <a ff-actions ff-link routerLink="/deadlines">{{ 'caseload.queue.link' | transloco }}</a>
      <a ff-actions ff-link routerLink="/data-quality">{{ 'caseload.quality.link' | transloco }}</a>
      <a ff-actions ff-link routerLink="/reviews">{{ 'caseload.review.link' | transloco }}</a>
      <a ff-actions ff-link routerLink="/my-tasks">{{ 'caseload.mine.tasks' | transloco }}</a>
      <ff-stand-in-note />
      <ff-case-list [listing]="listing" />
    </ff-page>
  `,
})
export class MyOverviewPage {
  protected readonly listing = caseListing('mine');

  constructor() {
    inject(DestroyRef).onDestroy(inject(CaseCopy).follow());
  }
}
