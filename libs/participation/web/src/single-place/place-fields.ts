import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { licenceClasses, qualifications, trades, trainingNameLength } from '@fotfeste/participation/domain';
import { CheckboxGroup, Select, TextField } from '@fotfeste/shared/ui';
import { I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { WrittenPlace } from './written-place';

/** What a single place in training costs, and what the training is sorted under. */
@Component({
  selector: 'ff-place-fields',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CheckboxGroup, Select, TextField, TranslocoPipe],
  template: `
    <ff-text-field
      name="priceOre"
      optional
      [label]="'participation.singlePlace.price' | transloco"
      [description]="'participation.singlePlace.priceText' | transloco"
      [value]="written().price ?? ''"
      (valueChange)="changed.emit({ price: $event })"
    />
    <ff-select
      name="training.trade"
      optional
      [label]="'participation.singlePlace.trade' | transloco"
      [options]="trades()"
      [value]="written().trade ?? ''"
      (valueChange)="changed.emit({ trade: $event })"
    />
    <ff-checkbox-group
      name="training.leadsTo"
      optional
      inline
      size="small"
      [label]="'participation.singlePlace.leadsTo' | transloco"
      [options]="qualifications()"
      [value]="leadsTo()"
      (valueChange)="changed.emit({ leadsTo: $event })"
    />
    @if (leadsTo().includes('licence')) {
      <ff-checkbox-group
        name="training.licences"
        inline
        size="small"
        [label]="'participation.singlePlace.licences' | transloco"
        [options]="licences"
        [value]="written().licences ?? []"
        (valueChange)="changed.emit({ licences: $event })"
      />
    }
    @if (isNamed()) {
      <ff-text-field
        name="training.name"
        optional
        [label]="'participation.singlePlace.name' | transloco"
        [maxLength]="nameLength"
        [value]="written().trainingName ?? ''"
        (valueChange)="changed.emit({ trainingName: $event })"
      />
    }
  `,
  host: { class: 'ff-stack' },
})
export class PlaceFields {
  readonly written = input.required<WrittenPlace>();
  readonly changed = output<WrittenPlace>();

  private readonly i18n = inject(I18n);
  protected readonly nameLength = trainingNameLength;
  protected readonly licences = licenceClasses.map((value) => ({ value, label: value }));
  protected readonly leadsTo = computed(() => this.written().leadsTo ?? []);
  protected readonly isNamed = computed(() => this.leadsTo().some((each) => each !== 'licence'));
  protected readonly trades = computed(() =>
    trades.map((value) => ({ value, label: this.i18n.text(`participation.singlePlace.tradeCode.${value}`) })),
  );
  protected readonly qualifications = computed(() =>
    qualifications.map((value) => ({ value, label: this.i18n.text(`participation.singlePlace.qualification.${value}`) })),
  );
}
