import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { taskTitleLength } from '@fotfeste/activity-plan/domain';
import { longestCategoryWords, type BulkAction } from '@fotfeste/caseload/domain';
import { given, type LocalDate } from '@fotfeste/shared/kernel';
import {
  Button,
  Combobox,
  DateField,
  ErrorSummary,
  type FieldErrors,
  Form,
  FormState,
  Modal,
  type Option,
  TextField,
} from '@fotfeste/shared/ui';
import { Client, formatDate, I18n, Session } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { AwayNote } from '../absence/away-note';
import type { BulkAsked, BulkRehearsal, BulkRun, MatchingPeople } from '../contract';
import { BulkRehearsalSummary } from './bulk-rehearsal';
import { BulkRunPanel } from './bulk-run-panel';
import { CaseMarks } from './case-marks';
import { CategoryChoice, type CategoryChosen } from './category-choice';

/** One step with many people: what it is, what it would lead to, and how it goes. It goes on also when somebody closes this. */
@Component({
  selector: 'ff-bulk-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    AwayNote,
    BulkRehearsalSummary,
    BulkRunPanel,
    Button,
    CategoryChoice,
    Combobox,
    DateField,
    ErrorSummary,
    Form,
    Modal,
    TextField,
    TranslocoPipe,
  ],
  templateUrl: './bulk-dialog.html',
})
export class BulkDialog {
  readonly action = input.required<BulkAction>();
  readonly people = input.required<{ readonly participantIds?: readonly string[]; readonly matching?: MatchingPeople }>();
  readonly started = output();
  /** The run has ended, or was undone. */
  readonly settled = output();
  readonly closed = output();

  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  private readonly session = inject(Session);
  private readonly marks = inject(CaseMarks);
  private readonly staff = this.client.read('GET /staff', () => (this.action() === 'assign' ? {} : undefined));
  protected readonly open = signal(true);
  protected readonly form = new FormState();
  protected readonly mostLetters = taskTitleLength;
  protected readonly mostWords = longestCategoryWords;
  protected readonly adviserId = signal('');
  protected readonly title = signal('');
  protected readonly dueOn = signal<LocalDate | undefined>(undefined);
  protected readonly category = signal<CategoryChosen>('');
  protected readonly words = signal('');
  /** What is being asked about; fixed with the rehearsal, so that what is confirmed is what was shown. */
  private readonly asked = signal<BulkAsked | undefined>(undefined);
  protected readonly rehearsal = signal<BulkRehearsal | undefined>(undefined);
  protected readonly run = signal<BulkRun | undefined>(undefined);

  protected readonly advisers = computed<readonly Option[]>(() => {
    const own = this.session.actor()?.offices.map(({ number }) => number) ?? [];
    return (this.staff.latest()?.items ?? [])
      .filter(({ role, offices }) => (role === 'adviser' || role === 'team-lead') && offices.some((office) => own.includes(office)))
      .map(({ id, name }) => ({ value: id, label: name }));
  });

  /** What is about to be done, in the words it was asked in. */
  protected readonly what = computed(() => {
    const [category, dueOn] = [this.category(), this.dueOn()];
    switch (this.action()) {
      case 'assign':
        return this.advisers().find(({ value }) => value === this.adviserId())?.label ?? this.adviserId();
      case 'remind':
        return `${this.title().trim()}, ${dueOn ? formatDate(dueOn) : ''}`;
      case 'categorise':
        return category === 'none' || category === '' ? this.i18n.text('caseload.bulk.noCategory') : this.marks.nameOf(category);
    }
  });

  protected chooseCategory(category: CategoryChosen): void {
    this.category.set(category);
    this.words.set(this.marks.words.latest()?.items.find((each) => each.category === category)?.words ?? '');
  }

  /** Asks what it would lead to. */
  protected async rehearse(): Promise<void> {
    const asked = this.request();
    const reply = await this.form.submit({
      check: () => this.faults(),
      send: async () => {
        await this.keepWords();
        return this.client.send('POST /caseload/bulk/rehearsal', { body: asked });
      },
    });
    if (!reply) return;
    this.asked.set(asked);
    this.rehearsal.set(reply.value);
  }

  protected async start(): Promise<void> {
    const [asked, rehearsal] = [this.asked(), this.rehearsal()];
    if (!asked || !rehearsal) return;
    const reply = await this.form.submit({
      send: (idempotencyKey) => this.client.send('POST /caseload/bulk', { body: { ...asked, expected: rehearsal.people }, idempotencyKey }),
    });
    if (!reply) return;
    this.run.set(reply.value);
    this.started.emit();
  }

  protected back(): void {
    this.form.clear();
    this.rehearsal.set(undefined);
  }

  private request(): BulkAsked {
    const { participantIds, matching } = this.people();
    const category = this.category();
    return {
      action: this.action(),
      ...given({ participantIds, matching, adviserId: this.adviserId() || undefined, dueOn: this.dueOn() }),
      ...given({ title: this.title() || undefined, category: category === 'none' || category === '' ? undefined : category }),
    };
  }

  private faults(): FieldErrors {
    const missing = (field: string): string => this.i18n.text(`caseload.bulk.missing.${field}`);
    switch (this.action()) {
      case 'assign':
        return { adviserId: this.adviserId() ? undefined : missing('adviserId') };
      case 'remind':
        return { title: this.title().trim() ? undefined : missing('title'), dueOn: this.dueOn() ? undefined : missing('dueOn') };
      case 'categorise':
        return { category: this.category() ? undefined : missing('category') };
    }
  }

  /** The own words for the category, when they are other than they were. */
  private async keepWords(): Promise<void> {
    const category = this.category();
    if (this.action() !== 'categorise' || category === 'none' || category === '') return;
    const before = this.marks.words.latest()?.items.find((each) => each.category === category)?.words ?? '';
    if (this.words().trim() === before) return;
    await this.client.send('PUT /caseload/categories/{category}', { path: { category }, body: { words: this.words() } });
    this.marks.words.reload();
  }
}
