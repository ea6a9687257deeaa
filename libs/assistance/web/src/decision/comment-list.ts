import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TimelineEvent } from '@fotfeste/shared/ui';
import { formatDateTime, I18n } from '@fotfeste/shared/web';
import type { DecisionComment } from '../views';

/** What was said while the text went back and forth, the first first. */
@Component({
  selector: 'ff-assistance-comments',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TimelineEvent],
  template: `
    <ol class="ff-timeline">
      @for (comment of rows(); track $index) {
        <li ff-event [when]="comment.when" [heading]="comment.heading" [icon]="'Chat'">
          <p class="ff-assistance-words">{{ comment.words }}</p>
        </li>
      }
    </ol>
  `,
})
export class CommentList {
  readonly comments = input.required<readonly DecisionComment[]>();

  private readonly i18n = inject(I18n);
  protected readonly rows = computed(() =>
    this.comments().map(({ about, at, authorName, words }) => ({
      words,
      when: formatDateTime(at),
      heading: this.i18n.text(`assistance.comment.${about}`, { name: authorName }),
    })),
  );
}
