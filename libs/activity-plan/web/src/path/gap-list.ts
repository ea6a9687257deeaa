import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import type { MeasureCode } from '@fotfeste/eligibility/domain';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { Button, Icon } from '@fotfeste/shared/ui';
import { CountedPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { PathTexts } from './path-texts';
import type { PathGap } from './views';

/** What somebody fills a gap with. */
export interface Bridged {
  readonly measure: MeasureCode;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** Bridges shown at once; the surest stand first. */
const few = 4;

/** Where the path has nothing for the person to take part in, and what could run there. */
@Component({
  selector: 'ff-gap-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, CountedPipe, Icon, TranslocoPipe],
  template: `
    @for (gap of gaps(); track gap.from) {
      <div class="ff-row ff-path-gap">
        <p>
          <ff-icon name="ExclamationmarkTriangleFill" data-color="warning" />
          {{ 'plan.path.gap' | ffCounted: gap.days : { period: texts.period(dayed(gap)) } }}
          @if (gap.bridges.length > 0 && !readOnly()) {
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

  protected dayed({ from, to }: PathGap): { readonly from: LocalDate; readonly to: LocalDate } {
    return { from: from as LocalDate, to: to as LocalDate };
  }

  protected fill(gap: PathGap, measure: MeasureCode): void {
    this.bridged.emit({ measure, ...this.dayed(gap) });
  }
}
