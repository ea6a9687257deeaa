import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { careSources } from '@fotfeste/participant/domain';
import { RadioGroup, TextField } from '@fotfeste/shared/ui';
import { I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { optionsOf } from '../fields/options-of';
import type { CareContent } from './care-content';

/** Whether the person cares for children, the years they are born, whether alone, and who says so. */
@Component({
  selector: 'ff-care-fields',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RadioGroup, TextField, TranslocoPipe],
  template: `
    <ff-radio-group
      name="hasChildren"
      inline
      [label]="'participant.care.question' | transloco"
      [options]="answers()"
      [value]="content().hasChildren"
      (valueChange)="changed.emit({ hasChildren: $event })"
    />
    @if (content().hasChildren === 'yes') {
      <ff-text-field
        name="childYears"
        [label]="'participant.care.years' | transloco"
        [description]="'participant.care.yearsHelp' | transloco"
        [maxLength]="200"
        [value]="content().years"
        (valueChange)="changed.emit({ years: $event })"
      />
      <ff-radio-group
        name="soleCarer"
        [label]="'participant.care.who' | transloco"
        [options]="carers()"
        [value]="content().who"
        (valueChange)="changed.emit({ who: $event })"
      />
    }
    <ff-radio-group
      name="source"
      [label]="'participant.care.source' | transloco"
      [options]="sources()"
      [value]="content().source"
      (valueChange)="changed.emit({ source: $event })"
    />
  `,
  host: { class: 'ff-form' },
})
export class CareFields {
  readonly content = input.required<CareContent>();
  readonly changed = output<Partial<CareContent>>();

  private readonly i18n = inject(I18n);
  protected readonly answers = computed(() => optionsOf(['yes', 'no'] as const, 'participant.care.', this.i18n));
  protected readonly carers = computed(() => optionsOf(['alone', 'shared'] as const, 'participant.care.', this.i18n));
  protected readonly sources = computed(() => optionsOf(careSources, 'participant.source.', this.i18n));
}
