import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  inject,
  input,
  type OnInit,
  output,
  signal,
  viewChildren,
} from '@angular/core';
import { asksNewAgreement, hasApplicationStage, isLabelOnly } from '@fotfeste/activity-plan/domain';
import { type Draft, DraftNote, Drafts } from '@fotfeste/draft/web';
import {
  Alert,
  Button,
  CheckboxGroup,
  DateField,
  ErrorSummary,
  type FieldErrors,
  Form,
  FormState,
  Loader,
  Modal,
  RadioGroup,
  Select,
  TextArea,
  TextField,
  Toasts,
} from '@fotfeste/shared/ui';
import { Client, Clock, DatePipe, I18n, ProblemError } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { type Card, cardOf } from '../card';
import { ConflictChoice } from '../conflict/conflict-choice';
import { Contest } from '../conflict/contest';
import { fieldsToChoose } from '../conflict/merge';
import { CurrentPlan } from '../current-plan';
import { RestoredDraft } from '../restored-draft';
import { ActivityOptions, type Beginning } from './activity-options';
import { ActivityFieldTexts } from './activity-field-texts';
import { type ActivityInput, blankInput, faultsIn, inputOf, requestOf } from './activity-input';

/** What is kept while somebody writes: the fields they touched, and the version of the card they saw. */
type Written = Partial<ActivityInput> & { readonly status?: Beginning; readonly version?: number };

/** Writes a new activity, or changes one. The words are kept as they are typed; a colleague's change meanwhile is shown field by field. */
@Component({
  selector: 'ff-activity-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Alert,
    Button,
    CheckboxGroup,
    ConflictChoice,
    DateField,
    DatePipe,
    DraftNote,
    ErrorSummary,
    Form,
    Loader,
    Modal,
    RadioGroup,
    RestoredDraft,
    Select,
    TextArea,
    TextField,
    TranslocoPipe,
  ],
  templateUrl: './activity-dialog.html',
})
export class ActivityDialog implements OnInit {
  /** The card to change; without one a new activity is written. */
  readonly card = input<Card>();
  readonly closed = output();

  private readonly client = inject(Client);
  private readonly plan = inject(CurrentPlan);
  private readonly drafts = inject(Drafts);
  private readonly destroyRef = inject(DestroyRef);
  private readonly toasts = inject(Toasts);
  private readonly i18n = inject(I18n);
  private readonly fieldTexts = inject(ActivityFieldTexts);
  protected readonly options = inject(ActivityOptions);
  private readonly dateFields = viewChildren(DateField);

  protected readonly open = signal(true);
  private readonly today = inject(Clock).today;
  protected readonly form = new FormState();
  protected readonly draft = signal<Draft<Written> | undefined>(undefined);
  protected readonly contest = new Contest();

  private readonly written = computed<Written>(() => this.draft()?.value() ?? {});
  protected readonly content = computed<ActivityInput>(() => {
    const card = this.card();
    const { status: _status, version: _version, ...fields } = this.written();
    return { ...(card ? inputOf(card) : blankInput), ...fields };
  });
  protected readonly beginning = computed<Beginning>(() => this.written().status ?? 'proposed');
  protected readonly isLabel = computed(() => {
    const { kind } = this.content();
    return kind !== '' && isLabelOnly(kind);
  });
  protected readonly isApplication = computed(() => {
    const { kind } = this.content();
    return kind !== '' && hasApplicationStage(kind);
  });
  /** The day of an agreement that the change as it stands would end. */
  protected readonly lapses = computed(() => {
    const card = this.card();
    if (!card?.agreedOn) return undefined;
    const [before, now] = [inputOf(card), this.content()];
    const changed = (Object.keys(before) as (keyof ActivityInput)[]).filter((field) => String(before[field]) !== String(now[field]));
    return asksNewAgreement(changed) ? card.agreedOn : undefined;
  });
  protected readonly heading = computed(() => {
    if (this.contest.isOpen()) return this.i18n.text('plan.conflict.heading');
    return this.i18n.text(this.card() ? 'plan.activity.change' : 'plan.activity.add');
  });
  /** The card as a colleague saved it; undefined until it has been fetched. */
  protected readonly theirs = computed(() => {
    const [card, collision] = [this.plan.card(this.card()?.id ?? ''), this.contest.collision()];
    return card && collision && card.version >= collision.version ? card : undefined;
  });
  protected readonly contested = computed(() => {
    const [card, collision] = [this.theirs(), this.contest.collision()];
    if (!card || !collision) return [];
    return this.fieldTexts.contested(fieldsToChoose(collision, { ...inputOf(card) }), collision, inputOf(card));
  });

  ngOnInit(): void {
    this.openDraft();
  }

  protected openDraft(): void {
    const participantId = this.plan.participantId();
    const subject = this.card()?.id ?? participantId;
    this.draft.set(this.drafts.open<Written>({ kind: 'plan-activity', subject, participantId }, this.destroyRef));
  }

  protected set(fields: Written): void {
    const version = this.written().version ?? this.card()?.version;
    this.draft()?.set({ ...fields, ...(version !== undefined && { version }) });
  }

  protected async save(): Promise<void> {
    const saved = await this.form.submit({
      check: () =>
        this.contest.isOpen() ? this.contest.unchosen(this.contested(), this.i18n.text('plan.conflict.choose')) : this.faults(),
      send: (idempotencyKey) => this.send(idempotencyKey),
    });
    if (!saved) return;
    await this.draft()?.discard();
    const before = this.card();
    this.plan.put(saved);
    const changed = before?.agreedOn && !saved.agreedOn ? 'plan.activity.lapsed' : 'plan.activity.changed';
    this.toasts.show(this.i18n.text(before ? changed : 'plan.activity.added'));
    this.open.set(false);
  }

  protected backToForm(): void {
    this.contest.end();
    this.form.clear();
  }

  private async send(idempotencyKey: string): Promise<Card | undefined> {
    await this.draft()?.flush();
    const card = this.card();
    if (!card) return this.add(idempotencyKey);
    const theirs = this.theirs();
    const content = theirs ? this.contest.resolved(inputOf(theirs)) : this.content();
    const version = theirs?.version ?? this.written().version ?? card.version;
    if (content.kind === '') return undefined;
    try {
      const { value } = await this.client.send('PUT /plan-activities/{activityId}', {
        path: { activityId: card.id },
        body: requestOf(content, content.kind),
        etag: `"${version}"`,
        idempotencyKey,
      });
      return cardOf(value);
    } catch (error) {
      if (!(error instanceof ProblemError) || error.problem.status !== 412) throw error;
      const { version: _version, status: _status, ...mine } = this.written();
      this.contest.begin(error.problem.more, mine);
      this.plan.reload();
      return undefined;
    }
  }

  private async add(idempotencyKey: string): Promise<Card | undefined> {
    const content = this.content();
    if (content.kind === '') return undefined;
    const { value } = await this.client.send('POST /participants/{participantId}/plan/activities', {
      path: { participantId: this.plan.participantId() },
      body: { ...requestOf(content, content.kind), status: this.beginning() },
      idempotencyKey,
    });
    return cardOf(value);
  }

  private faults(): FieldErrors {
    const found: Record<string, string> = {};
    for (const [field, fault] of Object.entries(faultsIn(this.content(), this.today())))
      found[field] = this.i18n.text(`plan.fault.${fault}`);
    for (const field of this.dateFields()) if (field.holdsNoDay()) found[field.name()] = this.i18n.text('ui.date.noDay');
    return found;
  }
}
