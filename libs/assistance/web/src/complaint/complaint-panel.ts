import { afterNextRender, ChangeDetectionStrategy, Component, computed, ElementRef, inject, Injector, input, signal } from '@angular/core';
import { type ComplaintStep, complaintStepsFrom } from '@fotfeste/assistance/domain';
import { Permissions } from '@fotfeste/access/web';
import { Button, Confirm, InlineMessage, Panel, ProblemMessage, Skeleton, Tag, Toasts } from '@fotfeste/shared/ui';
import { Client, DatePipe, DateTimePipe, I18n, type Problem, ProblemError } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Decision, DecisionComplaint } from '../views';
import { ComplaintForm } from './complaint-form';

const tones = {
  received: 'warning',
  'sent-on': 'info',
  upheld: 'success',
  'not-upheld': 'neutral',
  withdrawn: 'neutral',
} as const satisfies Readonly<Record<DecisionComplaint['status'], string>>;

/** Complaints about one decision: where each stands, what can happen next, and a new one as it came. */
@Component({
  selector: 'ff-assistance-complaints',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [...[Button, ComplaintForm, DatePipe, DateTimePipe, InlineMessage, Panel], ...[ProblemMessage, Skeleton, Tag, TranslocoPipe]],
  templateUrl: './complaint-panel.html',
  host: { tabindex: '-1' },
})
export class ComplaintPanel {
  readonly decision = input.required<Decision>();

  private readonly client = inject(Client);
  private readonly confirm = inject(Confirm);
  private readonly i18n = inject(I18n);
  private readonly injector = inject(Injector);
  private readonly panel = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly toasts = inject(Toasts);

  protected readonly mayWrite = inject(Permissions).may('assistance:write');
  protected readonly list = this.client.read('GET /participants/{participantId}/assistance-complaints', () => ({
    participantId: this.decision().participantId,
  }));
  protected readonly complaints = computed(() =>
    (this.list.latest()?.items ?? [])
      .filter(({ decisionId }) => decisionId === this.decision().id)
      .map((complaint) => ({ ...complaint, tone: tones[complaint.status], steps: complaintStepsFrom(complaint.status) })),
  );
  protected readonly isWriting = signal(false);
  /** Why the last step was refused. */
  protected readonly refusal = signal<Problem | undefined>(undefined);

  protected write(): void {
    this.isWriting.set(true);
    this.stay();
  }

  protected close(): void {
    this.isWriting.set(false);
    this.stay();
  }

  protected registered(): void {
    this.close();
    this.toasts.show(this.i18n.text('assistance.complaints.registered'));
    this.list.reload();
  }

  protected async take({ id, version }: DecisionComplaint, { name, reason }: ComplaintStep): Promise<void> {
    const yes = await this.confirm.ask({
      heading: this.i18n.text(`assistance.complaints.ask.${name}`),
      action: this.i18n.text(`assistance.complaints.step.${name}`),
      reason,
    });
    if (!yes) return;
    this.refusal.set(undefined);
    try {
      await this.client.send('POST /assistance-complaints/{complaintId}/steps', {
        path: { complaintId: id },
        body: { name, ...(reason === 'required' && { words: yes.reason }) },
        etag: `"${version}"`,
        idempotencyKey: crypto.randomUUID(),
      });
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      this.refusal.set(error.problem);
    }
    this.list.reload();
  }

  /** Form and button take turns: the focus goes on with what came. */
  private stay(): void {
    const go = (): void => {
      (this.panel.querySelector<HTMLElement>('form input') ?? this.panel).focus();
    };
    afterNextRender(go, { injector: this.injector });
  }
}
