import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Panel, Tag } from '@fotfeste/shared/ui';
import { Clock, DeadlinePipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { Hindrances } from './hindrances';
import type { OverviewView } from './overview-view';

/** What is late, due and coming, the earliest first, and whom it waits for. */
@Component({
  selector: 'ff-overview-deadlines',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DeadlinePipe, Hindrances, Panel, Tag, TranslocoPipe],
  template: `
    <ff-panel [heading]="'case.overview.deadlines' | transloco" padding="none">
      @if (rows().length > 0) {
        <ul class="ff-rows">
          @for (row of rows(); track row.id) {
            <li class="ff-rows__row">
              <span class="ff-overview__measure">
                <span>{{ 'case.deadline.' + row.deadline.kind | transloco }}</span>
                <ff-hindrances [hindrances]="row.deadline.hindrances ?? []" />
                <span class="ff-subtle">{{
                  (row.deadline.isLeftToAdviser ? 'case.leftToAdviser' : 'case.waitsFor.' + row.deadline.waitsFor) | transloco
                }}</span>
              </span>
              <ff-tag class="ff-rows__end" [tone]="row.isLate ? 'danger' : 'neutral'" [marked]="row.isLate">
                {{ row.deadline.dueOn | ffDeadline }}
              </ff-tag>
            </li>
          }
        </ul>
      } @else {
        <p class="ff-overview__more ff-subtle">{{ 'case.overview.noDeadlines' | transloco }}</p>
      }
    </ff-panel>
  `,
})
export class OverviewDeadlines {
  readonly overview = input.required<OverviewView>();

  private readonly clock = inject(Clock);
  protected readonly rows = computed(() =>
    this.overview().deadlines.map((deadline, index) => ({
      deadline,
      id: `${index}-${deadline.kind}`,
      isLate: deadline.dueOn < this.clock.today(),
    })),
  );
}
