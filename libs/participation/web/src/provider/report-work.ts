import { computed, DestroyRef, effect, inject, signal, untracked } from '@angular/core';
import { Router } from '@angular/router';
import { type Draft, Drafts } from '@fotfeste/draft/web';
import { type FieldErrors, FormState, Toasts } from '@fotfeste/shared/ui';
import { Client, I18n } from '@fotfeste/shared/web';
import { ProviderRefresh } from './provider-refresh';

/** Which report is being written. */
export interface ReportAbout {
  readonly kind: 'interim-report' | 'final-report';
  readonly participationId: () => string;
  /** A returned report that is sent again. */
  readonly reportId: () => string | undefined;
}

/** One try to send a report. `send` is given the report that is answered, when there is one. */
export interface ReportSending {
  readonly check: () => FieldErrors;
  readonly send: (idempotencyKey: string, reportId: string | undefined) => Promise<unknown>;
}

/** What both report pages do alike: the participant, what Nav sent back, the draft, and the sending. Made where `inject` may be called. */
export class ReportWork<Content extends object> {
  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  private readonly refresh = inject(ProviderRefresh);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);

  readonly form = new FormState();
  readonly draft = signal<Draft<Content> | undefined>(undefined);
  readonly participation = this.client.read('GET /provider/participations/{participationId}', () => this.path());
  readonly sent = this.client.read('GET /provider/participations/{participationId}/reports', () => this.path());
  /** The report that Nav sent back, with its question. */
  readonly returned = computed(() => this.sent.value()?.items.find(({ id }) => id === this.about.reportId()));
  readonly written = computed((): Partial<Content> => this.draft()?.value() ?? {});

  constructor(private readonly about: ReportAbout) {
    const [drafts, end] = [inject(Drafts), inject(DestroyRef)];
    effect(() => {
      const it = this.participation.value();
      if (!it || untracked(this.draft)) return;
      this.draft.set(drafts.open({ kind: about.kind, subject: it.participationId, participantId: it.participantId }, end));
    });
  }

  write(patch: Partial<Content>): void {
    this.draft()?.set(patch);
  }

  /** Sends what is written and goes back to the participant; a refusal stays on the page with every word. */
  async send({ check, send }: ReportSending): Promise<void> {
    const answer = await this.form.submit({
      check,
      send: async (idempotencyKey) => {
        await this.draft()?.flush();
        return send(idempotencyKey, this.about.reportId());
      },
    });
    if (!answer) return;
    this.draft()?.usedUp();
    this.toasts.show(this.i18n.text('participation.provider.done.reportSent'));
    this.refresh.changed();
    await this.router.navigate(['/provider', this.about.participationId()], {
      queryParams: { report: null },
      queryParamsHandling: 'merge',
    });
  }

  private path(): { readonly participationId: string } {
    return { participationId: this.about.participationId() };
  }
}
