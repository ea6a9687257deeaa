import { ChangeDetectionStrategy, Component, computed, inject, input, model, output } from '@angular/core';
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
  /** Whether rows can be chosen, to do something with several. */
  readonly mayPick = input(false);
  readonly picked = model<readonly ProviderListItem[]>([]);
  readonly sortChange = output<Sort<SortColumn>>();

  private readonly clock = inject(Clock);
  private readonly i18n = inject(I18n);
  protected readonly look = statusLook;
  protected readonly today = computed(() => this.clock.today());

  protected readonly isPicked = computed(() => new Set(this.picked().map(({ participationId }) => participationId)));
  protected readonly isEverybodyPicked = computed(() => this.items().every(({ participationId }) => this.isPicked().has(participationId)));

  protected pick(item: ProviderListItem): void {
    const others = this.picked().filter(({ participationId }) => participationId !== item.participationId);
    this.picked.set(others.length < this.picked().length ? others : [...others, item]);
  }

  /** Everybody on the page, or nobody on it when everybody is. */
  protected pickAll(): void {
    const shown = new Set(this.items().map(({ participationId }) => participationId));
    const others = this.picked().filter(({ participationId }) => !shown.has(participationId));
    this.picked.set(this.isEverybodyPicked() ? others : [...others, ...this.items()]);
  }

  protected isLate({ dueOn }: Due): boolean {
    return dueOn < this.today();
  }

  protected nameOf(measure: MeasureCode): string {
    return measureDefinitions[measure].shortName[this.i18n.language()];
  }
}
