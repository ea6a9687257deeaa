import { ChangeDetectionStrategy, Component, type ElementRef, input, model, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '../icon/icon';

let count = 0;

/** A field that narrows a list while one types. It may always be empty; Escape and the cross empty it. */
@Component({
  selector: 'ff-search-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, TranslocoPipe],
  template: `
    <div class="aksel-form-field aksel-form-field--medium aksel-search" role="search" [attr.aria-label]="label()">
      <label class="aksel-form-field__label aksel-label" [attr.for]="id">{{ label() }}</label>
      @if (description(); as description) {
        <div class="aksel-form-field__description aksel-body-short aksel-body-short--small" [id]="id + '-description'">
          {{ description }}
        </div>
      }
      <div class="aksel-search__wrapper">
        <div class="aksel-search__wrapper-inner">
          <input
            #control
            class="aksel-search__input aksel-search__input--simple aksel-text-field__input aksel-body-short"
            type="search"
            autocomplete="off"
            spellcheck="false"
            [id]="id"
            [attr.maxlength]="maxLength()"
            [attr.aria-describedby]="description() ? id + '-description' : null"
            [value]="value()"
            (input)="typed($event)"
            (keydown.escape)="clear()"
          />
          <ff-icon class="aksel-search__search-icon" name="MagnifyingGlass" />
          @if (value()) {
            <button
              type="button"
              class="aksel-search__button-clear ff-icon-button"
              [attr.aria-label]="'ui.combobox.clear' | transloco"
              (click)="clear()"
            >
              <ff-icon name="XMark" />
            </button>
          }
        </div>
      </div>
    </div>
  `,
})
export class SearchField {
  readonly label = input.required<string>();
  readonly description = input<string>();
  readonly maxLength = input(100);
  readonly value = model('');

  private readonly control = viewChild.required<ElementRef<HTMLInputElement>>('control');
  protected readonly id = `ff-search-${++count}`;

  protected typed(event: Event): void {
    this.value.set((event.target as HTMLInputElement).value);
  }

  protected clear(): void {
    this.value.set('');
    this.control().nativeElement.focus();
  }
}
