import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { OriginLine } from '@fotfeste/participant/web';
import { type SickLeaveMark, sickLeaveMarkNames } from '@fotfeste/participant/domain';
import type { LocalDate, LocalizedText } from '@fotfeste/shared/kernel';
import { Facts, Link, Panel } from '@fotfeste/shared/ui';
import { DatePipe, LocalizedPipe, NumberPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { NotKnown } from './not-known';
import type { OverviewView } from './overview-view';

/** Work, benefits and registration, each with its source. What nobody knows is said to be unknown, never shown as none. */
@Component({
  selector: 'ff-overview-livelihood',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DatePipe, Facts, Link, LocalizedPipe, NotKnown, NumberPipe, OriginLine, Panel, RouterLink, TranslocoPipe],
  templateUrl: './overview-livelihood.html',
})
export class OverviewLivelihood {
  readonly overview = input.required<OverviewView>();
  /** Where the person's pages begin; without it the card leads nowhere. */
  readonly base = input<string>();
  /** The earlier day that is shown. */
  readonly then = input<LocalDate>();

  protected readonly details = computed(() => {
    const base = this.base();
    return base && `${base}/registration`;
  });

  protected markName(mark: SickLeaveMark): LocalizedText {
    return sickLeaveMarkNames[mark];
  }
}
