import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { CaseFilter } from '@fotfeste/caseload/domain';
import { NumberPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { CaseListing } from './case-listing';

const shown = {
  mine: ['overdue', 'due-today', 'due-this-week', 'waits-for-adviser', 'long-quiet', 'new-to-me'],
  office: ['overdue', 'due-today', 'due-this-week', 'unassigned', 'long-quiet', 'new-to-me'],
} as const satisfies Readonly<Record<string, readonly CaseFilter[]>>;

/** The numbers one looks at first. Each is a filter: press it to see whom it counts. */
@Component({
  selector: 'ff-case-tiles',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [NumberPipe, TranslocoPipe],
  template: `
    <div class="ff-tiles" role="group" [attr.aria-label]="'caseload.tiles' | transloco">
      @for (tile of tiles(); track tile.filter) {
        <button
          type="button"
          class="ff-tile ff-cases-tile"
          [class.ff-tile--alarm]="tile.isAlarm"
          [attr.aria-pressed]="chosen().includes(tile.filter)"
          (click)="toggled.emit(tile.filter)"
        >
          <span class="ff-tile__number">{{ tile.count === undefined ? '–' : (tile.count | ffNumber) }}</span>
          {{ 'caseload.tile.' + listing().scope + '.' + tile.filter | transloco }}
        </button>
      }
    </div>
  `,
})
export class CaseTiles {
  readonly listing = input.required<CaseListing>();
  readonly chosen = input.required<readonly CaseFilter[]>();
  readonly toggled = output<CaseFilter>();

  protected readonly tiles = computed(() =>
    shown[this.listing().scope].map((filter) => {
      const count = this.listing().countOf(filter);
      return { filter, count, isAlarm: filter === 'overdue' && (count ?? 0) > 0 };
    }),
  );
}
