import { ChangeDetectionStrategy, Component, computed, DestroyRef, inject, input, type OnInit, output, signal } from '@angular/core';
import {
  awaited,
  type Awaited,
  awaitedThings,
  type AwaitedThing,
  contactChannels,
  contactFaultsOf,
  contactWordsLength,
  type ContactNoteChannel,
  usualWaitingDays,
} from '@fotfeste/activity-plan/domain';
import { type Draft, DraftNote, Drafts } from '@fotfeste/draft/web';
import { addDays, isLocalDate, type LocalDate } from '@fotfeste/shared/kernel';
import { Button, DateField, ErrorSummary, type FieldErrors, Form, FormState, Modal, Select, TextArea, Toasts } from '@fotfeste/shared/ui';
import { Client, Clock, formatDate, I18n, ProblemError } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { ConflictChoice, type ContestedField } from '../conflict/conflict-choice';
import { Contest } from '../conflict/contest';
import { changedFields, type Fields, fieldsToChoose } from '../conflict/merge';
import { RestoredDraft } from '../restored-draft';
import type { ContactNote } from './contact-views';

interface ContactInput {
  readonly channel: ContactNoteChannel;
  readonly on: LocalDate | '';
  readonly words: string;
  readonly waitsFor: Awaited | '';
  readonly awaits: AwaitedThing;
  readonly waitsUntil: LocalDate | '';
}

/** What is kept while somebody writes: the fields they touched, and the version of the note they saw. */
type Written = Partial<ContactInput> & { readonly version?: number };

/** Adds words to a contact note, or says whose answer is waited for and until when. */
@Component({
  selector: 'ff-contact-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, ConflictChoice, DateField, DraftNote, ErrorSummary, Form, Modal, RestoredDraft, Select, TextArea, TranslocoPipe],
  templateUrl: './contact-dialog.html',
})
export class ContactDialog implements OnInit {
  readonly participantId = input.required<string>();
  readonly note = input.required<ContactNote>();
  readonly saved = output();
  readonly closed = output();

  private readonly client = inject(Client);
  private readonly drafts = inject(Drafts);
  private readonly destroyRef = inject(DestroyRef);
  private readonly i18n = inject(I18n);
  private readonly toasts = inject(Toasts);
  protected readonly today = inject(Clock).today;
  protected readonly open = signal(true);
  protected readonly form = new FormState();
  protected readonly mostLetters = contactWordsLength;
  protected readonly draft = signal<Draft<Written> | undefined>(undefined);
  protected readonly contest = new Contest<ContactNote>();
  private readonly written = computed<Written>(() => this.draft()?.value() ?? {});
  protected readonly content = computed<ContactInput>(() => {
    const { version: _version, ...fields } = this.written();
    return { ...inputOf(this.note()), ...fields };
  });
  protected readonly contested = computed<readonly ContestedField[]>(() => {
    const [standing, collision] = [this.contest.standing(), this.contest.collision()];
    if (!standing || !collision) return [];
    const theirs: Fields = { ...inputOf(standing) };
    return fieldsToChoose(collision, theirs).map((name) => ({
      name,
      label: this.i18n.text(`plan.contact.field.${name}`),
      mine: this.textOf(name, collision.mine[name]),
      theirs: this.textOf(name, theirs[name]),
    }));
  });
  protected readonly channels = computed(() =>
    contactChannels.map((value) => ({ value, label: this.i18n.text(`plan.contact.channel.${value}`) })),
  );
  protected readonly whom = computed(() => awaited.map((value) => ({ value, label: this.i18n.text(`plan.contact.awaited.${value}`) })));

  protected readonly things = computed(() =>
    awaitedThings.map((value) => ({ value, label: this.i18n.text(`plan.contact.thing.${value}`) })),
  );

  ngOnInit(): void {
    this.openDraft();
  }

  protected openDraft(): void {
    const [{ id: subject }, participantId] = [this.note(), this.participantId()];
    this.draft.set(this.drafts.open<Written>({ kind: 'contact-note', subject, participantId }, this.destroyRef));
  }

  protected set(fields: Partial<ContactInput>): void {
    this.draft()?.set({ ...fields, version: this.written().version ?? this.note().version });
  }

  /** A week is offered when somebody is chosen; nobody to wait for needs no day. */
  protected waitFor(waitsFor: Awaited | ''): void {
    const { on, waitsUntil } = this.content();
    const from = on || this.today();
    this.set({ waitsFor, waitsUntil: waitsFor === '' ? '' : waitsUntil || addDays(from, usualWaitingDays) });
  }

  protected async save(): Promise<void> {
    const saved = await this.form.submit({
      check: () =>
        this.contest.isOpen() ? this.contest.unchosen(this.contested(), this.i18n.text('plan.conflict.choose')) : this.faults(),
      send: (idempotencyKey) => this.send(idempotencyKey),
    });
    if (!saved) return;
    await this.draft()?.discard();
    this.toasts.show(this.i18n.text('plan.contact.done'));
    this.saved.emit();
    this.open.set(false);
  }

  protected backToForm(): void {
    this.contest.end();
    this.form.clear();
  }

  private async send(idempotencyKey: string): Promise<{ readonly value: ContactNote } | undefined> {
    await this.draft()?.flush();
    const [note, standing] = [this.note(), this.contest.standing()];
    const { channel, on, words, waitsFor, awaits, waitsUntil } = standing ? this.contest.resolved(inputOf(standing)) : this.content();
    const version = standing?.version ?? this.written().version ?? note.version;
    try {
      return await this.client.send('PUT /contact-notes/{contactId}', {
        path: { contactId: note.id },
        body: { channel, on, ...(words.trim() && { words: words.trim() }), ...(waitsFor && { waitsFor, awaits, waitsUntil }) },
        etag: `"${version}"`,
        idempotencyKey,
      });
    } catch (error) {
      if (!(error instanceof ProblemError) || error.problem.status !== 412) throw error;
      this.contest.begin(error.problem.more, changedFields(this.content(), inputOf(note)));
      return undefined;
    }
  }

  private textOf(name: string, value: unknown): string {
    if (typeof value !== 'string' || value === '') return '';
    if (name === 'channel') return this.i18n.text(`plan.contact.channel.${value}`);
    if (name === 'waitsFor') return this.i18n.text(`plan.contact.awaited.${value}`);
    if (name === 'awaits') return this.i18n.text(`plan.contact.thing.${value}`);
    return isLocalDate(value) ? formatDate(value) : value;
  }

  private faults(): FieldErrors {
    const { channel, on, waitsFor, waitsUntil } = this.content();
    if (!on) return { on: this.i18n.text('ui.date.noDay') };
    const note = { channel, on, ...(waitsFor && { waitsFor }), ...(waitsUntil && { waitsUntil }) };
    return Object.fromEntries(
      contactFaultsOf(note, this.today()).map(({ field, fault }) => [field, this.i18n.text(`plan.contact.fault.${fault}`)]),
    );
  }
}

function inputOf({ channel, on, words, waitsFor, awaits, waitsUntil }: ContactNote): ContactInput {
  return {
    ...{ channel, words: words ?? '', waitsFor: waitsFor ?? '', on: isLocalDate(on) ? on : '' },
    awaits: awaits ?? 'answer',
    waitsUntil: waitsUntil && isLocalDate(waitsUntil) ? waitsUntil : '',
  };
}
