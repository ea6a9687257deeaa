import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ParticipationListItem } from '../contract';
import { Link, Table, Tag } from '@fotfeste/shared/ui';
import { CountedPipe, DatePipe, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { PeriodPipe } from '../period.pipe';
import { statusLook } from '../status-look';
import { MeasureNames } from './measure-names';

/** Participations as lines: what, where, how it stands, when. */
@Component({
  selector: 'ff-participation-rows',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CountedPipe, DatePipe, Link, PeriodPipe, RouterLink, Table, Tag, TranslocoPipe],
  templateUrl: './participation-rows.html',
})
export class ParticipationRows {
  readonly items = input.required<readonly ParticipationListItem[]>();
  /** What a line leads to: the participation as it is now, or nothing, on a page of an earlier day. */
  readonly opens = input<'participation' | 'nothing'>('participation');

  protected readonly names = inject(MeasureNames);
  protected readonly look = statusLook;
  protected readonly i18n = inject(I18n);
}
