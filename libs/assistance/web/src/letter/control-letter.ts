import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { Button, ProblemMessage, Skeleton } from '@fotfeste/shared/ui';
import { Client } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { LetterPreview } from './letter-preview';

/** The letter of a text that waits for a second person, for those who want to see it before it is decided. */
@Component({
  selector: 'ff-assistance-control-letter',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, LetterPreview, ProblemMessage, Skeleton, TranslocoPipe],
  template: `
    @if (!isWanted()) {
      <button ff-button="secondary" type="button" (click)="isWanted.set(true)">{{ 'assistance.letter.show' | transloco }}</button>
    } @else if (letter.value(); as shown) {
      <ff-assistance-letter-preview [letter]="shown" />
    } @else if (letter.problem(); as problem) {
      <ff-problem [problem]="problem" [offersRetry]="true" (retry)="letter.reload()" />
    } @else {
      <ff-skeleton [lines]="8" />
    }
  `,
})
export class ControlLetter {
  readonly decisionId = input.required<string>();

  protected readonly isWanted = signal(false);
  protected readonly letter = inject(Client).read('GET /assistance-decisions/{decisionId}/letter-preview', () =>
    this.isWanted() ? { decisionId: this.decisionId() } : undefined,
  );
}
