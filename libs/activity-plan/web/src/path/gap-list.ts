import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import type { MeasureCode } from '@fotfeste/eligibility/domain';
import { type OutsideKind, outsideKinds } from '@fotfeste/activity-plan/domain';
import type { LocalDate, Period } from '@fotfeste/shared/kernel';
import { Button, Icon, Menu } from '@fotfeste/shared/ui';
import { CountedPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { PathTexts } from './path-texts';
import type { PathGap } from './views';

/** What somebody fills a gap with: a measure, or an offer outside Nav of a kind. */
export type Bridged = Required<Period> &
  ({ readonly measure: MeasureCode; readonly outside?: undefined } | { readonly outside: OutsideKind; readonly measure?: undefined });

/** Bridges shown at once; the surest stand first. */
const few = 4;

/** Where the path has nothing for the person to take part in, and what could run there. */
@Component({
  selector: 'ff-gap-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, CountedPipe, Icon, Menu, TranslocoPipe],
  template: `
    @for (gap of gaps(); track gap.from) {
      <div class="ff-row ff-path-gap">
        <p>
          <ff-icon name="ExclamationmarkTriangleFill" data-color="warning" />
          {{ 'plan.path.gap' | ffCounted: gap.days : { period: texts.period(dayed(gap)) } }}
          @if (!readOnly()) {
            {{ 'plan.path.bridge' | transloco }}
          }
        </p>
        @if (!readOnly()) {
          @for (bridge of gap.bridges.slice(0, few); track bridge.measure) {
            <button type="button" ff-button="secondary" size="small" (click)="fill(gap, bridge.measure)">
              {{ texts.measure(bridge.measure) }}
              <span class="ff-subtle">{{ 'plan.path.bridgeOutcome.' + bridge.outcome | transloco }}</span>
            </button>
          }
          <ff-menu
            [label]="'plan.path.outside.menu' | transloco"
            [name]="'plan.path.outside.menuFor' | transloco: { period: texts.period(dayed(gap)) }"
          >
            @for (kind of kinds; track kind) {
              <button type="button" (click)="fillOutside(gap, kind)">{{ 'plan.path.outside.kind.' + kind | transloco }}</button>
            }
          </ff-menu>
        }
      </div>
    }
  `,
})
export class GapList {
  readonly gaps = input.required<readonly PathGap[]>();
  readonly readOnly = input(false);
  readonly bridged = output<Bridged>();

  protected readonly texts = inject(PathTexts);
  protected readonly few = few;
  protected readonly kinds = outsideKinds;

  protected dayed({ from, to }: PathGap): { readonly from: LocalDate; readonly to: LocalDate } {
    return { from: from as LocalDate, to: to as LocalDate };
  }

  protected fill(gap: PathGap, measure: MeasureCode): void {
    this.bridged.emit({ measure, ...this.dayed(gap) });
  }

  protected fillOutside(gap: PathGap, outside: OutsideKind): void {
    this.bridged.emit({ outside, ...this.dayed(gap) });
  }
}
