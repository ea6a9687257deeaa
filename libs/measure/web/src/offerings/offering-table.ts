import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { enrolmentNames } from '@fotfeste/measure/domain';
import { Link, type Sort, SortHeader, Table, Tag } from '@fotfeste/shared/ui';
import { Clock, DatePipe, LocalizedPipe, NumberPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { MeasureCode, Offering } from '../contract';
import type { OfferingSort } from './offering-choice';
import { PlacesLeft } from './places-left';

interface Row {
  readonly offering: Offering;
  readonly measure: string;
  readonly hasBegun: boolean;
  /** Where one meets, when it says more than the municipality does. */
  readonly meetingPlace: string | undefined;
}

/** Offerings, one in each row; on a narrow screen each becomes a card. Sorts only where `sort` is given. */
@Component({
  selector: 'ff-offering-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DatePipe, Link, LocalizedPipe, NumberPipe, PlacesLeft, RouterLink, SortHeader, Table, Tag, TranslocoPipe],
  templateUrl: './offering-table.html',
})
export class OfferingTable {
  readonly offerings = input.required<readonly Offering[]>();
  /** Short names by code; without them the column does not tell which measure it is. */
  readonly measureName = input<(code: MeasureCode) => string>();
  readonly caption = input.required<string>();
  readonly sort = input<Sort<OfferingSort>>();
  readonly isLoading = input(false);
  readonly sortChange = output<Sort<OfferingSort>>();

  private readonly clock = inject(Clock);
  protected readonly enrolmentNames = enrolmentNames;
  protected readonly columns: readonly OfferingSort[] = ['name', 'provider', 'place', 'start', 'free', 'waiting'];
  protected readonly rows = computed<readonly Row[]>(() =>
    this.offerings().map((offering) => ({
      offering,
      measure: this.measureName()?.(offering.measure) ?? '',
      hasBegun: offering.startsOn <= this.clock.today(),
      meetingPlace: offering.place === offering.municipality.name ? undefined : offering.place,
    })),
  );
}
