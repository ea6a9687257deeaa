import { ChangeDetectionStrategy, Component, computed, inject, input, model } from '@angular/core';
import { Alert, type Option, RadioGroup } from '@fotfeste/shared/ui';
import { I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Choice, Choices } from './merge';

/** One field that two people changed, with both versions in words. */
export interface ContestedField {
  readonly name: string;
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
}

/** Both versions of what two people changed at once, and whose shall stand, field by field. Nothing is chosen beforehand. */
@Component({
  selector: 'ff-conflict-choice',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Alert, RadioGroup, TranslocoPipe],
  template: `
    <ff-alert tone="warning" announce="at-once">
      <p>{{ (fields().length > 0 ? 'plan.conflict.text' : 'plan.conflict.fits') | transloco }}</p>
    </ff-alert>
    @for (field of rows(); track field.name) {
      <div class="ff-plan-conflict__field">
        <ff-radio-group
          [name]="'conflict-' + field.name"
          [label]="field.label"
          [options]="field.options"
          [value]="choices()[field.name] ?? ''"
          (valueChange)="choose(field.name, $event)"
        />
      </div>
    }
  `,
  host: { class: 'ff-plan-conflict' },
})
export class ConflictChoice {
  readonly fields = input.required<readonly ContestedField[]>();
  readonly choices = model<Choices>({});

  private readonly i18n = inject(I18n);
  protected readonly rows = computed(() =>
    this.fields().map(({ name, label, mine, theirs }) => ({
      name,
      label,
      options: [this.option('mine', mine), this.option('theirs', theirs)],
    })),
  );

  protected choose(name: string, choice: Choice | ''): void {
    if (choice !== '') this.choices.update((choices) => ({ ...choices, [name]: choice }));
  }

  private option(value: Choice, text: string): Option<Choice> {
    return { value, label: text || this.i18n.text('plan.conflict.empty'), description: this.i18n.text(`plan.conflict.${value}`) };
  }
}
