import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { longDate } from '@fotfeste/document/domain';
import { localDate } from '@fotfeste/shared/kernel';
import { Table } from '@fotfeste/shared/ui';
import type { LetterContent } from './views';

/** The letter on its sheet, in the language it is written in. */
@Component({
  selector: 'ff-letter-paper',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Table],
  templateUrl: './letter-paper.html',
})
export class LetterPaper {
  readonly letter = input.required<LetterContent>();

  protected readonly date = computed(() => longDate(localDate(this.letter().date), this.letter().language));
}
