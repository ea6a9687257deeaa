import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { measureDefinitions, type MeasureCode } from '@fotfeste/eligibility/domain';
import { SortHeader, Table, Tag, type Sort } from '@fotfeste/shared/ui';
import { Clock, CountedPipe, DatePipe, DeadlinePipe, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { statusLook } from '../status-look';
import type { Due, ProviderListItem } from './views';

/** The columns one can sort by. */
export const sortColumns = ['due', 'name', 'status', 'start', 'end', 'shared', 'adviser'] as const;
export type SortColumn = (typeof sortColumns)[number];

/** The provider's participants as a table: who, what is new, how it stands, when, who follows up, and what is due. */
@Component({
  selector: 'ff-provider-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CountedPipe, DatePipe, DeadlinePipe, RouterLink, SortHeader, Table, Tag, TranslocoPipe],
  templateUrl: './provider-table.html',
})
export class ProviderTable {
  readonly items = input.required<readonly ProviderListItem[]>();
  readonly sort = input.required<Sort<SortColumn>>();
  readonly sortChange = output<Sort<SortColumn>>();

  private readonly clock = inject(Clock);
  private readonly i18n = inject(I18n);
  protected readonly look = statusLook;
  protected readonly today = computed(() => this.clock.today());

  protected isLate({ dueOn }: Due): boolean {
    return dueOn < this.today();
  }

  protected nameOf(measure: MeasureCode): string {
    return measureDefinitions[measure].shortName[this.i18n.language()];
  }
}
