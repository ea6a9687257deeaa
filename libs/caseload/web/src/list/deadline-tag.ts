import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { daysBetween, type LocalDate } from '@fotfeste/shared/kernel';
import { Tag } from '@fotfeste/shared/ui';
import { Clock, DeadlinePipe, I18n } from '@fotfeste/shared/web';

const soonDays = 7;

/** A deadline in words and shape: passed, today, within the week, or further on. */
@Component({
  selector: 'ff-deadline-tag',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DeadlinePipe, Tag],
  template: `
    @switch (nearness()) {
      @case ('passed') {
        <ff-tag tone="danger" marked
          ><span class="aksel-sr-only">{{ passed() }} </span>{{ over() ?? (dueOn() | ffDeadline) }}</ff-tag
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
  private readonly i18n = inject(I18n);
  private readonly days = computed(() => daysBetween(this.clock.today(), this.dueOn() as LocalDate));
  protected readonly passed = computed(() => this.i18n.text('caseload.passed'));
  /** Said in days where that is shorter than the day itself. */
  protected readonly over = computed(() =>
    this.days() < -1 && this.days() >= -soonDays ? this.i18n.counted('caseload.daysOver', -this.days()) : undefined,
  );
  protected readonly nearness = computed(() => {
    const days = this.days();
    if (days < 0) return 'passed';
    if (days === 0) return 'today';
    return days <= soonDays ? 'soon' : 'later';
  });
}
