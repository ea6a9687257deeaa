import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  inject,
  input,
  linkedSignal,
  type OnInit,
  output,
  signal,
  viewChild,
} from '@angular/core';
import type { LocalDate } from '@fotfeste/shared/kernel';
import {
  type AnswerChannel,
  answerChannels,
  type AnswerCode,
  answerCodes,
  answerFaults,
  type AnswerGiver,
  answerGivers,
  type AnswerSubject,
  saidDayFault,
} from '@fotfeste/activity-plan/domain';
import { type Draft, DraftNote, Drafts } from '@fotfeste/draft/web';
import {
  Button,
  DateField,
  ErrorSummary,
  type FieldErrors,
  Form,
  FormState,
  Modal,
  type Option,
  RadioGroup,
  TextArea,
  Toasts,
} from '@fotfeste/shared/ui';
import { Client, Clock, I18n, type ReplyOf } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';

/** What is answered: the goal, the plan, an activity or a referral, in the version that was on the screen. */
export interface Question {
  readonly subject: AnswerSubject;
  readonly subjectId?: string | undefined;
  readonly subjectVersion?: number | undefined;
  /** What it is about, in words. */
  readonly about: string;
  /** The answer somebody pointed at. */
  readonly answer?: AnswerCode | undefined;
}

/** The part of an answer that is long enough to lose. */
interface Words {
  readonly words: string;
}

export type Receipt = ReplyOf<'POST /participants/{participantId}/answers'>;

/** Writes down what the participant answered: what, who gave it, how and when. Filled in by the one who heard it. */
@Component({
  selector: 'ff-answer-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, DateField, DraftNote, ErrorSummary, Form, Modal, RadioGroup, TextArea, TranslocoPipe],
  templateUrl: './answer-dialog.html',
})
export class AnswerDialog implements OnInit {
  readonly participantId = input.required<string>();
  readonly question = input.required<Question>();
  readonly answered = output<Receipt>();
  readonly closed = output();

  private readonly client = inject(Client);
  private readonly drafts = inject(Drafts);
  private readonly destroyRef = inject(DestroyRef);
  private readonly toasts = inject(Toasts);
  private readonly i18n = inject(I18n);
  private readonly dateField = viewChild(DateField);

  protected readonly today = inject(Clock).today;
  protected readonly open = signal(true);
  protected readonly form = new FormState();
  protected readonly answer = linkedSignal<AnswerCode | ''>(() => this.question().answer ?? '');
  protected readonly draft = signal<Draft<Words> | undefined>(undefined);
  protected readonly words = computed(() => this.draft()?.value().words ?? '');
  protected readonly giver = signal<AnswerGiver | ''>('participant');
  protected readonly channel = signal<AnswerChannel | ''>('');
  protected readonly givenOn = signal<LocalDate | undefined>(this.today());

  protected readonly answers = computed(() => this.optionsOf(answerCodes, 'plan.answer.code.'));
  protected readonly givers = computed(() => this.optionsOf(answerGivers, 'plan.answer.giver.'));
  protected readonly channels = computed(() => this.optionsOf(answerChannels, 'plan.answer.channel.'));
  /** What the answer does; a proposal moves by it. */
  protected readonly consequence = computed(() => {
    const [{ subject }, answer] = [this.question(), this.answer()];
    return subject === 'activity' && answer !== '' ? `plan.answer.consequence.${answer}` : undefined;
  });

  ngOnInit(): void {
    const participantId = this.participantId();
    const { subject, subjectId } = this.question();
    const key = { kind: 'participant-answer', subject: `${participantId}.${subjectId ?? subject}`, participantId } as const;
    this.draft.set(this.drafts.open<Words>(key, this.destroyRef));
  }

  protected async save(): Promise<void> {
    const receipt = await this.form.submit({ check: () => this.faults(), send: (idempotencyKey) => this.send(idempotencyKey) });
    if (!receipt) return;
    await this.draft()?.discard();
    this.answered.emit(receipt);
    this.toasts.show(this.i18n.text('plan.answer.saved'));
    this.open.set(false);
  }

  private async send(idempotencyKey: string): Promise<Receipt | undefined> {
    const [answer, giver, channel, givenOn, words] = [this.answer(), this.giver(), this.channel(), this.givenOn(), this.words().trim()];
    if (answer === '' || giver === '' || channel === '' || !givenOn) return undefined;
    const { subject, subjectId, subjectVersion } = this.question();
    const { value } = await this.client.send('POST /participants/{participantId}/answers', {
      path: { participantId: this.participantId() },
      body: {
        ...{ subject, answer, giver, channel, givenOn },
        ...(subjectId && { subjectId }),
        ...(subjectVersion && { subjectVersion }),
        ...(words && { words }),
      },
      idempotencyKey,
    });
    return value;
  }

  private faults(): FieldErrors {
    const [answer, givenOn] = [this.answer(), this.givenOn()];
    const { subject } = this.question();
    const missing = (field: 'answer' | 'giver' | 'channel'): string => this.i18n.text(`plan.answer.missing.${field}`);
    const found =
      answer && givenOn ? answerFaults({ subject, subjectId: '-', code: answer, words: this.words(), givenOn }, this.today()) : [];
    return {
      answer: answer ? undefined : missing('answer'),
      words: found.includes('words-missing') ? this.i18n.text('plan.answer.wordsMissing') : undefined,
      giver: this.giver() ? undefined : missing('giver'),
      channel: this.channel() ? undefined : missing('channel'),
      givenOn: this.faultOfDay(givenOn),
    };
  }

  private faultOfDay(day: LocalDate | undefined): string | undefined {
    if (!day || this.dateField()?.holdsNoDay()) return this.i18n.text('ui.date.noDay');
    const fault = saidDayFault(day, this.today());
    return fault && this.i18n.text(`plan.fault.${fault}`);
  }

  private optionsOf<Code extends string>(codes: readonly Code[], key: string): readonly Option<Code>[] {
    return codes.map((value) => ({ value, label: this.i18n.text(key + value) }));
  }
}
