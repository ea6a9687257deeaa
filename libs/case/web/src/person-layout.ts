import { ChangeDetectionStrategy, Component, computed, effect, inject, input, untracked } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { Page, ProblemMessage, Skeleton, type TabLink, Tabs } from '@fotfeste/shared/ui';
import { Client, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { PersonHeader } from './header/person-header';

const pages = ['overview', 'plan', 'path', 'possibilities', 'measures', 'decisions', 'letters', 'registration', 'history'] as const;

/** One person: a header that never leaves the screen, tabs that lead to the pages of the rooms, and whichever is open. */
@Component({
  selector: 'ff-person-layout',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Page, PersonHeader, ProblemMessage, RouterOutlet, Skeleton, Tabs, TranslocoPipe],
  templateUrl: './person-layout.html',
  host: { class: 'ff-person' },
})
export class PersonLayout {
  readonly participantId = input.required<string>();

  private readonly i18n = inject(I18n);
  private readonly client = inject(Client);
  protected readonly person = this.client.read('GET /participants/{participantId}/header', () => ({ participantId: this.participantId() }));
  protected readonly label = computed(() => this.i18n.text('case.tabs.label'));
  protected readonly tabs = computed<readonly TabLink[]>(() =>
    pages.map((page) => ({ path: `/participants/${this.participantId()}/${page}`, label: this.i18n.text(`case.tabs.${page}`) })),
  );

  constructor() {
    effect(() => {
      if (this.client.accepted() > 0)
        untracked(() => {
          this.person.reload();
        });
    });
  }
}
