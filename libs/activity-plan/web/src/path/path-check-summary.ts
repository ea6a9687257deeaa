import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { Tag } from '@fotfeste/shared/ui';
import { CountedPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { PathCheck } from './views';

/** The path in a few marks: whether its steps can be taken, its gaps, and whether there is something to live on. */
@Component({
  selector: 'ff-path-summary',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CountedPipe, Tag, TranslocoPipe],
  template: `
    @if (check().steps.length > 0) {
      @if (impossible() > 0) {
        <ff-tag tone="danger" marked>{{ 'plan.path.sum.impossible' | ffCounted: impossible() }}</ff-tag>
      }
      @if (open() > 0) {
        <ff-tag tone="warning" marked>{{ 'plan.path.sum.open' | ffCounted: open() }}</ff-tag>
      }
      @if (impossible() + open() === 0) {
        <ff-tag tone="success" marked>{{ 'plan.path.sum.possible' | transloco }}</ff-tag>
      }
      @if (check().gaps.length > 0) {
        <ff-tag tone="warning" marked>{{ 'plan.path.sum.gaps' | ffCounted: check().gaps.length }}</ff-tag>
      }
      @if (unpaid() > 0) {
        <ff-tag tone="warning" marked>{{ 'plan.path.sum.unpaid' | ffCounted: unpaid() }}</ff-tag>
      }
    }
  `,
  host: { class: 'ff-row' },
})
export class PathSummary {
  readonly check = input.required<PathCheck>();

  private readonly ahead = computed(() => this.check().steps.filter(({ participationId }) => !participationId));
  protected readonly impossible = computed(() => this.ahead().filter(({ standing }) => standing === 'impossible').length);
  protected readonly open = computed(() => this.ahead().filter(({ standing }) => standing === 'open' || standing === 'not-known').length);
  /** Benefits that stop on the way with nothing after them. */
  protected readonly unpaid = computed(() => this.check().livelihood.stops.filter(({ isFollowed }) => !isFollowed).length);
}
