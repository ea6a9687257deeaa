import { ChangeDetectionStrategy, Component, computed, inject, input, model } from '@angular/core';
import { I18n, NumberPipe } from '@fotfeste/shared/web';
import type { Measure, MeasureCode, OfferingCounts } from '../contract';

interface Kind {
  readonly code: MeasureCode;
  readonly label: string;
  readonly count: number;
  readonly isChosen: boolean;
}

interface Group {
  readonly code: string;
  readonly label: string;
  readonly count: number;
  readonly kinds: readonly Kind[];
  readonly isChosen: boolean;
  readonly isPartlyChosen: boolean;
}

/** Kinds of measure that have offerings, below what they are for: a group takes all of its kinds. */
@Component({
  selector: 'ff-measure-facet',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [NumberPipe],
  templateUrl: './measure-facet.html',
})
export class MeasureFacet {
  readonly heading = input.required<string>();
  readonly measures = input.required<readonly Measure[]>();
  readonly counts = input.required<OfferingCounts['measures']>();
  readonly chosen = model<readonly MeasureCode[]>([]);

  private readonly i18n = inject(I18n);
  protected readonly groups = computed<readonly Group[]>(() => {
    const shown = this.measures().filter(({ code, offerings }) => offerings > 0 || this.chosen().includes(code));
    return [...Map.groupBy(shown, ({ group }) => group)].map(([code, members]) => this.group(code, members));
  });

  protected toggle(kinds: readonly Kind[], isChosen: boolean): void {
    const codes = kinds.map(({ code }) => code);
    const others = this.chosen().filter((code) => !codes.includes(code));
    this.chosen.set(isChosen ? others : [...others, ...codes]);
  }

  private group(code: string, members: readonly Measure[]): Group {
    const kinds = members.map((measure) => this.kind(measure));
    const chosen = kinds.filter(({ isChosen }) => isChosen).length;
    const [only] = members;
    return {
      code,
      label: only ? this.i18n.localized(members.length === 1 ? only.shortName : only.groupName) : code,
      count: kinds.reduce((sum, { count }) => sum + count, 0),
      kinds,
      isChosen: chosen === kinds.length,
      isPartlyChosen: chosen > 0 && chosen < kinds.length,
    };
  }

  private kind({ code, shortName }: Measure): Kind {
    return {
      code,
      label: this.i18n.localized(shortName),
      count: this.counts().find((each) => each.code === code)?.count ?? 0,
      isChosen: this.chosen().includes(code),
    };
  }
}
