import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { absences, type Absence } from '@fotfeste/participation/domain';
import { Table } from '@fotfeste/shared/ui';
import { I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';

/** Attendance of one week, in hours. The cause of absence is never asked. */
export interface Week {
  readonly year: number;
  readonly week: number;
  readonly plannedHours: number;
  readonly presentHours: number;
  readonly absence: Absence;
}

/** Hours agreed and attended, week by week, filled in with the keyboard. */
@Component({
  selector: 'ff-attendance-grid',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Table, TranslocoPipe],
  template: `
    <table ff-table size="small">
      <caption class="aksel-sr-only">
        {{
          'participation.provider.attendance.caption' | transloco
        }}
      </caption>
      <thead>
        <tr>
          <th scope="col">{{ 'participation.provider.attendance.week' | transloco }}</th>
          <th scope="col" class="ff-number">{{ 'participation.provider.attendance.planned' | transloco }}</th>
          <th scope="col" class="ff-number">{{ 'participation.provider.attendance.present' | transloco }}</th>
          <th scope="col">{{ 'participation.provider.attendance.absence' | transloco }}</th>
        </tr>
      </thead>
      <tbody>
        @for (week of weeks(); track $index) {
          <tr>
            <th scope="row">{{ 'participation.provider.attendance.name' | transloco: { week: week.week, year: week.year } }}</th>
            <td class="ff-number">
              <input
                class="aksel-text-field__input aksel-text-field__input--small ff-provider__hours"
                inputmode="decimal"
                [attr.aria-label]="label('planned', week)"
                [value]="week.plannedHours"
                (change)="set($index, 'plannedHours', $event)"
              />
            </td>
            <td class="ff-number">
              <input
                class="aksel-text-field__input aksel-text-field__input--small ff-provider__hours"
                inputmode="decimal"
                [attr.aria-label]="label('present', week)"
                [value]="week.presentHours"
                (change)="set($index, 'presentHours', $event)"
              />
            </td>
            <td>
              <select
                class="aksel-select__input aksel-select__input--small aksel-body-short--small"
                [attr.aria-label]="label('absence', week)"
                (change)="setAbsence($index, $event)"
              >
                @for (kind of absences; track kind) {
                  <option [value]="kind" [selected]="kind === week.absence">
                    {{ 'participation.provider.attendance.kind.' + kind | transloco }}
                  </option>
                }
              </select>
            </td>
          </tr>
        }
      </tbody>
    </table>
  `,
})
export class AttendanceGrid {
  readonly weeks = input.required<readonly Week[]>();
  readonly changed = output<readonly Week[]>();

  private readonly i18n = inject(I18n);
  protected readonly absences = absences;

  protected label(column: 'planned' | 'present' | 'absence', { week }: Week): string {
    return this.i18n.text(`participation.provider.attendance.label.${column}`, { week });
  }

  protected set(index: number, field: 'plannedHours' | 'presentHours', event: Event): void {
    const box = event.target as HTMLInputElement;
    const hours = Number(box.value.replace(',', '.'));
    if (Number.isFinite(hours) && hours >= 0) this.change(index, { [field]: hours });
    else box.value = String(this.weeks()[index]?.[field] ?? 0);
  }

  protected setAbsence(index: number, event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    this.change(index, { absence: value as Absence });
  }

  private change(index: number, patch: Partial<Week>): void {
    this.changed.emit(this.weeks().map((week, at) => (at === index ? { ...week, ...patch } : week)));
  }
}
