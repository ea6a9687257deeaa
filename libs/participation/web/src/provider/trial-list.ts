import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { reportLimits } from '@fotfeste/participation/domain';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { Button, DateField, TextField } from '@fotfeste/shared/ui';
import { TranslocoPipe } from '@jsverse/transloco';

/** A time at an ordinary employer, as far as it is written. */
export interface Trial {
  readonly employerName: string;
  readonly from?: LocalDate | undefined;
  readonly to?: LocalDate | undefined;
  readonly result?: string | undefined;
}

/** Work trials in the period: none, or some. */
@Component({
  selector: 'ff-trial-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, DateField, TextField, TranslocoPipe],
  template: `
    @for (trial of trials(); track $index) {
      <fieldset class="ff-provider__trial">
        <legend class="aksel-label">{{ 'participation.provider.trials.one' | transloco: { number: $index + 1 } }}</legend>
        <div class="ff-fields">
          <ff-text-field
            [name]="'trials.' + $index + '.employerName'"
            [label]="'participation.provider.trials.employer' | transloco"
            [value]="trial.employerName"
            (valueChange)="change($index, { employerName: $event })"
          />
          <ff-date-field
            [name]="'trials.' + $index + '.from'"
            [label]="'participation.provider.trials.from' | transloco"
            [value]="trial.from"
            (valueChange)="change($index, { from: $event })"
          />
          <ff-date-field
            optional
            [name]="'trials.' + $index + '.to'"
            [label]="'participation.provider.trials.to' | transloco"
            [value]="trial.to"
            (valueChange)="change($index, { to: $event })"
          />
          <ff-text-field
            optional
            [name]="'trials.' + $index + '.result'"
            [label]="'participation.provider.trials.result' | transloco"
            [value]="trial.result ?? ''"
            (valueChange)="change($index, { result: $event })"
          />
        </div>
        <button ff-button="tertiary" size="small" type="button" (click)="remove($index)">
          {{ 'participation.provider.trials.remove' | transloco }}
        </button>
      </fieldset>
    } @empty {
      <p class="ff-subtle">{{ 'participation.provider.trials.none' | transloco }}</p>
    }
    @if (trials().length < most) {
      <button ff-button="secondary" size="small" type="button" (click)="add()">
        {{ 'participation.provider.trials.add' | transloco }}
      </button>
    }
  `,
})
export class TrialList {
  readonly trials = input.required<readonly Trial[]>();
  readonly changed = output<readonly Trial[]>();

  protected readonly most = reportLimits.trials;

  protected add(): void {
    this.changed.emit([...this.trials(), { employerName: '' }]);
  }

  protected remove(index: number): void {
    this.changed.emit(this.trials().filter((_trial, at) => at !== index));
  }

  protected change(index: number, patch: Partial<Trial>): void {
    this.changed.emit(this.trials().map((trial, at) => (at === index ? { ...trial, ...patch } : trial)));
  }
}
