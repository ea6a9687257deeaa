import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { LetterPaper, type LetterContent } from '@fotfeste/document/web';
import { Panel, Tag } from '@fotfeste/shared/ui';
import { TranslocoPipe } from '@jsverse/transloco';

/** The letter as the person will get it, and what in it is not confirmed. */
@Component({
  selector: 'ff-assistance-letter-preview',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LetterPaper, Panel, Tag, TranslocoPipe],
  template: `
    <ff-panel [heading]="'assistance.letter.preview' | transloco">
      <div class="ff-stack">
        <p class="ff-row">
          <ff-tag tone="warning" marked>{{ 'assistance.complaint.unconfirmed' | transloco }}</ff-tag>
          <span>{{ 'assistance.letter.unconfirmed' | transloco }}</span>
        </p>
        <ff-letter-paper [letter]="letter()" />
      </div>
    </ff-panel>
  `,
})
export class LetterPreview {
  readonly letter = input.required<LetterContent>();
}
