import { ChangeDetectionStrategy, Component, computed, inject, input, model } from '@angular/core';
import { attainments, referralLimits, type Attainment, type Purpose } from '@fotfeste/participation/domain';
import { RadioGroup, TextArea } from '@fotfeste/shared/ui';
import { I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';

/** Whether the purpose was reached: the question that belongs to the purpose, and what remains when it was not reached whole. */
@Component({
  selector: 'ff-attainment-fields',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RadioGroup, TextArea, TranslocoPipe],
  template: `
    <ff-radio-group
      name="attainment"
      [label]="'participation.attainment.question.' + purpose() | transloco"
      [description]="purposeWords() ?? ''"
      [options]="answers()"
      [(value)]="attainment"
    />
    @if (attainment() && attainment() !== 'unknown') {
      <ff-text-area
        name="attainmentWords"
        [optional]="attainment() === 'reached'"
        [label]="'participation.attainment.words' | transloco"
        [maxLength]="longest"
        [(value)]="words"
      />
    }
  `,
  host: { class: 'ff-stack' },
})
export class AttainmentFields {
  readonly purpose = input.required<Purpose>();
  readonly purposeWords = input<string>();
  readonly attainment = model<Attainment | ''>('');
  readonly words = model('');

  private readonly i18n = inject(I18n);
  protected readonly longest = referralLimits.wordsLength;
  protected readonly answers = computed(() =>
    attainments.map((value) => ({ value, label: this.i18n.text(`participation.attainment.answer.${value}`) })),
  );
}

/** What is said of the purpose, as it is sent. */
export function attainmentBody(attainment: Attainment, words: string) {
  const said = attainment === 'unknown' ? '' : words.trim();
  return { attainment, ...(said && { attainmentWords: said }) };
}
