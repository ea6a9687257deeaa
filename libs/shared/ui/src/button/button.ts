import { booleanAttribute, ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { Loader } from '../feedback/loader';

export type ButtonVariant = 'primary' | 'secondary' | 'tertiary';
export type ButtonSize = 'medium' | 'small' | 'xsmall';

/** `<button ff-button="primary">` or `<a ff-button routerLink="…">`. While `loading` it keeps its width and takes no click. */
@Component({
  selector: 'button[ff-button], a[ff-button]',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Loader],
  template: `
    @if (loading()) {
      <ff-loader />
    }
    <span class="aksel-label ff-button__text" [class.aksel-label--small]="size() !== 'medium'"><ng-content /></span>
  `,
  host: {
    class: 'aksel-button',
    '[class.aksel-button--small]': "size() === 'small'",
    '[class.aksel-button--xsmall]': "size() === 'xsmall'",
    '[class.aksel-button--loading]': 'loading()',
    '[class.aksel-button--icon-only]': 'iconOnly()',
    '[attr.data-variant]': 'shown()',
    '[attr.data-color]': 'color()',
    '[attr.aria-busy]': 'loading() || null',
    '(click)': 'guard($event)',
  },
})
export class Button {
  readonly variant = input<ButtonVariant | ''>('', { alias: 'ff-button' });
  readonly size = input<ButtonSize>('medium');
  readonly color = input<'accent' | 'neutral' | 'danger'>('accent');
  readonly loading = input(false, { transform: booleanAttribute });
  readonly iconOnly = input(false, { transform: booleanAttribute });

  protected readonly shown = computed(() => this.variant() || 'primary');

  protected guard(click: Event): void {
    if (!this.loading()) return;
    click.preventDefault();
    click.stopImmediatePropagation();
  }
}
