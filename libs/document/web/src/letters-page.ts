import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { EmptyState, Link, Page, Panel, ProblemMessage, Skeleton, Tag } from '@fotfeste/shared/ui';
import { Client, DatePipe, TimePipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { stateTones } from './views';

/** The letters to a person: first those that somebody must send. */
@Component({
  selector: 'ff-letters-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DatePipe, EmptyState, Link, Page, Panel, ProblemMessage, RouterLink, Skeleton, Tag, TimePipe, TranslocoPipe],
  templateUrl: './letters-page.html',
})
export class LettersPage {
  readonly participantId = input.required<string>();

  private readonly client = inject(Client);
  protected readonly letters = this.client.read('GET /participants/{participantId}/documents', () => ({
    participantId: this.participantId(),
  }));
  protected readonly tones = stateTones;
  /** Letters whose decisions were all taken back say nothing to anybody. */
  protected readonly groups = computed(() => {
    const items = (this.letters.latest()?.items ?? []).filter(({ status }) => status !== 'dropped');
    const groups = [
      { name: 'toDo', items: items.filter(({ status }) => status !== 'sent') },
      { name: 'sent', items: items.filter(({ status }) => status === 'sent') },
    ];
    return groups.filter((group) => group.items.length > 0);
  });
}
