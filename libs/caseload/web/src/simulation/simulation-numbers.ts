import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { measureDefinitions } from '@fotfeste/eligibility/domain';
import { Table } from '@fotfeste/shared/ui';
import { I18n, NumberPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { SimulationTable } from '../contract';
import { TransitionTags } from './transition';

/** Changed answers per measure, from what to what, and per office. */
@Component({
  selector: 'ff-simulation-numbers',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [NgTemplateOutlet, NumberPipe, Table, TransitionTags, TranslocoPipe],
  templateUrl: './simulation-numbers.html',
})
export class SimulationNumbers {
  readonly table = input.required<SimulationTable>();

  private readonly i18n = inject(I18n);
  protected readonly rows = computed(() =>
    this.table().measures.map((row) => ({
      ...row,
      name: row.measure ? this.i18n.localized(measureDefinitions[row.measure].name) : '',
      shortName: row.measure ? this.i18n.localized(measureDefinitions[row.measure].shortName) : '',
    })),
  );
}
