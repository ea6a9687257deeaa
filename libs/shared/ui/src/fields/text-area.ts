import { ChangeDetectionStrategy, Component, computed, input, model } from '@angular/core';
import type { WordReader } from '@fotfeste/shared/kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import { descriptionWithParents } from '../word-check/parents-read';
import { WordCheck } from '../word-check/word-check';
import { Field } from './field';
import { FormField } from './form-field';

const warnBelow = 20;

/** A longer text, growing with what is typed. With `maxLength` it counts down, and tells so to those who listen near the end. */
@Component({
  selector: 'ff-text-area',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FormField, TranslocoPipe, WordCheck],
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
      <textarea
        class="aksel-textarea__input aksel-body-short ff-text-area__input"
        [id]="id()"
        [attr.name]="name()"
        [rows]="rows()"
        [attr.aria-describedby]="describedBy()"
        [attr.aria-invalid]="isInvalid() || null"
        [attr.aria-required]="!optional()"
        [disabled]="disabled()"
        [readOnly]="readonly()"
        [value]="value()"
        (input)="typed($event)"
      ></textarea>
      @if (left() !== undefined) {
        <p
          class="aksel-textarea__counter aksel-body-short aksel-body-short--small"
          [class.aksel-textarea__counter--error]="(left() ?? 0) < 0"
          [attr.aria-live]="isNearEnd() ? 'polite' : null"
        >
          {{ ((left() ?? 0) < 0 ? 'ui.field.tooMany' : 'ui.field.left') | transloco: { count: amount() } }}
        </p>
      }
    </ff-form-field>
    @if (readBy(); as reader) {
      <ff-word-check [field]="name()" [text]="value()" [readBy]="reader" />
    }
  `,
  host: { '[class.aksel-textarea--error]': 'isInvalid()', '[class.aksel-textarea--readonly]': 'readonly()' },
})
export class TextArea extends Field {
  readonly value = model('');
  readonly rows = input(3);
  readonly maxLength = input<number>();
  /** Who else reads the text: sensitive words are asked about before it is sent. */
  readonly readBy = input<WordReader>();
  protected override readonly help = descriptionWithParents(this.description, () => this.readBy() !== undefined);

  protected readonly left = computed(() => {
    const max = this.maxLength();
    return max === undefined ? undefined : max - this.value().length;
  });
  protected readonly isNearEnd = computed(() => (this.left() ?? warnBelow) < warnBelow);
  protected readonly amount = computed(() => Math.abs(this.left() ?? 0));

  protected typed(event: Event): void {
    this.touched();
    this.value.set((event.target as HTMLTextAreaElement).value);
  }
}
