import { ChangeDetectionStrategy, Component, computed, DestroyRef, inject, type OnInit, output, signal, viewChild } from '@angular/core';
import { isLocalDate, type LocalDate } from '@fotfeste/shared/kernel';
import { saidDayFault } from '@fotfeste/activity-plan/domain';
import { type Draft, DraftNote, Drafts } from '@fotfeste/draft/web';
import { Button, DateField, ErrorSummary, type FieldErrors, Form, FormState, Loader, Modal, TextArea, Toasts } from '@fotfeste/shared/ui';
import { Client, Clock, formatDate, I18n, ProblemError } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { GoalView } from '../card';
import { ConflictChoice, type ContestedField } from '../conflict/conflict-choice';
import { Contest } from '../conflict/contest';
import { type Fields, fieldsToChoose } from '../conflict/merge';
import { CurrentPlan } from '../current-plan';
import { RestoredDraft } from '../restored-draft';

interface GoalInput {
  readonly words: string;
  readonly saidOn: LocalDate | '';
}
/** What is kept while somebody writes: the fields they touched, and the version of the goal they saw. */
type Written = Partial<GoalInput> & { readonly version?: number };

const mostLetters = 2000;

/** Writes the goal down in the person's own words; the former one becomes history. */
@Component({
  selector: 'ff-goal-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, ConflictChoice, DateField, DraftNote, ErrorSummary, Form, Loader, Modal, RestoredDraft, TextArea, TranslocoPipe],
  templateUrl: './goal-dialog.html',
})
export class GoalDialog implements OnInit {
  readonly closed = output();

  private readonly client = inject(Client);
  private readonly plan = inject(CurrentPlan);
  private readonly drafts = inject(Drafts);
  private readonly destroyRef = inject(DestroyRef);
  private readonly toasts = inject(Toasts);
  private readonly i18n = inject(I18n);
  private readonly dateField = viewChild(DateField);

  protected readonly today = inject(Clock).today;
  protected readonly mostLetters = mostLetters;
  protected readonly open = signal(true);
  protected readonly form = new FormState();
  protected readonly draft = signal<Draft<Written> | undefined>(undefined);
  protected readonly contest = new Contest();

  private readonly seen = this.plan.goal();
  private readonly written = computed<Written>(() => this.draft()?.value() ?? {});
  protected readonly content = computed<GoalInput>(() => {
    const { version: _version, ...fields } = this.written();
    return { words: this.seen?.words ?? '', saidOn: this.today(), ...fields };
  });
  protected readonly heading = computed(() => {
    if (this.contest.isOpen()) return this.i18n.text('plan.conflict.heading');
    return this.i18n.text(this.seen ? 'plan.goal.change' : 'plan.goal.set');
  });
  /** The goal as a colleague saved it; undefined until it has been fetched. */
  protected readonly theirs = computed(() => {
    const [goal, collision] = [this.plan.goal(), this.contest.collision()];
    return goal && collision && goal.version >= collision.version ? goal : undefined;
  });
  protected readonly contested = computed<readonly ContestedField[]>(() => {
    const [goal, collision] = [this.theirs(), this.contest.collision()];
    if (!goal || !collision) return [];
    const theirs: Fields = { ...inputOf(goal) };
    return fieldsToChoose(collision, theirs).map((name) => ({
      name,
      label: this.i18n.text(`plan.goal.field.${name}`),
      mine: wordsOf(collision.mine[name]),
      theirs: wordsOf(theirs[name]),
    }));
  });

  ngOnInit(): void {
    this.openDraft();
  }

  protected openDraft(): void {
    const participantId = this.plan.participantId();
    this.draft.set(this.drafts.open<Written>({ kind: 'goal', subject: participantId, participantId }, this.destroyRef));
  }

  protected set(fields: Written): void {
    this.draft()?.set({ ...fields, version: this.written().version ?? this.seen?.version ?? 0 });
  }

  protected async save(): Promise<void> {
    const goal = await this.form.submit({
      check: () =>
        this.contest.isOpen() ? this.contest.unchosen(this.contested(), this.i18n.text('plan.conflict.choose')) : this.faults(),
      send: (idempotencyKey) => this.send(idempotencyKey),
    });
    if (!goal) return;
    await this.draft()?.discard();
    this.plan.putGoal(goal);
    this.toasts.show(this.i18n.text('plan.goal.saved'));
    this.open.set(false);
  }

  protected backToForm(): void {
    this.contest.end();
    this.form.clear();
  }

  private async send(idempotencyKey: string): Promise<GoalView | undefined> {
    await this.draft()?.flush();
    const theirs = this.theirs();
    const { words, saidOn } = theirs ? this.contest.resolved(inputOf(theirs)) : this.content();
    const version = theirs?.version ?? this.written().version ?? this.seen?.version ?? 0;
    try {
      const { value } = await this.client.send('PUT /participants/{participantId}/plan/goal', {
        path: { participantId: this.plan.participantId() },
        body: { words: words.trim(), saidOn: saidOn || this.today() },
        etag: `"${version}"`,
        idempotencyKey,
      });
      return value;
    } catch (error) {
      if (!(error instanceof ProblemError) || error.problem.status !== 412) throw error;
      this.contest.begin(error.problem.more, { ...this.content() });
      this.plan.reload();
      return undefined;
    }
  }

  private faults(): FieldErrors {
    const { words, saidOn } = this.content();
    const isUnreadable = saidOn === '' || this.dateField()?.holdsNoDay() === true;
    const fault = saidOn && saidDayFault(saidOn, this.today());
    return {
      words: words.trim()
        ? words.length > mostLetters
          ? this.i18n.text('plan.goal.tooLong')
          : undefined
        : this.i18n.text('plan.goal.missing'),
      saidOn: isUnreadable ? this.i18n.text('ui.date.noDay') : fault ? this.i18n.text(`plan.fault.${fault}`) : undefined,
    };
  }
}

function inputOf({ words, saidOn }: GoalView): GoalInput {
  return { words, saidOn: isLocalDate(saidOn) ? saidOn : '' };
}

function wordsOf(value: unknown): string {
  if (typeof value !== 'string') return '';
  return isLocalDate(value) ? formatDate(value) : value;
}
