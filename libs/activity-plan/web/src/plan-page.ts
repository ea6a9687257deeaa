import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  DOCUMENT,
  effect,
  ElementRef,
  inject,
  Injector,
  input,
  signal,
  untracked,
} from '@angular/core';
import { NgTemplateOutlet } from '@angular/common';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { Permissions } from '@fotfeste/access/web';
import { CvProfile, LabourMarket } from '@fotfeste/participant/web';
import { VeiledMeasures } from '@fotfeste/participation/web';
import { Alert, Button, EmptyState, Icon, Page, ProblemMessage, ReadMore, Skeleton, Tag } from '@fotfeste/shared/ui';
import { Clock, CountedPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { ActivityDetails } from './activity/activity-details';
import { ActivityDialog } from './activity/activity-dialog';
import { AgreeDialog } from './activity/agree-dialog';
import { AnswerDialog, type Question, type Receipt } from './answer/answer-dialog';
import { Board, type CardRequest } from './board/board';
import { BoardBar } from './board/board-bar';
import { type Codes, filterOf, type Layout, shows } from './board/board-filter';
import { CardMover } from './board/card-mover';
import { type CalendarView, dayIn, PlanCalendar, viewIn } from './calendar/plan-calendar';
import { type Card, cardOf } from './card';
import { CardTexts } from './card-texts';
import { CurrentPlan } from './current-plan';
import { EarlierPeriods } from './earlier/earlier-periods';
import { GoalPanel } from './goal/goal-panel';
import { lateFor } from './lateness';
import { ProgrammePanel } from './programme-panel';

/** A dialog above the board, and the card it is about. */
interface Opened {
  readonly dialog: 'details' | 'add' | 'change' | 'agree' | 'answer';
  readonly id?: string;
}

/** The plan of one person: the goal in their own words, and the activities on the way to it on a board. */
@Component({
  selector: 'ff-plan-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ActivityDetails,
    ActivityDialog,
    AgreeDialog,
    Alert,
    AnswerDialog,
    Board,
    BoardBar,
    Button,
    CountedPipe,
    EarlierPeriods,
    CvProfile,
    EmptyState,
    GoalPanel,
    LabourMarket,
    Icon,
    NgTemplateOutlet,
    Page,
    PlanCalendar,
    ProblemMessage,
    ProgrammePanel,
    ReadMore,
    RouterLink,
    Skeleton,
    Tag,
    TranslocoPipe,
    VeiledMeasures,
  ],
  providers: [CurrentPlan, CardMover],
  templateUrl: './plan-page.html',
  host: { '(document:visibilitychange)': 'look()' },
})
export class PlanPage {
  readonly participantId = input.required<string>();
  /** From the address: what the board is narrowed to, and how it stands. */
  readonly kind = input<Codes>();
  readonly responsible = input<Codes>();
  readonly agreed = input<Codes>();
  readonly label = input<Codes>();
  readonly layout = input<string>();
  /** From the address, for the calendar: the day it stands on and how much it shows. */
  readonly day = input<string>();
  readonly view = input<string>();

  private readonly document = inject(DOCUMENT);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly clock = inject(Clock);
  private readonly texts = inject(CardTexts);
  private readonly permissions = inject(Permissions);
  protected readonly plan = inject(CurrentPlan);

  private readonly narrow = this.document.defaultView?.matchMedia('(max-width: 48rem)');
  private readonly isNarrow = signal(this.narrow?.matches ?? false);
  protected readonly filter = computed(() =>
    filterOf({ kind: this.kind(), responsible: this.responsible(), agreed: this.agreed(), label: this.label() }),
  );
  protected readonly shownLayout = computed<Layout>(() => {
    if (this.layout() === 'calendar') return 'calendar';
    return this.isNarrow() || this.layout() === 'list' ? 'list' : 'board';
  });
  protected readonly calendarDay = computed(() => dayIn(this.day()));
  protected readonly calendarView = computed(() => viewIn(this.view()));
  protected readonly cards = computed(() => this.plan.cards().filter((card) => shows(this.filter(), card)));
  /** Nothing in the plan is late while the programme takes its place. */
  protected readonly lateCount = computed(() =>
    this.plan.lock() === 'programme' ? 0 : this.plan.cards().filter((card) => lateFor(card, this.clock.today())).length,
  );
  protected readonly mayWrite = computed(() => this.permissions.may('plan:write'));
  protected readonly readOnly = computed(() => !this.mayWrite() || this.plan.lock() !== undefined);
  protected readonly personView = computed(() => `/participant-view/${this.participantId()}`);

  protected readonly opened = signal<Opened | undefined>(undefined);
  protected readonly card = computed(() => this.plan.card(this.opened()?.id ?? ''));
  protected readonly question = computed<Question | undefined>(() => {
    const card = this.card();
    if (!card) return undefined;
    const { id, version } = card;
    const about = [this.texts.titleOf(card), this.texts.periodOf(card)].filter(Boolean).join(', ');
    return { subject: 'activity', subjectId: id, subjectVersion: version, about };
  });

  constructor() {
    effect(() => {
      const participantId = this.participantId();
      untracked(() => {
        this.plan.follow(participantId);
      });
    });
    this.narrow?.addEventListener('change', ({ matches }) => {
      this.isNarrow.set(matches);
    });
  }

  protected ask({ card: { id }, deed }: CardRequest): void {
    this.opened.set({ dialog: deed === 'open' ? 'details' : deed, id });
  }

  protected isEarlier(card: Card): boolean {
    return !this.plan.cards().includes(card);
  }

  protected go(dialog: Opened['dialog']): void {
    const id = this.opened()?.id;
    this.opened.set({ dialog, ...(id && { id }) });
  }

  /** The calendar keeps its place in the address. */
  protected turned({ day, view }: { readonly day: LocalDate; readonly view: CalendarView }): void {
    const queryParams = { day, view: view === 'week' ? view : undefined };
    const stay = { queryParamsHandling: 'merge', replaceUrl: true, scroll: 'manual' } as const;
    void this.router.navigate([], { relativeTo: this.route, queryParams, ...stay });
  }

  protected answered({ activity }: Receipt): void {
    if (activity) this.plan.put(cardOf(activity));
    this.plan.reload();
  }

  /** Focus goes back to the card, also when one dialog led to another. */
  protected close(): void {
    const id = this.opened()?.id;
    this.opened.set(undefined);
    if (!id) return;
    afterNextRender(() => this.host.querySelector<HTMLElement>(`[data-card="${id}"] .ff-plan-card__open`)?.focus(), {
      injector: this.injector,
    });
  }

  /** Somebody comes back to the page: colleagues may have changed the plan meanwhile. */
  protected look(): void {
    if (this.document.visibilityState === 'visible' && !this.opened()) this.plan.reload();
  }
}
