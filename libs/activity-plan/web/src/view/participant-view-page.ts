import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  DOCUMENT,
  effect,
  inject,
  input,
  signal,
  untracked,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { Permissions } from '@fotfeste/access/web';
import { type AnswerCode, type AnswerSubject, contentsOf } from '@fotfeste/activity-plan/domain';
import { ParticipantConfirmation } from '@fotfeste/participant/web';
import { ParticipantReports, ParticipantShares } from '@fotfeste/participation/web';
import { type Language, languages, type LocalDate } from '@fotfeste/shared/kernel';
import { Icon, Link, ProblemMessage, Skeleton } from '@fotfeste/shared/ui';
import { Clock, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { AnswerDialog, type Question, type Receipt } from '../answer/answer-dialog';
import { GivenAnswer } from '../answer/given-answer';
import { type AnswerView, type Card, cardOf } from '../card';
import { CurrentPlan } from '../current-plan';
import { SharedMinutes } from '../meeting/shared-minutes';
import { AnswerChoice } from './answer-choice';
import { PlainTexts } from './plain-texts';
import { ReferralDetails } from './referral-details';
import { isAbout, isSettled, standingAnswer } from './standing-answer';
import { ViewActivity } from './view-activity';
import { ViewSubGoals } from './view-sub-goals';

/** Earlier answers that are shown. */
const answersShown = 8;

/**
 * The plan as the person sees it, when the adviser turns the screen or prints it: what they want, what we need an answer to,
 * what is agreed and what comes next. The adviser writes the answers down.
 */
@Component({
  selector: 'ff-participant-view',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    AnswerChoice,
    AnswerDialog,
    GivenAnswer,
    Icon,
    Link,
    ParticipantConfirmation,
    ParticipantReports,
    ParticipantShares,
    ProblemMessage,
    ReferralDetails,
    RouterLink,
    SharedMinutes,
    Skeleton,
    TranslocoPipe,
    ViewActivity,
    ViewSubGoals,
  ],
  providers: [CurrentPlan],
  templateUrl: './participant-view-page.html',
  host: { class: 'ff-view' },
})
export class ParticipantViewPage {
  readonly participantId = input.required<string>();

  private readonly document = inject(DOCUMENT);
  private readonly clock = inject(Clock);
  private readonly texts = inject(PlainTexts);
  private readonly permissions = inject(Permissions);
  protected readonly i18n = inject(I18n);
  protected readonly plan = inject(CurrentPlan);
  protected readonly languages = languages;

  protected readonly contents = computed(() => contentsOf(this.plan.cards(), this.clock.today()));
  protected readonly coming = computed(() =>
    this.contents().coming.map(({ day, what, card }) => ({
      day,
      what,
      id: card.id,
      when: this.texts.weekdayOf(day),
      title: this.texts.titleOf(card),
    })),
  );
  protected readonly today = computed(() => this.texts.dayOf(this.clock.today()));
  protected readonly mayAnswer = computed(() => this.permissions.may('plan:write') && this.plan.lock() === undefined);
  protected readonly goalAnswer = computed(() =>
    this.newestAnswer((answer) => answer.subject === 'goal' && answer.subjectVersion === this.plan.goal()?.version),
  );
  protected readonly planAnswer = computed(() => this.newestAnswer((answer) => answer.subject === 'plan'));
  /** Proposals that still need a yes or a no. */
  protected readonly asked = computed(() => this.contents().toAnswer.filter((card) => !isSettled(card, this.plan.answers())));
  /** Proposals with a yes that the adviser has not carried through yet: they stay in sight until they are in the plan. */
  protected readonly saidYes = computed(() => this.contents().toAnswer.filter((card) => this.answerTo(card)?.answer === 'approved'));
  /** Answers to activities and referrals that the page does not show where they were asked. */
  protected readonly answers = computed(() =>
    this.plan
      .answers()
      .flatMap((answer) => {
        const card = this.plan.cards().find((each) => isAbout(answer, each));
        const isShown = card !== undefined && [...this.asked(), ...this.saidYes()].includes(card) && this.answerTo(card) === answer;
        return card && !isShown ? [{ answer, about: this.texts.titleOf(card) }] : [];
      })
      .slice(0, answersShown),
  );
  protected readonly question = signal<Question | undefined>(undefined);
  /** What has an answer already and is asked about anew. */
  protected readonly again = signal<readonly AnswerSubject[]>([]);

  constructor() {
    effect(() => {
      const participantId = this.participantId();
      untracked(() => {
        this.plan.follow(participantId);
      });
    });
    const before = this.i18n.language();
    inject(DestroyRef).onDestroy(() => {
      void this.i18n.show(before);
    });
  }

  protected answerAgain(subject: AnswerSubject): void {
    this.again.update((before) => [...before, subject]);
  }

  protected speak(language: Language): void {
    void this.i18n.show(language);
  }

  protected readonly pages = computed(() => `/api/participants/${this.participantId()}/plan/pdf?language=${this.i18n.language()}`);

  protected print(): void {
    this.document.defaultView?.print();
  }

  protected titleOf(card: Card): string {
    return this.texts.titleOf(card);
  }

  protected dayOf(date: string): string {
    return this.texts.dayOf(date as LocalDate);
  }

  protected answerTo(card: Card): AnswerView | undefined {
    return standingAnswer(card, this.plan.answers());
  }

  /** A measure is answered as a referral; one that has no participation yet cannot be answered. */
  protected mayAnswerTo({ kind, participation }: Card): boolean {
    return this.mayAnswer() && (kind !== 'measure' || participation !== undefined);
  }

  protected askAboutGoal(answer: AnswerCode): void {
    const goal = this.plan.goal();
    if (goal) this.question.set({ subject: 'goal', subjectVersion: goal.version, about: goal.words, answer });
  }

  protected askAboutPlan(answer: AnswerCode): void {
    this.question.set({ subject: 'plan', about: this.i18n.text('plan.view.whole.about'), answer });
  }

  protected askAbout(card: Card, answer: AnswerCode): void {
    const about = this.texts.wholeOf(card);
    const { id, version, participation } = card;
    this.question.set(
      participation
        ? { subject: 'referral', subjectId: participation.participationId, about, answer }
        : { subject: 'activity', subjectId: id, subjectVersion: version, about, answer },
    );
  }

  protected answered({ activity }: Receipt): void {
    this.again.set([]);
    if (activity) this.plan.put(cardOf(activity));
    this.plan.reload();
  }

  private newestAnswer(isIt: (answer: AnswerView) => boolean): AnswerView | undefined {
    return this.plan.answers().find(isIt);
  }
}
