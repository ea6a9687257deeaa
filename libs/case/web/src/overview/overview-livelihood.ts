import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Facts, Link, Panel } from '@fotfeste/shared/ui';
import { DatePipe, NumberPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { OverviewView } from './overview-view';

/** Work, benefits and registration. What nobody knows is said to be unknown, never shown as none. */
@Component({
  selector: 'ff-overview-livelihood',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DatePipe, Facts, Link, NumberPipe, Panel, RouterLink, TranslocoPipe],
  templateUrl: './overview-livelihood.html',
})
export class OverviewLivelihood {
  readonly overview = input.required<OverviewView>();
  /** Where the person's pages begin; without it the card leads nowhere. */
  readonly base = input<string>();
}
