import { ChangeDetectionStrategy, Component, computed, inject, input, model } from '@angular/core';
import { Alert, type Option, RadioGroup } from '@fotfeste/shared/ui';
import { I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Difference } from '../draft/difference';
import type { Choice, Choices } from './needs-collision';

/** Both versions of each field that two people changed at once. Nothing is chosen beforehand. */
@Component({
  selector: 'ff-assistance-needs-conflict',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Alert, RadioGroup, TranslocoPipe],
  template: `
    <ff-alert tone="warning" announce="at-once" [heading]="'assistance.conflict.heading' | transloco">
      <p>{{ (fields().length > 0 ? 'assistance.conflict.choose' : 'assistance.conflict.fits') | transloco }}</p>
    </ff-alert>
    @for (row of rows(); track row.field) {
      <ff-radio-group
        class="ff-assistance-conflict__field"
        [name]="'conflict-' + row.field"
        [label]="row.label"
        [options]="row.options"
        [value]="choices()[row.field] ?? ''"
        (valueChange)="choose(row.field, $event)"
      />
    }
  `,
  host: { class: 'ff-stack' },
})
export class NeedsConflict {
  readonly fields = input.required<readonly Difference[]>();
  readonly choices = model<Choices>({});

  private readonly i18n = inject(I18n);
  protected readonly rows = computed(() =>
    this.fields().map(({ field, label, mine, theirs }) => ({
      field,
      label,
      options: [this.option('mine', mine), this.option('theirs', theirs)],
    })),
  );

  protected choose(field: string, choice: Choice | ''): void {
    if (choice !== '') this.choices.update((choices) => ({ ...choices, [field]: choice }));
  }

  private option(value: Choice, words: string): Option<Choice> {
    return {
      value,
      label: words || this.i18n.text('assistance.versions.empty'),
      description: this.i18n.text(`assistance.versions.${value}`),
    };
  }
}
