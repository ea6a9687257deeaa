import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { OriginLine } from '@fotfeste/participant/web';
import { type SickLeaveMark, sickLeaveMarkNames } from '@fotfeste/participant/domain';
import type { LocalDate, LocalizedText } from '@fotfeste/shared/kernel';
import { Facts, Link, Panel } from '@fotfeste/shared/ui';
import { DatePipe, I18n, LocalizedPipe, NumberPipe } from '@fotfeste/shared/web';
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

  private readonly i18n = inject(I18n);
  /** The children in the person's care, and whose care it is: «2 barn, født 2015 og 2018, har omsorgen alene». */
  protected readonly careWords = computed(() => {
    const care = this.overview().care;
    if (!care || care.childYears.length === 0) return this.i18n.text('case.overview.noChildren');
    const years = new Intl.ListFormat(this.i18n.language()).format(care.childYears.map(String));
    const children = this.i18n.counted('case.overview.children', care.childYears.length, { years });
    return care.soleCarer === undefined
      ? children
      : `${children}, ${this.i18n.text(`case.overview.${care.soleCarer ? 'alone' : 'shared'}`)}`;
  });

  protected markName(mark: SickLeaveMark): LocalizedText {
    return sickLeaveMarkNames[mark];
  }
}
