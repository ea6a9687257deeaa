import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { daysBetween, type LocalDate } from '@fotfeste/shared/kernel';
import { Tag } from '@fotfeste/shared/ui';
import { Clock, CountedPipe, DeadlinePipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';

const soonDays = 7;

/** A deadline in words and shape: passed, today, within the week, or further on. */
@Component({
  selector: 'ff-deadline-tag',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CountedPipe, DeadlinePipe, Tag, TranslocoPipe],
  template: `
    @switch (nearness()) {
      @case ('passed') {
        <ff-tag tone="danger" marked
          ><span class="aksel-sr-only">{{ 'caseload.passed' | transloco }} </span
          >{{ daysOver() ? ('caseload.daysOver' | ffCounted: daysOver()) : (dueOn() | ffDeadline) }}</ff-tag
        >
      }
      @case ('today') {
        <ff-tag tone="warning" icon="Clock">{{ dueOn() | ffDeadline }}</ff-tag>
      }
      @case ('soon') {
        <ff-tag tone="neutral">{{ dueOn() | ffDeadline }}</ff-tag>
      }
      @default {
        <span class="ff-nowrap ff-numeric">{{ dueOn() | ffDeadline }}</span>
      }
    }
  `,
})
export class DeadlineTag {
  readonly dueOn = input.required<string>();

  private readonly clock = inject(Clock);
  private readonly days = computed(() => daysBetween(this.clock.today(), this.dueOn() as LocalDate));
  /** Said in days where that is shorter than the day itself. */
  protected readonly daysOver = computed(() => (this.days() < -1 && this.days() >= -soonDays ? -this.days() : 0));
  protected readonly nearness = computed(() => {
    const days = this.days();
    if (days < 0) return 'passed';
    if (days === 0) return 'today';
    return days <= soonDays ? 'soon' : 'later';
  });
}
