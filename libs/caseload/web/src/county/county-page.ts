import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { assistanceGroupDefinitions, assistanceGroups } from '@fotfeste/eligibility/domain';
import { countyParts, type CountyColumn } from '@fotfeste/caseload/domain';
import { EmptyState, FilterChips, Page, Panel, ProblemMessage, Skeleton } from '@fotfeste/shared/ui';
import { Client, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { CountyTable } from './county-table';

type Part = keyof typeof countyParts;

/** Numbers of people per office, never people. Small numbers are hidden. */
@Component({
  selector: 'ff-county-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CountyTable, EmptyState, FilterChips, Page, Panel, ProblemMessage, Skeleton, TranslocoPipe],
  templateUrl: './county-page.html',
})
export class CountyPage {
  private readonly i18n = inject(I18n);
  protected readonly county = inject(Client).read('GET /caseload/county');
  protected readonly part = signal<Part>('measure');

  protected readonly parts = computed(() =>
    (Object.keys(countyParts) as Part[]).map((value) => ({ value, label: this.i18n.text(`caseload.county.part.${value}`) })),
  );
  protected readonly columns = computed(() =>
    countyParts[this.part()].map((column: CountyColumn) => ({ column, label: this.nameOf(column) })),
  );

  protected choose([part]: readonly Part[]): void {
    if (part) this.part.set(part);
  }

  private nameOf(column: CountyColumn): string {
    const group = assistanceGroups.find((each) => each === column);
    return group ? this.i18n.localized(assistanceGroupDefinitions[group].name) : this.i18n.text(`caseload.county.column.${column}`);
  }
}
