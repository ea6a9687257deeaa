import { ChangeDetectionStrategy, Component, computed, effect, inject, input, untracked } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { Router, RouterOutlet } from '@angular/router';
import { Page, ProblemMessage, Skeleton, type TabLink, Tabs } from '@fotfeste/shared/ui';
import { Client, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { map } from 'rxjs';
import { HandoverNote } from './header/handover-note';
import { PersonHeader } from './header/person-header';
import { dayThen, pagesThen } from './then/day-then';
import { ThenBanner } from './then/then-banner';
import { ThenWays } from './then/then-ways';
import { TodayOnly } from './then/today-only';
import { CaseWalk } from './walk/case-walk';

const pages = [
  'overview',
  'timeline',
  'plan',
  'meetings',
  'notes',
  'path',
  'possibilities',
  'measures',
  'decisions',
  'letters',
  'registration',
  'history',
] as const;

/** One person: a header that never leaves the screen, tabs that lead to the pages of the rooms, and whichever is open. */
@Component({
  selector: 'ff-person-layout',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    CaseWalk,
    HandoverNote,
    Page,
    PersonHeader,
    ProblemMessage,
    RouterOutlet,
    Skeleton,
    Tabs,
    ThenBanner,
    ThenWays,
    TodayOnly,
    TranslocoPipe,
  ],
  templateUrl: './person-layout.html',
  host: { class: 'ff-person' },
})
export class PersonLayout {
  readonly participantId = input.required<string>();
  /** An earlier day, from the address. */
  readonly asOf = input<string>();

  private readonly i18n = inject(I18n);
  private readonly client = inject(Client);
  private readonly router = inject(Router);
  private readonly address = toSignal(this.router.events.pipe(map(() => this.router.url)), { initialValue: this.router.url });
  /** The page of the person that is open. */
  protected readonly page = computed(() => pages.find((page) => page === this.address().split(/[?#]/)[0]?.split('/')[3]) ?? 'overview');
  /** The earlier day that is shown; the pages that only know today are never shown below the header of another day. */
  protected readonly then = computed(() => {
    const page = this.address().split(/[?#]/)[0]?.split('/').at(-1) ?? '';
    return (pagesThen as readonly string[]).includes(page) ? dayThen(this.asOf()) : undefined;
  });
  /** The earlier day that the address asks for on a page that only knows today. */
  protected readonly askedFor = computed(() => (this.then() ? undefined : dayThen(this.asOf())));
  protected readonly person = this.client.read('GET /participants/{participantId}/header', () => {
    const asOf = this.then();
    return { participantId: this.participantId(), ...(asOf && { asOf }) };
  });
  protected readonly label = computed(() => this.i18n.text('case.tabs.label'));
  protected readonly tabs = computed<readonly TabLink[]>(() => {
    const asOf = this.then() ?? this.askedFor();
    return pages.map((page) => ({
      path: `/participants/${this.participantId()}/${page}`,
      label: this.i18n.text(`case.tabs.${page}`),
      ...(asOf && { queryParams: { asOf } }),
    }));
  });

  constructor() {
    effect(() => {
      if (this.client.accepted() > 0)
        untracked(() => {
          this.person.reload();
        });
    });
  }
}
