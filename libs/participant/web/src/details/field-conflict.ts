import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { Alert, type FieldErrors, type Option, RadioGroup } from '@fotfeste/shared/ui';
import { I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { Appears } from '../appears';
import type { Choice, Edit } from './edit';

/** One field that two people changed, both versions in words. */
export interface ContestedField {
  readonly name: string;
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
  readonly choice: Choice | undefined;
}

/** Both versions of what two people changed at once; nothing is chosen beforehand. */
@Component({
  selector: 'ff-field-conflict',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Alert, Appears, RadioGroup, TranslocoPipe],
  template: `
    <div ff-appears class="ff-stack">
      <ff-alert tone="warning" [heading]="'participant.conflict.heading' | transloco">
        <p>{{ 'participant.conflict.text' | transloco }}</p>
      </ff-alert>
      @for (row of rows(); track row.name) {
        <ff-radio-group
          [name]="'conflict-' + row.name"
          [label]="row.label"
          [options]="row.options"
          [value]="row.choice"
          (valueChange)="choose(row.name, $event)"
        />
      }
    </div>
  `,
})
export class FieldConflict {
  readonly fields = input.required<readonly ContestedField[]>();
  readonly chosen = output<{ readonly field: string; readonly choice: Choice }>();

  private readonly i18n = inject(I18n);
  protected readonly rows = computed(() =>
    this.fields().map(({ name, label, mine, theirs, choice }) => ({
      name,
      label,
      choice: choice ?? ('' as const),
      options: [this.option('mine', mine), this.option('theirs', theirs)],
    })),
  );

  protected choose(field: string, choice: Choice | ''): void {
    if (choice !== '') this.chosen.emit({ field, choice });
  }

  private option(value: Choice, text: string): Option<Choice> {
    return {
      value,
      label: text || this.i18n.text('participant.conflict.empty'),
      description: this.i18n.text(`participant.conflict.${value}`),
    };
  }
}

/** One error for each field that both changed and nobody has chosen in. */
export function undecidedErrors<Content extends object>(edit: Edit<Content>, i18n: I18n): FieldErrors {
  const open = edit.contested().filter((field) => !edit.choices()[field]);
  return Object.fromEntries(open.map((field) => [`conflict-${field}`, i18n.text('participant.conflict.missing')]));
}
