import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { daysBetween, type LocalDate } from '@fotfeste/shared/kernel';
import { Tag } from '@fotfeste/shared/ui';
import { Clock, DeadlinePipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';

const soonDays = 7;

/** A deadline in words and shape: passed, today, within the week, or further on. */
@Component({
  selector: 'ff-deadline-tag',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DeadlinePipe, Tag, TranslocoPipe],
  template: `
    @switch (nearness()) {
      @case ('passed') {
        <ff-tag tone="danger" marked
          ><span class="aksel-sr-only">{{ 'caseload.passed' | transloco }} </span>{{ dueOn() | ffDeadline }}</ff-tag
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
  protected readonly nearness = computed(() => {
    const days = daysBetween(this.clock.today(), this.dueOn() as LocalDate);
    if (days < 0) return 'passed';
    if (days === 0) return 'today';
    return days <= soonDays ? 'soon' : 'later';
  });
}
