import { ChangeDetectionStrategy, Component, computed, ElementRef, inject, input } from '@angular/core';
import {
  attendanceFields,
  attendanceSpans,
  exceededExtent,
  spanDaysOf,
  summedHours,
  type AttendanceField,
  type SpanDays,
} from '@fotfeste/participation/domain';
import { localDate } from '@fotfeste/shared/kernel';
import { Button, FieldError, InlineMessage, Table } from '@fotfeste/shared/ui';
import { Clock, CountedPipe, DatePipe, I18n, NumberPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { AttendanceSheet, Cell, CellState } from './attendance-sheet';
import { moveOf } from './cell-moves';
import type { AttendanceRow } from './contract';
import { shownHours } from './typed-hours';

/** Why a row cannot be written in. */
type Hindrance = 'closed' | 'far-ahead' | 'outside' | 'by-day' | 'as-whole';

/** Milliseconds without a key before what is typed is kept. */
const pause = 900;

/** People down, hours across; arrow keys, Tab and Enter move as in a spreadsheet, and each cell is kept as one types. */
@Component({
  selector: 'ff-attendance-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, CountedPipe, DatePipe, FieldError, InlineMessage, NumberPipe, Table, TranslocoPipe],
  templateUrl: './attendance-table.html',
})
export class AttendanceTable {
  readonly rows = input.required<readonly AttendanceRow[]>();
  readonly sheet = input.required<AttendanceSheet>();

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly i18n = inject(I18n);
  private readonly clock = inject(Clock);
  private timer: ReturnType<typeof setTimeout> | undefined;
  protected readonly fields = attendanceFields;
  protected readonly hindrances = computed(() => new Map(this.rows().map((row) => [row.participationId, this.hindranceOf(row)])));

  constructor() {
    // One listener for all cells, and none that makes Angular look at eight hundred of them for a key.
    const listen = (name: 'input' | 'change' | 'keydown' | 'focusin', heard: (event: Event) => void): void => {
      this.host.addEventListener(name, heard);
    };
    listen('input', (event) => {
      this.typed(event);
    });
    listen('change', (event) => {
      this.left(event);
    });
    listen('keydown', (event) => {
      this.pressed(event as KeyboardEvent);
    });
    listen('focusin', (event) => {
      this.entered(event);
    });
  }

  protected idOf(row: number, field: AttendanceField): string {
    return `attendance-${row}-${field}`;
  }

  protected label({ name }: AttendanceRow, field: AttendanceField): string {
    return this.i18n.text(`participation.attendance.label.${field}`, { name });
  }

  /** What somebody types stays as it was typed until it is kept; a row that is written in the other way shows its sums. */
  protected shown(row: AttendanceRow, field: AttendanceField, state: CellState | undefined): string {
    if (state && state.kind !== 'saved' && state.kind !== 'conflict') return state.text;
    if (this.hindrances().get(row.participationId) === 'by-day') return shownHours(summedHours(row.entries)[field]);
    return shownHours(this.sheet().entryOf(row.participationId)?.[field]);
  }

  protected stateOf({ participationId }: AttendanceRow, field: AttendanceField): CellState | undefined {
    return this.sheet().stateOf({ participationId, field });
  }

  /** Presence and absence wait for the days; until then the row is a plan. */
  protected hasNotCome(row: AttendanceRow): boolean {
    return this.daysOf(row).come === 0;
  }

  /** All hours planned for the week, in this span and the others. */
  protected plannedOf({ participationId, entries }: AttendanceRow): number | undefined {
    const others = entries.filter(({ weekday }) => weekday !== this.sheet().weekday);
    const own = this.sheet().entryOf(participationId);
    return summedHours(own ? [...others, own] : others).plannedHours;
  }

  /** The hours a week that are agreed, when more are planned. */
  protected exceeded(row: AttendanceRow): number | undefined {
    return exceededExtent(this.plannedOf(row), row);
  }

  protected descriptionOf(row: AttendanceRow, index: number, field: AttendanceField): string | null {
    if (this.troubleOf(row)?.cell.field === field) return `${this.idOf(index, field)}-error`;
    return field === 'plannedHours' && this.exceeded(row) ? `${this.idOf(index, field)}-question` : null;
  }

  /** The first cell of the row that is refused or written by somebody else meanwhile. */
  protected troubleOf(row: AttendanceRow): { readonly cell: Cell; readonly state: CellState; readonly message: string } | undefined {
    for (const field of attendanceFields) {
      const state = this.stateOf(row, field);
      const cell = { participationId: row.participationId, field };
      if (state?.kind === 'refused') return { cell, state, message: state.message };
      if (state?.kind === 'conflict') return { cell, state, message: this.conflictText(state.theirs, state.text) };
    }
    return undefined;
  }

  /** What is typed is kept after a pause, and at once when the cell is left. */
  private typed(event: Event): void {
    clearTimeout(this.timer);
    const box = event.target as HTMLInputElement;
    this.timer = setTimeout(() => {
      this.keep(box);
    }, pause);
  }

  private left(event: Event): void {
    clearTimeout(this.timer);
    this.keep(event.target as HTMLInputElement);
  }

  private entered(event: Event): void {
    if (placeOf(event.target as HTMLInputElement)) (event.target as HTMLInputElement).select();
  }

  private pressed(event: KeyboardEvent): void {
    const box = event.target as HTMLInputElement;
    const place = placeOf(box);
    if (!place || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') {
      this.takeBack(box, place);
      return;
    }
    const caret = { start: box.selectionStart ?? 0, end: box.selectionEnd ?? 0, length: box.value.length };
    const move = moveOf(event.key, event.shiftKey, caret);
    if (!move) return;
    event.preventDefault();
    this.focus(place.row + move.rows, attendanceFields.indexOf(place.field) + move.columns, Math.sign(move.rows));
  }

  protected overwrite(cell: Cell): void {
    void this.sheet().overwrite(cell);
  }

  /** What was typed is let go; the field shows what is kept. */
  private takeBack(box: HTMLInputElement, { row, field }: Place): void {
    const one = this.rows()[row];
    if (!one) return;
    clearTimeout(this.timer);
    this.sheet().forget({ participationId: one.participationId, field });
    box.value = this.shown(one, field, undefined);
    box.select();
  }

  private keep(box: HTMLInputElement): void {
    const place = placeOf(box);
    const row = place && this.rows()[place.row];
    if (row && !this.hindrances().get(row.participationId))
      void this.sheet().write({ participationId: row.participationId, field: place.field }, box.value);
  }

  /** Moves on past rows that cannot be written in, and stays when there is nothing further that way. */
  private focus(row: number, column: number, step: number): void {
    const field = attendanceFields[column];
    if (!field || !this.rows()[row]) return;
    const box = this.host.querySelector<HTMLInputElement>(`#${this.idOf(row, field)}`);
    if (box) box.focus();
    else if (step !== 0) this.focus(row + step, column, step);
  }

  private hindranceOf(row: AttendanceRow): Hindrance | undefined {
    const { weekday } = this.sheet();
    if (this.daysOf(row).own === 0) return 'outside';
    const written = row.entries.filter((entry) => attendanceFields.some((field) => entry[field] !== undefined));
    if (weekday === 0 && written.some((entry) => entry.weekday > 0)) return 'by-day';
    if (weekday > 0 && written.some((entry) => entry.weekday === 0)) return 'as-whole';
    return row.state === 'open' || row.state === 'ahead' ? undefined : row.state;
  }

  /** The days of the span that are the participant's, and how many of them have come. */
  private daysOf(row: AttendanceRow): SpanDays {
    const { week, weekday } = this.sheet();
    const attending = { status: row.status, startsOn: localDate(row.from), endsOn: localDate(row.to) };
    return spanDaysOf(localDate(week), attendanceSpans[weekday] ?? 'week', attending, this.clock.today());
  }

  private conflictText(theirs: number | undefined, yours: string): string {
    const said = theirs === undefined ? this.i18n.text('participation.attendance.nothing') : shownHours(theirs);
    return this.i18n.text('participation.attendance.conflict', { theirs: said, yours });
  }
}

interface Place {
  readonly row: number;
  readonly field: AttendanceField;
}

function placeOf({ dataset }: HTMLInputElement): Place | undefined {
  const field = attendanceFields.find((each) => each === dataset['field']);
  return field && dataset['row'] ? { row: Number(dataset['row']), field } : undefined;
}
