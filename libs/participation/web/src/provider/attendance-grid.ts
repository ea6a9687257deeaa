import { ChangeDetectionStrategy, Component, computed, effect, inject, input, output, untracked } from '@angular/core';
import { absences, type Absence } from '@fotfeste/participation/domain';
import { Button, FieldError, fieldId, Form, Table } from '@fotfeste/shared/ui';
import { formatNumber, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { weekField, writtenWeeks, type WeekEntry } from './attendance';

type Hours = 'plannedHours' | 'presentHours';

/** Hours agreed and attended, week by week, filled in with the keyboard. A week that nobody has written in stays unknown. */
@Component({
  selector: 'ff-attendance-grid',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, FieldError, Table, TranslocoPipe],
  templateUrl: './attendance-grid.html',
})
export class AttendanceGrid {
  readonly weeks = input.required<readonly WeekEntry[]>();
  readonly changed = output<readonly WeekEntry[]>();

  private readonly i18n = inject(I18n);
  private readonly form = inject(Form, { optional: true });
  protected readonly absences = absences;
  protected readonly hoursFields = ['plannedHours', 'presentHours'] as const satisfies readonly Hours[];
  protected readonly writtenCount = computed(() => writtenWeeks(this.weeks()).length);
  /** Hours agreed in the first week, while another week has none. */
  protected readonly repeatable = computed(() => {
    const [first, ...others] = this.weeks();
    return others.some(({ plannedHours }) => plannedHours === undefined) ? first?.plannedHours : undefined;
  });

  constructor() {
    effect((onCleanup) => {
      const form = this.form;
      if (!form) return;
      const undo = this.weeks().flatMap((week, index) =>
        ([...this.hoursFields, 'absence'] as const).map((field) =>
          untracked(() =>
            form.name(
              weekField(index, field),
              computed(() => this.label(field, week)),
            ),
          ),
        ),
      );
      onCleanup(() => {
        untracked(() => {
          for (const forget of undo) forget();
        });
      });
    });
  }

  protected idOf(index: number, field: keyof WeekEntry): string {
    return fieldId(weekField(index, field));
  }

  protected errorOf(index: number): { readonly field: keyof WeekEntry; readonly message: string } | undefined {
    for (const field of ['plannedHours', 'presentHours', 'absence'] as const) {
      const message = this.form?.state().errorOf(weekField(index, field));
      if (message) return { field, message };
    }
    return undefined;
  }

  protected label(field: Hours | 'absence', { week }: WeekEntry): string {
    return this.i18n.text(`participation.provider.attendance.label.${field}`, { week });
  }

  /** 7,5 as people write it; nothing while it is unknown. */
  protected shown(hours: number | undefined): string {
    return hours === undefined ? '' : formatNumber(hours);
  }

  protected set(index: number, field: Hours, event: Event): void {
    const box = event.target as HTMLInputElement;
    const text = box.value.trim().replace(',', '.');
    const hours = Number(text);
    if (text === '') this.change(index, field, { [field]: undefined });
    else if (Number.isFinite(hours) && hours >= 0) this.change(index, field, { [field]: hours });
    else box.value = this.shown(this.weeks()[index]?.[field]);
  }

  protected setAbsence(index: number, event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    this.change(index, 'absence', { absence: value ? (value as Absence) : undefined });
  }

  /** The hours agreed in the first week in every week that has none. */
  protected repeat(plannedHours: number): void {
    this.changed.emit(this.weeks().map((week) => (week.plannedHours === undefined ? { ...week, plannedHours } : week)));
  }

  private change(index: number, field: keyof WeekEntry, patch: Partial<WeekEntry>): void {
    for (const each of ['plannedHours', 'presentHours', field] as const) this.form?.state().forget(weekField(index, each));
    this.changed.emit(this.weeks().map((week, at) => (at === index ? { ...week, ...patch } : week)));
  }
}
