import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Combobox, Facet, type Option } from '@fotfeste/shared/ui';
import { formatNumber, Session } from '@fotfeste/shared/web';
import { enrolmentKinds, startBands } from '@fotfeste/measure/domain';
import { TranslocoPipe } from '@jsverse/transloco';
import { Catalogue } from '../catalogue/catalogue';
import { FilterColumn } from '../catalogue/filter-column';
import type { OfferingCounts } from '../contract';
import { MeasureFacet } from './measure-facet';
import { OfferingAddress } from './offering-address';
import { chosenCodes, statuses, type OfferingFilterName } from './offering-choice';
import { OfferingTexts } from './offering-texts';

type Places = OfferingCounts['offices'];

/** The filters of the offerings, each with how many it would show. */
@Component({
  selector: 'ff-offering-filters',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Combobox, Facet, FilterColumn, MeasureFacet, TranslocoPipe],
  templateUrl: './offering-filters.html',
})
export class OfferingFilters {
  readonly counts = input.required<OfferingCounts>();

  private readonly texts = inject(OfferingTexts);
  private readonly session = inject(Session);
  protected readonly address = inject(OfferingAddress);
  protected readonly catalogue = inject(Catalogue);

  protected readonly inUse = computed(() => chosenCodes(this.address.choice()).length);
  protected readonly counties = computed(() => placeOptions(this.counts().counties, this.address.choice().county));
  protected readonly municipalities = computed(() => placeOptions(this.counts().municipalities, this.address.choice().municipality));
  /** One's own offices come first. */
  protected readonly offices = computed(() => {
    const own = new Set(this.session.actor()?.offices.map(({ number }) => number));
    const { offices } = this.counts();
    return placeOptions(
      [...offices.filter(({ code }) => own.has(code)), ...offices.filter(({ code }) => !own.has(code))],
      this.address.choice().office,
    );
  });
  protected readonly starts = computed(() => this.options('start', startBands, this.counts().starts));
  protected readonly enrolments = computed(() => this.options('enrolment', enrolmentKinds, this.counts().enrolments));
  protected readonly languages = computed(() => {
    const codes = [...this.counts().languages.map(({ code }) => code), ...this.address.choice().language];
    return this.options('language', [...new Set(codes)], this.counts().languages);
  });
  protected readonly statuses = computed(() => {
    const { open, closed } = this.counts();
    return this.options('status', statuses, [
      { code: 'open', count: open },
      { code: 'closed', count: closed },
    ]);
  });

  private options<Code extends string>(
    filter: OfferingFilterName,
    codes: readonly Code[],
    counts: OfferingCounts['starts'],
  ): readonly Option<Code>[] {
    return codes.map((value) => ({
      value,
      label: this.texts.nameOf({ filter, code: value }, undefined),
      count: counts.find(({ code }) => code === value)?.count ?? 0,
    }));
  }
}

/** Places where there is something, and the chosen one. */
function placeOptions(places: Places, chosen: string): readonly Option[] {
  return places.flatMap(({ code, name, count }) =>
    count > 0 || code === chosen ? [{ value: code, label: name, description: formatNumber(count) }] : [],
  );
}
