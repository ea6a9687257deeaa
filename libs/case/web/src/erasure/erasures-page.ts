import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { Page, Panel, ProblemMessage, Skeleton, Tag } from '@fotfeste/shared/ui';
import { type Answer, Client, DateTimePipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { ErasableList } from './erasable-list';
import { ErasureDialog } from './erasure-dialog';
import type { Erasable, Erasures } from './erasure-views';

/** Deletion for the sake of privacy: what is written and may be asked deleted, and what has been, by whom and why. */
@Component({
  selector: 'ff-erasures-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DateTimePipe, ErasableList, ErasureDialog, Page, Panel, ProblemMessage, Skeleton, Tag, TranslocoPipe],
  templateUrl: './erasures-page.html',
})
export class ErasuresPage {
  readonly participantId = input.required<string>();

  protected readonly erasures = inject(Client).read('GET /participants/{participantId}/erasures', () => ({
    participantId: this.participantId(),
  }));
  protected readonly picked = signal<Erasable | undefined>(undefined);

  protected show(answer: Answer<Erasures>): void {
    this.erasures.set(answer);
  }
}
