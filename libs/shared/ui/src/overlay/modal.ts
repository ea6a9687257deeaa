import { ChangeDetectionStrategy, Component, effect, type ElementRef, input, model, output, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '../icon/icon';

let count = 0;

/** A native dialog above the page: focus stays inside, Esc closes, focus goes back to where it was. Buttons: `<div ff-actions>`. */
@Component({
  selector: 'ff-modal',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, TranslocoPipe],
  template: `
    <dialog
      #dialog
      class="aksel-modal"
      [class.aksel-modal--width-small]="width() === 'small'"
      [class.aksel-modal--width-medium]="width() === 'medium'"
      [attr.aria-labelledby]="id"
      (cancel)="escaped($event)"
      (close)="wasClosed()"
    >
      @if (open()) {
        <div class="aksel-modal__header">
          @if (closable()) {
            <button
              type="button"
              class="aksel-modal__button aksel-button aksel-button--small aksel-button--icon-only"
              data-variant="tertiary"
              data-color="neutral"
              [attr.aria-label]="'ui.modal.close' | transloco"
              (click)="close()"
            >
              <ff-icon class="aksel-button__icon" name="XMark" />
            </button>
          }
          <h2 class="aksel-heading aksel-heading--small" tabindex="-1" autofocus [id]="id">{{ heading() }}</h2>
        </div>
        <div class="aksel-modal__body ff-stack"><ng-content /></div>
        <div class="aksel-modal__footer"><ng-content select="[ff-actions]" /></div>
      }
    </dialog>
  `,
})
export class Modal {
  readonly heading = input.required<string>();
  readonly open = model(false);
  readonly width = input<'small' | 'medium'>('medium');
  /** Without it neither Esc nor a cross closes: somebody must answer. */
  readonly closable = input(true);
  readonly closed = output();

  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');
  protected readonly id = `ff-modal-${++count}`;

  constructor() {
    effect(() => {
      const dialog = this.dialog().nativeElement;
      if (this.open() && !dialog.open) dialog.showModal();
      if (!this.open() && dialog.open) dialog.close();
    });
  }

  protected close(): void {
    this.open.set(false);
  }

  protected escaped(event: Event): void {
    if (!this.closable()) event.preventDefault();
  }

  protected wasClosed(): void {
    this.open.set(false);
    this.closed.emit();
  }
}
