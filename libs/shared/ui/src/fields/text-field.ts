import { ChangeDetectionStrategy, Component, input, model } from '@angular/core';
import type { WordReader } from '@fotfeste/shared/kernel';
import { descriptionWithParents } from '../word-check/parents-read';
import { WordCheck } from '../word-check/word-check';
import { Field } from './field';
import { FormField } from './form-field';

/** `<ff-text-field name="goal" [label]="…" [(value)]="goal" />` */
@Component({
  selector: 'ff-text-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FormField, WordCheck],
  template: `
    <ff-form-field
      [controlId]="id()"
      [label]="label()"
      [description]="help()"
      [error]="message()"
      [size]="size()"
      [hideLabel]="hideLabel()"
      [disabled]="disabled()"
      [readonly]="readonly()"
      [optional]="optional()"
    >
      <input
        class="aksel-text-field__input aksel-body-short"
        [class.ff-numeric]="inputMode() !== 'text'"
        [id]="id()"
        [attr.name]="name()"
        [type]="type()"
        [attr.inputmode]="inputMode()"
        [attr.autocomplete]="autocomplete()"
        [attr.maxlength]="maxLength() ?? null"
        [attr.size]="width() ?? null"
        [attr.aria-describedby]="describedBy()"
        [attr.aria-invalid]="isInvalid() || null"
        [attr.aria-required]="!optional()"
        [disabled]="disabled()"
        [readOnly]="readonly()"
        [value]="value()"
        (input)="typed($event)"
      />
    </ff-form-field>
    @if (readBy(); as reader) {
      <ff-word-check [field]="name()" [text]="value()" [readBy]="reader" />
    }
  `,
  host: { '[class.aksel-text-field--error]': 'isInvalid()', '[class.aksel-text-field--readonly]': 'readonly()' },
})
export class TextField extends Field {
  readonly value = model('');
  readonly type = input<'text' | 'email' | 'tel' | 'search'>('text');
  readonly inputMode = input<'text' | 'numeric' | 'decimal' | 'tel' | 'email'>('text');
  readonly autocomplete = input('off');
  readonly maxLength = input<number>();
  /** Who else reads the text: sensitive words are asked about before it is sent. */
  readonly readBy = input<WordReader>();
  protected override readonly help = descriptionWithParents(this.description, () => this.readBy() !== undefined);
  /** Width in characters for short values; without it the field fills its column. */
  readonly width = input<number>();

  protected typed(event: Event): void {
    this.touched();
    this.value.set((event.target as HTMLInputElement).value);
  }
}
