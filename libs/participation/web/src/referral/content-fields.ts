import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import type { MeasureCode } from '@fotfeste/eligibility/domain';
import { contentOf, contentWordsLength, type ContentCode, type ContentElement } from '@fotfeste/participation/domain';
import { CheckboxGroup, TextField } from '@fotfeste/shared/ui';
import { I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';

/** What the measure is to hold for this participant: ticks from the measure's own list, and words for what the list does not have. */
@Component({
  selector: 'ff-content-fields',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CheckboxGroup, TextField, TranslocoPipe],
  template: `
    <ff-checkbox-group
      name="contentElements"
      optional
      size="small"
      [label]="'participation.content.label' | transloco"
      [description]="'participation.content.text' | transloco"
      [options]="options()"
      [value]="codes()"
      (valueChange)="choose($event)"
    />
    @if (codes().includes('other')) {
      <ff-text-field
        name="contentWords"
        [label]="'participation.content.other' | transloco"
        [maxLength]="wordsLength"
        [value]="words()"
        (valueChange)="say($event)"
      />
    }
  `,
  host: { class: 'ff-stack' },
})
export class ContentFields {
  readonly measure = input.required<MeasureCode>();
  readonly elements = input<readonly ContentElement[]>([]);
  readonly changed = output<readonly ContentElement[]>();

  private readonly i18n = inject(I18n);
  protected readonly wordsLength = contentWordsLength;
  protected readonly options = computed(() =>
    contentOf(this.measure()).map((value) => ({ value, label: this.i18n.text(`participation.content.code.${value}`) })),
  );
  protected readonly codes = computed(() => this.elements().map(({ code }) => code));
  protected readonly words = computed(() => this.elements().find(({ code }) => code === 'other')?.words ?? '');

  protected choose(codes: readonly ContentCode[]): void {
    const words = this.words();
    this.changed.emit(codes.map((code) => (code === 'other' && words ? { code, words } : { code })));
  }

  protected say(words: string): void {
    this.changed.emit(this.elements().map((element) => (element.code === 'other' ? { code: 'other', ...(words && { words }) } : element)));
  }
}
