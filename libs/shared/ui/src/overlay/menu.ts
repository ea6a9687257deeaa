import { ChangeDetectionStrategy, Component, ElementRef, inject, input, signal, viewChild } from '@angular/core';
import { Icon } from '../icon/icon';

let count = 0;

/** A button that opens a small list of links and buttons: `<ff-menu [label]="…"><button>…</button></ff-menu>`. */
@Component({
  selector: 'ff-menu',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  template: `
    <button
      #button
      type="button"
      class="ff-menu__button"
      [attr.aria-expanded]="isOpen()"
      [attr.aria-controls]="id"
      [attr.aria-label]="name()"
      (click)="isOpen.set(!isOpen())"
    >
      <ng-content select="[ff-menu-label]" />
      @if (label(); as label) {
        <span>{{ label }}</span>
      }
      <ff-icon name="ChevronDown" />
    </button>
    <div class="ff-popover ff-menu__list" tabindex="-1" [id]="id" [hidden]="!isOpen()"><ng-content /></div>
  `,
  host: { class: 'ff-menu', '(focusout)': 'left($event)', '(keydown.escape)': 'close()', '(click)': 'chose($event)' },
})
export class Menu {
  readonly label = input<string>();
  /** Full name of the button when the visible text does not say it. */
  readonly name = input<string>();

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly button = viewChild.required<ElementRef<HTMLButtonElement>>('button');
  protected readonly isOpen = signal(false);
  protected readonly id = `ff-menu-${++count}`;

  protected close(): void {
    if (!this.isOpen()) return;
    this.isOpen.set(false);
    this.button().nativeElement.focus();
  }

  protected left({ relatedTarget }: FocusEvent): void {
    if (!(relatedTarget instanceof Node) || !this.host.nativeElement.contains(relatedTarget)) this.isOpen.set(false);
  }

  /** A choice closes the menu; settings marked `data-stays` leave it open. */
  protected chose({ target }: Event): void {
    if (!(target instanceof Element) || this.button().nativeElement.contains(target)) return;
    if (target.closest('a, button') && !target.closest('[data-stays]')) this.close();
  }
}
