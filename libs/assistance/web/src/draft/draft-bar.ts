import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { type Draft, DraftChoices, DraftLine, type FieldTexts } from '@fotfeste/draft/web';
import { TranslocoPipe } from '@jsverse/transloco';

/** What is saved stays in sight while somebody writes; who else writes, and both texts when two versions meet, stand above the form. */
@Component({
  selector: 'ff-assistance-draft-bar',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DraftChoices, DraftLine, TranslocoPipe],
  template: `
    <div class="ff-assistance-bar">
      @if (isUntouched()) {
        <p class="ff-subtle">{{ 'assistance.draft.untouched' | transloco }}</p>
      }
      <ff-draft-line [draft]="draft()" />
    </div>
    <ff-draft-choices [draft]="draft()" [texts]="texts()" />
  `,
  host: { class: 'ff-assistance-draft' },
})
export class DraftBar {
  readonly draft = input.required<Draft<object>>();
  readonly texts = input.required<FieldTexts>();

  protected readonly isUntouched = computed(() => ['empty', 'opening'].includes(this.draft().status().kind));
}
