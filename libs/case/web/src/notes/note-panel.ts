import { ChangeDetectionStrategy, Component, computed, DestroyRef, inject, input, signal } from '@angular/core';
import { Permissions } from '@fotfeste/access/web';
import { type Draft, DraftNote, Drafts } from '@fotfeste/draft/web';
import { type NoteKind, noteWordsLength } from '@fotfeste/participant/domain';
import { Button, ErrorSummary, Form, FormState, Panel, ProblemMessage, Skeleton, TextArea, Toasts } from '@fotfeste/shared/ui';
import { type Answer, Client, DatePipe, I18n, type ReplyOf } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';

type Notes = ReplyOf<'GET /participants/{participantId}/support-notes'>;
type Note = Notes['items'][number];

interface Written {
  readonly words: string;
}

/** Notes of one kind: who reads them, what has been written, and writing another. A note that is being written survives a lost session. */
@Component({
  selector: 'ff-note-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, DatePipe, DraftNote, ErrorSummary, Form, Panel, ProblemMessage, Skeleton, TextArea, TranslocoPipe],
  templateUrl: './note-panel.html',
})
export class NotePanel {
  readonly participantId = input.required<string>();
  readonly kind = input.required<NoteKind>();

  private readonly client = inject(Client);
  private readonly destroyRef = inject(DestroyRef);
  private readonly drafts = inject(Drafts);
  private readonly i18n = inject(I18n);
  private readonly permissions = inject(Permissions);
  private readonly toasts = inject(Toasts);
  protected readonly form = signal(new FormState());
  protected readonly mostLetters = noteWordsLength;
  private readonly path = () => ({ participantId: this.participantId() });
  private readonly support = this.client.read('GET /participants/{participantId}/support-notes', () =>
    this.kind() === 'support' ? this.path() : undefined,
  );
  private readonly control = this.client.read('GET /participants/{participantId}/control-notes', () =>
    this.kind() === 'control' ? this.path() : undefined,
  );
  protected readonly notes = computed(() => (this.kind() === 'support' ? this.support : this.control));
  protected readonly mayWrite = computed(() => this.permissions.may(`${this.kind()}-note:write`));
  protected readonly name = computed(() => `${this.kind()}-words`);
  /** The note that is being changed, or none for a new one; absent while nothing is written. */
  protected readonly writing = signal<{ readonly note?: Note; readonly draft: Draft<Partial<Written>> } | undefined>(undefined);
  protected readonly words = computed(() => {
    const { note, draft } = this.writing() ?? {};
    return draft?.value().words ?? note?.words ?? '';
  });

  protected text(name: string): string {
    return this.i18n.text(`case.notes.${this.kind()}.${name}`);
  }

  protected begin(note?: Note): void {
    const about = { kind: `${this.kind()}-note`, subject: note?.id ?? this.participantId(), participantId: this.participantId() } as const;
    this.form.set(new FormState());
    this.writing.set({ draft: this.drafts.open<Partial<Written>>(about, this.destroyRef), ...(note && { note }) });
  }

  protected type(words: string): void {
    this.writing()?.draft.set({ words });
  }

  protected async save(): Promise<void> {
    const { note, draft } = this.writing() ?? {};
    const words = this.words().trim();
    const answer = await this.form().submit({
      check: () => ({ [this.name()]: words ? undefined : this.i18n.text('case.notes.missing') }),
      send: async (idempotencyKey) => {
        await draft?.flush();
        return this.send(words, note, idempotencyKey);
      },
    });
    if (!answer) return;
    await draft?.discard();
    this.notes().set(answer);
    this.writing.set(undefined);
    this.toasts.show(this.i18n.text('case.notes.done'));
  }

  private send(words: string, note: Note | undefined, idempotencyKey: string): Promise<Answer<Notes>> {
    const [body, participantId] = [{ words }, this.participantId()];
    if (!note) {
      const sent = { path: { participantId }, body, idempotencyKey };
      return this.kind() === 'support'
        ? this.client.send('POST /participants/{participantId}/support-notes', sent)
        : this.client.send('POST /participants/{participantId}/control-notes', sent);
    }
    const sent = { path: { participantId, noteId: note.id }, body, etag: `"${note.version}"`, idempotencyKey };
    return this.kind() === 'support'
      ? this.client.send('PUT /participants/{participantId}/support-notes/{noteId}', sent)
      : this.client.send('PUT /participants/{participantId}/control-notes/{noteId}', sent);
  }
}
