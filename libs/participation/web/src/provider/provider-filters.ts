import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { Select, type Option } from '@fotfeste/shared/ui';
import { formatNumber, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ProviderCounts } from './views';

/** The choices that stand in the address. Codes and ids alone. */
export const filterNames = ['status', 'adviser', 'coAdviser', 'office'] as const;
export type FilterName = (typeof filterNames)[number];
export type Chosen = Readonly<Partial<Record<FilterName, string>>>;

/** What narrows the table, each choice with how many it would leave. */
@Component({
  selector: 'ff-provider-filters',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Select, TranslocoPipe],
  template: `
    @for (filter of filters(); track filter.name) {
      <ff-select
        size="small"
        [withoutEmpty]="true"
        [name]="filter.name"
        [label]="'participation.provider.filters.' + filter.name | transloco"
        [options]="filter.options"
        [value]="chosen()[filter.name] ?? ''"
        (valueChange)="choose(filter.name, $event)"
      />
    }
  `,
  host: { class: 'ff-provider__selects' },
})
export class ProviderFilters {
  readonly counts = input<ProviderCounts>();
  readonly chosen = input.required<Chosen>();
  readonly chose = output<Chosen>();

  private readonly i18n = inject(I18n);
  protected readonly filters = computed(() =>
    filterNames
      .map((name) => ({ name, options: this.optionsOf(name) }))
      .filter(({ name, options }) => options.length > 2 || this.chosen()[name]),
  );

  protected choose(name: FilterName, value: string): void {
    this.chose.emit({ [name]: value });
  }

  private optionsOf(name: FilterName): readonly Option[] {
    const counts = this.counts();
    if (!counts) return [];
    const all: readonly { readonly code: string; readonly name?: string; readonly count: number }[] = {
      status: counts.statuses,
      adviser: counts.advisers,
      coAdviser: counts.coAdvisers,
      office: counts.offices,
    }[name];
    const each = all.map(({ code, name: called, count }) => ({
      value: code,
      label: `${called ?? this.nameOf(name, code)} (${formatNumber(count)})`,
    }));
    return [{ value: '', label: this.i18n.text('participation.provider.filters.all') }, ...each];
  }

  private nameOf(filter: FilterName, code: string): string {
    return filter === 'status'
      ? this.i18n.text(`participation.provider.status.${code}`)
      : this.i18n.text('participation.provider.withoutAdviser');
  }
}
