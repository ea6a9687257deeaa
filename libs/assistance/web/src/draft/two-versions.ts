import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Difference } from './difference';

/** One field as it stands here beside what was saved elsewhere. */
@Component({
  selector: 'ff-assistance-two-versions',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TranslocoPipe],
  template: `
    <p class="ff-assistance-versions__label">{{ difference().label }}</p>
    <div class="ff-assistance-versions__one">
      <p class="ff-subtle">{{ 'assistance.versions.mine' | transloco }}</p>
      <p class="ff-assistance-words">{{ difference().mine || ('assistance.versions.empty' | transloco) }}</p>
    </div>
    <div class="ff-assistance-versions__one">
      <p class="ff-subtle">{{ 'assistance.versions.theirs' | transloco }}</p>
      <p class="ff-assistance-words">{{ difference().theirs || ('assistance.versions.empty' | transloco) }}</p>
    </div>
  `,
  host: { class: 'ff-assistance-versions' },
})
export class TwoVersions {
  readonly difference = input.required<Difference>();
}
