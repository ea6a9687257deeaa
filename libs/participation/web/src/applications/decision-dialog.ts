import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { reasonsFor, type EndReason, type WaitingCause } from '@fotfeste/participation/domain';
import type { LocalDate } from '@fotfeste/shared/kernel';
import {
  Button,
  DateField,
  ErrorSummary,
  Form,
  FormState,
  InlineMessage,
  Modal,
  Select,
  TextField,
  type Option,
} from '@fotfeste/shared/ui';
import { Client, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { ConsequenceList } from '../consequence/consequence-list';
import { OverrideFields } from '../consequence/override-fields';
import type { Application, Decided, DecisionsBody, Override, Rehearsal } from '../contract';
import { waitingBody, waitingErrors } from '../referral/waiting-body';
import { WaitingFields } from '../referral/waiting-fields';
import type { Decision } from './decision';
import { refusedName } from './refused-name';

/** One decision on everybody who is picked: what must be said about it, what it leads to, then the deed. All or none. */
@Component({
  selector: 'ff-decision-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[ConsequenceList, OverrideFields, WaitingFields],
    ...[Button, DateField, ErrorSummary, Form, InlineMessage, Modal, Select, TextField, TranslocoPipe],
  ],
  templateUrl: './decision-dialog.html',
})
export class DecisionDialog {
  readonly decision = input.required<Decision>();
  readonly picked = input.required<readonly Application[]>();
  readonly decided = output<readonly Decided[]>();
  readonly closed = output();

  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  protected readonly open = signal(true);
  protected readonly form = new FormState();
  protected readonly reason = signal<EndReason | ''>('');
  protected readonly words = signal('');
  protected readonly waitingCode = signal<WaitingCause | ''>('');
  protected readonly waitingWords = signal('');
  protected readonly startsOn = signal<LocalDate | undefined>(undefined);
  protected readonly endsOn = signal<LocalDate | undefined>(undefined);
  protected readonly overrides = signal<readonly Override[]>([]);
  private readonly rehearsal = signal<{ readonly body: string; readonly found: Rehearsal } | undefined>(undefined);

  protected readonly reasons = computed((): readonly Option<EndReason>[] =>
    reasonsFor('coordinator').map((value) => ({ value, label: this.i18n.text(`participation.applications.reason.${value}`) })),
  );
  /** Whom a refusal is about, when it names one of them. */
  protected readonly refused = computed(() =>
    refusedName(this.form.problem(), this.picked(), this.i18n.text('participation.applications.masked')),
  );
  private readonly body = computed((): DecisionsBody => ({
    step: this.decision(),
    applications: this.picked().map(({ participationId, version }) => ({ participationId, version })),
    ...this.said(),
    ...(this.overrides().length > 0 && { overrides: [...this.overrides()] }),
  }));
  protected readonly shown = computed(() => {
    const rehearsal = this.rehearsal();
    return rehearsal?.body === JSON.stringify(this.body()) ? rehearsal.found : undefined;
  });

  /** First what it leads to, then the deed itself. */
  protected async submit(): Promise<void> {
    if (this.shown()) await this.decide();
    else await this.rehearse();
  }

  private async rehearse(): Promise<void> {
    const body = this.body();
    const isRejection = this.decision() === 'reject';
    const answer = await this.form.submit({
      check: () => ({
        reason: isRejection && !body.reason ? this.i18n.text('participation.applications.reasonMissing') : undefined,
        reasonWords:
          isRejection && body.reason === 'other' && !body.reasonWords
            ? this.i18n.text('participation.applications.wordsMissing')
            : undefined,
        ...(body.step === 'put-on-waiting-list' && waitingErrors(this.i18n, this.waitingCode(), this.waitingWords())),
      }),
      send: () => this.client.send('POST /applications/decisions/rehearsal', { body }),
    });
    if (answer) this.rehearsal.set({ body: JSON.stringify(body), found: answer.value });
  }

  private async decide(): Promise<void> {
    const answer = await this.form.submit({
      send: (idempotencyKey) => this.client.send('POST /applications/decisions', { body: this.body(), idempotencyKey }),
    });
    if (!answer) return;
    this.decided.emit(answer.value.items);
    this.open.set(false);
  }

  /** What belongs to the decision, and nothing that was written for another. */
  private said(): Partial<DecisionsBody> {
    const [reason, words, startsOn, endsOn] = [this.reason(), this.words().trim(), this.startsOn(), this.endsOn()];
    switch (this.decision()) {
      case 'reject':
        return { ...(reason && { reason }), ...(words && { reasonWords: words }) };
      case 'put-on-waiting-list':
        return waitingBody(this.waitingCode(), this.waitingWords());
      case 'place':
        return { ...(startsOn && { startsOn }), ...(endsOn && { endsOn }) };
      case 'share-with-provider':
        return {};
    }
  }
}
