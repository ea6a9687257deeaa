import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { TextField } from '@fotfeste/shared/ui';
import { DatePipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { LinkQuestion } from '../link-views';
import { type TypedWeek, weekFields } from './typed-answers';

/** Hours of one week: planned, present, and absent for a valid reason or not. The cause is never asked. */
@Component({
  selector: 'ff-door-week-fields',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DatePipe, TextField, TranslocoPipe],
  template: `
    @let asked = question();
    <fieldset class="ff-door__week">
      <legend class="aksel-label">
        {{ 'participation.door.week' | transloco: { week: asked.week, from: (asked.from ?? '' | ffDate), to: (asked.to ?? '' | ffDate) } }}
      </legend>
      <div class="ff-door__hours">
        @for (field of fields; track field) {
          <ff-text-field
            inputMode="decimal"
            [width]="6"
            [name]="'attendance.' + asked.weekFrom + '.' + field"
            [optional]="field === 'validAbsenceHours' || field === 'otherAbsenceHours'"
            [label]="'participation.attendance.field.' + field | transloco"
            [value]="week()[field]"
            (valueChange)="set(field, $event)"
          />
        }
      </div>
    </fieldset>
  `,
})
export class DoorWeekFields {
  readonly question = input.required<LinkQuestion>();
  readonly week = input.required<TypedWeek>();
  readonly written = output<Partial<TypedWeek>>();

  protected readonly fields = weekFields;

  protected set(field: keyof TypedWeek, hours: string): void {
    this.written.emit({ [field]: hours });
  }
}
