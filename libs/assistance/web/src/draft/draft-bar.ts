import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { type Draft, DraftNote } from '@fotfeste/draft/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Difference } from './difference';
import { TwoVersions } from './two-versions';

/** Stays in sight while somebody writes: what is saved, who writes, and both versions when two meet. */
@Component({
  selector: 'ff-assistance-draft-bar',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DraftNote, TranslocoPipe, TwoVersions],
  template: `
    <div class="ff-assistance-bar__status">
      @if (isUntouched()) {
        <p class="ff-subtle">{{ 'assistance.draft.untouched' | transloco }}</p>
      }
      <ff-draft-note [draft]="draft()" />
    </div>
    @if (differences().length > 0) {
      <div class="ff-assistance-bar__differences">
        @for (difference of differences(); track difference.field) {
          <ff-assistance-two-versions [difference]="difference" />
        }
      </div>
    }
  `,
  host: { class: 'ff-assistance-bar', '[class.ff-assistance-bar--open]': 'differences().length > 0' },
})
export class DraftBar {
  readonly draft = input.required<Draft<object>>();
  readonly differences = input<readonly Difference[]>([]);

  protected readonly isUntouched = computed(() => ['empty', 'opening'].includes(this.draft().status().kind));
}
