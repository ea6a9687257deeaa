import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal } from '@angular/core';
import { Alert, Button, Confirm, Panel, Tag, Toasts } from '@fotfeste/shared/ui';
import { Client, DatePipe, I18n, ProblemError } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { LinkDialog } from './link-dialog';
import type { Link, LinkList } from './link-views';

const tones = {
  waiting: 'info',
  opened: 'info',
  expired: 'neutral',
  answered: 'success',
  revoked: 'neutral',
  replaced: 'neutral',
  'wrong-codes': 'danger',
  barred: 'warning',
} as const;

/** Links to a provider without an account: what was sent, what came of it, and a new one while something is due. */
@Component({
  selector: 'ff-link-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Alert, Button, DatePipe, LinkDialog, Panel, Tag, TranslocoPipe],
  templateUrl: './link-panel.html',
})
export class LinkPanel {
  readonly participationId = input.required<string>();
  readonly mayWrite = input(false);

  private readonly client = inject(Client);
  private readonly confirm = inject(Confirm);
  private readonly i18n = inject(I18n);
  private readonly toasts = inject(Toasts);
  protected readonly tones = tones;
  protected readonly links = this.client.read('GET /participations/{participationId}/links', () => this.path());
  protected readonly isSending = signal(false);
  protected readonly maySend = computed(() => this.mayWrite() && this.links.value()?.bar === undefined);
  /** Nothing to say of somebody who was never sent a link and cannot be sent one. */
  protected readonly isShown = computed(() => {
    const it = this.links.value();
    return it !== undefined && (it.items.length > 0 || (this.mayWrite() && it.bar !== 'nothing-due' && it.bar !== 'not-shared'));
  });

  constructor() {
    effect(() => {
      if (this.links.value()?.items.some(({ isUnread }) => isUnread)) void this.markRead();
    });
  }

  protected isLive({ state }: Link): boolean {
    return state === 'waiting' || state === 'opened';
  }

  /** What was asked or answered, in words. */
  protected inWords(codes: readonly string[]): string {
    const kinds = [...new Set(codes.map((code) => code.split(':')[0] ?? ''))];
    return kinds.map((kind) => this.i18n.text(`participation.link.code.${kind}`)).join(', ');
  }

  protected sent(now: LinkList): void {
    this.links.set({ value: now });
    this.isSending.set(false);
    this.toasts.show(this.i18n.text('participation.link.done.sent'));
  }

  protected async revoke({ id, contactName }: Link): Promise<void> {
    const yes = await this.confirm.ask({
      heading: this.i18n.text('participation.link.revoke.heading', { name: contactName }),
      text: this.i18n.text('participation.link.revoke.text'),
      action: this.i18n.text('participation.link.revoke.action'),
      ...({ tone: 'danger', reason: 'required', readBy: 'colleagues' } as const),
    });
    if (!yes) return;
    try {
      const path = { ...this.path(), linkId: id };
      this.links.set(
        await this.client.send('POST /participations/{participationId}/links/{linkId}/revocation', { path, body: { words: yes.reason } }),
      );
      this.toasts.show(this.i18n.text('participation.link.done.revoked'));
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      this.toasts.show(error.problem.title);
    }
  }

  /** The mark stays on the page until it is opened anew. */
  private async markRead(): Promise<void> {
    await this.client.send('PUT /participations/{participationId}/links/reading', { path: this.path() }).catch(() => undefined);
  }

  private path(): { readonly participationId: string } {
    return { participationId: this.participationId() };
  }
}
