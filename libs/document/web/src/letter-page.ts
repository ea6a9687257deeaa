import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Permissions } from '@fotfeste/access/web';
import { Alert, Link, Page, ProblemMessage, Skeleton, Tag } from '@fotfeste/shared/ui';
import { Client } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { LetterActions } from './letter-actions';
import { LetterPaper } from './letter-paper';
import { stateTones } from './views';

/** One letter as it will be read, beside what is to be done with it. */
@Component({
  selector: 'ff-letter-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Alert, LetterActions, LetterPaper, Link, Page, ProblemMessage, RouterLink, Skeleton, Tag, TranslocoPipe],
  templateUrl: './letter-page.html',
})
export class LetterPage {
  readonly participantId = input.required<string>();
  readonly documentId = input.required<string>();

  private readonly client = inject(Client);
  private readonly permissions = inject(Permissions);
  protected readonly letter = this.client.read('GET /documents/{documentId}', () => ({ documentId: this.documentId() }));
  protected readonly mayWrite = computed(() => this.permissions.may('document:write'));
  protected readonly tones = stateTones;
}
