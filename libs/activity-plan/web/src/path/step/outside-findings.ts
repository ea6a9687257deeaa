import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import type { OutsideOffer } from '@fotfeste/activity-plan/domain';
import { InlineMessage, Tag } from '@fotfeste/shared/ui';
import { TranslocoPipe } from '@jsverse/transloco';
import { PathTexts, standingLook } from '../path-texts';
import type { StepNote } from '../views';

/** What is to be said of an offer outside Nav: what it is, and what its days tell. No rule of the measures is asked. */
@Component({
  selector: 'ff-outside-findings',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [InlineMessage, Tag, TranslocoPipe],
  template: `
    <p>
      <ff-tag [icon]="look.icon">{{ 'plan.path.standing.outside' | transloco }}</ff-tag>
    </p>
    <p>{{ texts.offer(offer()) }}</p>
    @for (note of notes(); track note.code) {
      <ff-inline-message tone="warning">{{ texts.note(note) }}</ff-inline-message>
    }
    <p class="ff-subtle">{{ 'plan.path.outside.text' | transloco }}</p>
  `,
  host: { class: 'ff-stack' },
})
export class OutsideFindings {
  readonly offer = input.required<OutsideOffer>();
  readonly notes = input.required<readonly StepNote[]>();

  protected readonly texts = inject(PathTexts);
  protected readonly look = standingLook.outside;
}
