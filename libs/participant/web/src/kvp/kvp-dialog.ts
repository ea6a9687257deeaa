import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { Button, ErrorSummary, Form, FormState, Modal, TextArea, Toasts } from '@fotfeste/shared/ui';
import { Client, I18n, OfficePipe, type ReplyOf } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { etagOf } from '../contract';

type Kvp = ReplyOf<'GET /participants/{participantId}/kvp'>;
type Rehearsal = ReplyOf<'POST /participants/{participantId}/kvp/rehearsal'>;

/** Locking the case, or lifting the lock of a period. */
export type KvpTask = { readonly deed: 'start' } | { readonly deed: 'end'; readonly period: Kvp['periods'][number] };

/** Fewest characters that say why, as the server asks. */
const fewestCharacters = 3;

/** Says who will see the person, asks why, and then locks the case or lifts the lock. */
@Component({
  selector: 'ff-kvp-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, ErrorSummary, Form, Modal, OfficePipe, TextArea, TranslocoPipe],
  templateUrl: './kvp-dialog.html',
})
export class KvpDialog {
  readonly participantId = input.required<string>();
  readonly task = input<KvpTask | undefined>();
  readonly saved = output();
  readonly closed = output();

  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  private readonly toasts = inject(Toasts);
  protected readonly form = linkedSignal({ source: this.task, computation: () => new FormState() });
  protected readonly words = linkedSignal({ source: this.task, computation: () => '' });
  /** What the server said would happen. */
  protected readonly told = linkedSignal<unknown, Rehearsal | undefined>({ source: this.task, computation: () => undefined });
  protected readonly heading = computed(() => this.i18n.text(`participant.kvp.${this.task()?.deed ?? 'start'}`));

  protected go(task: KvpTask): Promise<void> {
    return this.told() ? this.save(task) : this.ask(task);
  }

  private async ask(task: KvpTask): Promise<void> {
    const answer = await this.form().submit({
      check: () => ({
        words: this.words().trim().length < fewestCharacters ? this.i18n.text('participant.kvp.missing') : undefined,
      }),
      send: () => this.rehearse(task),
    });
    if (answer) this.told.set(answer.value);
  }

  private rehearse(task: KvpTask) {
    const participantId = this.participantId();
    if (task.deed === 'start') return this.client.send('POST /participants/{participantId}/kvp/rehearsal', { path: { participantId } });
    return this.client.send('POST /participants/{participantId}/kvp/{kvpId}/end/rehearsal', {
      path: { participantId, kvpId: task.period.id },
      etag: etagOf(task.period),
    });
  }

  private async save(task: KvpTask): Promise<void> {
    const participantId = this.participantId();
    const body = { words: this.words().trim() };
    const answer = await this.form().submit({
      send: (idempotencyKey) =>
        task.deed === 'start'
          ? this.client.send('POST /participants/{participantId}/kvp', { path: { participantId }, body, idempotencyKey })
          : this.client.send('POST /participants/{participantId}/kvp/{kvpId}/end', {
              ...{ path: { participantId, kvpId: task.period.id }, body, idempotencyKey },
              etag: etagOf(task.period),
            }),
    });
    if (!answer) return;
    this.toasts.show(this.i18n.text(`participant.kvp.done.${task.deed}`));
    this.saved.emit();
  }
}
