import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { runningSickLeaveMarks, sickLeaveMarkDuties, sickLeaveMarkNames, type SickLeavePeriod } from '@fotfeste/participant/domain';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { Icon } from '@fotfeste/shared/ui';
import { Clock, DatePipe, LocalizedPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { PersonFacts } from '../contract';

/** What falls due in the sick leave that runs, when, and who sees to it; those passed are ticked off by the calendar, not as done. */
@Component({
  selector: 'ff-sick-leave-marks',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DatePipe, Icon, LocalizedPipe, TranslocoPipe],
  template: `
    @if (marks().length > 0) {
      <ol class="ff-sick-marks ff-inset" [attr.aria-label]="'participant.sickMarks.label' | transloco">
        @for (each of marks(); track each.mark) {
          <li [class.ff-subtle]="each.isPassed">
            <ff-icon [name]="each.isPassed ? 'Clock' : 'Calendar'" />
            <span class="ff-numeric ff-nowrap">{{ each.on | ffDate }}</span>
            <span>
              {{ each.name | ffLocalized }}
              <span class="ff-source">
                {{ each.duty | ffLocalized }}
                @if (each.isPassed) {
                  · {{ 'participant.sickMarks.passed' | transloco }}
                }
              </span>
            </span>
          </li>
        }
      </ol>
    }
  `,
})
export class SickLeaveMarks {
  readonly leaves = input.required<PersonFacts['sickLeaves']>();

  private readonly clock = inject(Clock);
  protected readonly marks = computed(() => {
    const today = this.clock.today();
    return runningSickLeaveMarks(this.leaves().map(periodOf), today).map(({ mark, on }) => ({
      ...{ mark, on, isPassed: on < today },
      ...{ name: sickLeaveMarkNames[mark], duty: sickLeaveMarkDuties[mark] },
    }));
  });
}

function periodOf({ from, to, employmentId }: PersonFacts['sickLeaves'][number]): SickLeavePeriod {
  return { from: from as LocalDate, ...(to && { to: to as LocalDate }), ...(employmentId && { employmentId }) };
}
