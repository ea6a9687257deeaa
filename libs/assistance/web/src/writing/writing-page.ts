import { ChangeDetectionStrategy, Component, computed, DestroyRef, effect, inject, input, type OnInit, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { mainGoalNames } from '@fotfeste/eligibility/domain';
import { offeredWords } from '@fotfeste/assistance/domain';
import { type Draft, Drafts, waitsForDecision } from '@fotfeste/draft/web';
import { Alert, Button, Confirm, ErrorSummary, type FieldErrors, Form, FormState, Icon, Link, Page, Panel } from '@fotfeste/shared/ui';
import { ProblemMessage, Skeleton, Toasts } from '@fotfeste/shared/ui';
import { Announcer, Client, DateTimePipe, I18n, LocalizedPipe, Session } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { DecisionWordsView } from '../decision/decision-words';
import { GroupName } from '../decision/group-name';
import { personDecisions } from '../decision/person-decisions';
import { returnComment, textToCorrect } from '../decision/under-work';
import { textsOfDraft } from '../draft/difference';
import { DraftBar } from '../draft/draft-bar';
import { LetterPreview } from '../letter/letter-preview';
import { assessedOf, needsAssessment } from '../needs/assessed';
import type { LetterPreviewed } from '../views';
import { Background } from './background';
import { destinationOf, Submission } from './submission';
import { TextFields } from './text-fields';
import { blankText, type Written, writtenIn } from './written';
import { WrittenTexts } from './written-texts';

/** One column in which a § 14 a text is written, followed by colleagues, taken over, and sent. */
@Component({
  selector: 'ff-assistance-writing-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Alert, Background, Button, DateTimePipe, DecisionWordsView, DraftBar, ErrorSummary, Form, GroupName, Icon, Link],
    ...[LetterPreview, LocalizedPipe, Page, Panel, ProblemMessage, RouterLink, Skeleton, TextFields, TranslocoPipe],
  ],
  templateUrl: './writing-page.html',
})
export class WritingPage implements OnInit {
  readonly participantId = input.required<string>();

  private readonly drafts = inject(Drafts);
  private readonly destroyRef = inject(DestroyRef);
  private readonly router = inject(Router);
  private readonly submission = inject(Submission);
  private readonly confirm = inject(Confirm);
  private readonly toasts = inject(Toasts);
  private readonly session = inject(Session);
  private readonly i18n = inject(I18n);
  private readonly announcer = inject(Announcer);

  protected readonly known = personDecisions(() => this.participantId());
  protected readonly needs = inject(Client).read('GET /participants/{participantId}/needs-assessment', () => ({
    participantId: this.participantId(),
  }));
  protected readonly texts = textsOfDraft(inject(WrittenTexts), blankText);
  protected readonly form = new FormState();
  /** The letter that was last looked at; gone when the text has moved on. */
  protected readonly letter = signal<LetterPreviewed | undefined>(undefined);
  protected readonly draft = signal<Draft<Written> | undefined>(undefined);

  private readonly items = computed(() => this.known.list.value()?.items ?? []);
  private readonly returned = computed(() => textToCorrect(this.items()));
  private readonly begun = computed(() => ({
    returned: this.returned(),
    letterLanguage: this.wishedLanguage() ?? this.known.list.value()?.letterLanguage,
  }));
  private readonly status = computed(() => this.draft()?.status().kind ?? 'opening');
  protected readonly problem = computed(() => this.known.problem() ?? this.needs.problem());
  protected readonly isReady = computed(() => this.known.underWork() && this.needs.value() && this.status() !== 'opening');
  protected readonly comment = computed(() => {
    const returned = this.returned();
    return returned && returnComment(returned);
  });
  protected readonly isWithController = computed(() => this.known.underWork()?.kind === 'sent');
  protected readonly isFollowing = computed(() => this.status() === 'following');
  protected readonly hasDraft = computed(() => this.status() !== 'empty');
  protected readonly written = computed(() => writtenIn(this.draft()?.value() ?? {}, this.begun()));
  /** What the colleague who writes has saved. */
  protected readonly followed = computed(() => {
    const { group, mainGoal, ...words } = writtenIn(this.draft()?.theirs() ?? this.draft()?.value() ?? {}, this.begun());
    return { words, group, goal: mainGoal && mainGoalNames[mainGoal] };
  });
  protected readonly surroundings = computed(() => ({
    capacityReduced: this.needs.value()?.capacityReduced,
    groupInForce: this.known.inForce()?.group,
  }));
  /** What the needs assessment says already, in the form of the letter; a draft of it does not count before it is saved. */
  protected readonly offers = computed(() => {
    const needs = this.needs.value();
    return needs ? offeredWords(needsAssessment(assessedOf(needs)), this.written().letterLanguage) : {};
  });
  protected readonly wishedLanguage = computed(() => this.known.list.value()?.wishedLanguage);
  protected readonly lastLanguage = computed(() => this.known.list.value()?.letterLanguage);
  protected readonly destination = computed(() => {
    const actor = this.session.actor();
    return actor ? destinationOf(this.written(), this.returned(), actor) : 'decide';
  });
  protected readonly home = computed(() => ['/participants', this.participantId(), 'decisions']);

  constructor() {
    let before = this.status();
    effect(() => {
      const now = this.status();
      if (before === 'following' && now === 'empty') this.known.reload(); // the colleague has sent it
      before = now;
    });
  }

  ngOnInit(): void {
    const participantId = this.participantId();
    this.draft.set(this.drafts.open<Written>({ kind: 'assistance-decision', subject: participantId, participantId }, this.destroyRef));
  }

  /** The whole text goes into the draft, so that colleagues who follow see what the writer sees. */
  protected change(fields: Partial<Written>): void {
    this.letter.set(undefined);
    this.draft()?.set(fields, writtenIn({}, this.begun()));
  }

  protected async send(faults: FieldErrors): Promise<void> {
    const decision = await this.form.submit({
      check: () => ({ draft: this.hindrance(), ...faults }),
      send: async (idempotencyKey) => {
        const draft = this.draft();
        await draft?.flush();
        if (!draft || waitsForDecision(draft.status())) return undefined;
        const leaving = {
          participantId: this.participantId(),
          written: this.written(),
          destination: this.destination(),
          inForce: this.known.inForce(),
        };
        if (!(await this.submission.isMeant(leaving))) return undefined;
        return this.submission.send(leaving, idempotencyKey);
      },
    });
    if (!decision) return;
    this.draft()?.usedUp();
    this.toasts.show(this.i18n.text(`assistance.write.done.${decision.status === 'decided' ? 'decide' : 'send'}`));
    await this.router.navigate(this.home());
  }

  /** Shows the letter as it would be if the text were decided now. */
  protected async preview(faults: FieldErrors): Promise<void> {
    const text = { participantId: this.participantId(), written: this.written() };
    const letter = await this.form.submit({ check: () => faults, send: () => this.submission.preview(text) });
    this.letter.set(letter);
    if (letter) this.announcer.say(this.i18n.text('assistance.letter.preview'));
  }

  private hindrance(): string | undefined {
    const hindrance = this.draft()?.hindrance();
    return hindrance && this.i18n.text(hindrance);
  }

  protected async throwAway(): Promise<void> {
    const yes = await this.confirm.ask({
      heading: this.i18n.text('assistance.draft.throwAwayHeading'),
      text: this.i18n.text('assistance.draft.throwAwayText'),
      action: this.i18n.text('assistance.draft.throwAway'),
      tone: 'danger',
    });
    if (!yes) return;
    await this.draft()?.discard();
    await this.router.navigate(this.home());
  }
}
