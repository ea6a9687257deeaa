import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  Injector,
  input,
  model,
  output,
  signal,
} from '@angular/core';
import { caseListColumns, type CaseListColumn, type CaseScope } from '@fotfeste/caseload/domain';
import { Button, Checkbox, Modal } from '@fotfeste/shared/ui';
import { I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { MoveButtons } from '../move-buttons';
import { areUsual, moved, usualColumns } from './columns';

/** Which columns a list has, and in which order. Nothing changes in the list before it is said. */
@Component({
  selector: 'ff-columns-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, Checkbox, Modal, MoveButtons, TranslocoPipe],
  templateUrl: './columns-dialog.html',
})
export class ColumnsDialog {
  readonly scope = input.required<CaseScope>();
  readonly columns = input.required<readonly CaseListColumn[]>();
  /** The columns chosen, the name first; empty for the usual ones. */
  readonly chose = output<readonly CaseListColumn[]>();

  private readonly i18n = inject(I18n);
  private readonly injector = inject(Injector);
  protected readonly isOpen = model(false);
  protected readonly shown = signal<readonly CaseListColumn[]>([]);
  /** Those that are shown in their order, then the rest as they are offered. */
  protected readonly rows = computed(() => {
    const shown = this.shown();
    return [...shown, ...caseListColumns.filter((column) => !shown.includes(column))].map((column) => ({
      ...{ column, id: `case-column-${column}` },
      label: this.i18n.text(`caseload.column.${column}`),
      place: shown.indexOf(column),
    }));
  });

  /** Opens with the columns as they are. */
  open(): void {
    this.shown.set(this.columns());
    this.isOpen.set(true);
  }

  protected turn(column: CaseListColumn): void {
    this.shown.update((before) => (before.includes(column) ? before.filter((each) => each !== column) : [...before, column]));
    // Its row goes among the shown ones or out of them, and would lose the focus.
    afterNextRender(() => document.getElementById(`case-column-${column}`)?.focus(), { injector: this.injector });
  }

  protected move(column: CaseListColumn, by: -1 | 1): void {
    this.shown.update((before) => moved(before, column, by));
  }

  protected takeUsual(): void {
    this.shown.set(usualColumns[this.scope()]);
  }

  protected use(): void {
    this.isOpen.set(false);
    this.chose.emit(areUsual(this.shown(), this.scope()) ? [] : this.shown());
  }
}
