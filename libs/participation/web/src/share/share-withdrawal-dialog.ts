import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { approvalChannels, type ApprovalChannel, type MeasureConsent } from '@fotfeste/participation/domain';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { Button, DateField, ErrorSummary, type FieldErrors, Form, FormState, Modal, Select } from '@fotfeste/shared/ui';
import { Client, Clock, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { ConsequenceList } from '../consequence/consequence-list';
import type { Rehearsal } from '../contract';
import type { Share, SharedField } from './contract';

/** What can be taken back: the consent to share a field, or one that the measure rests on. */
export type Withdrawable =
  { readonly kind: 'field'; readonly field: SharedField } | { readonly kind: 'measure'; readonly consent: MeasureConsent };

interface Body {
  readonly withdrawnOn: string;
  readonly channel: ApprovalChannel;
}

/** Takes a consent back: first what that leads to, then the deed. */
@Component({
  selector: 'ff-share-withdrawal-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, ConsequenceList, DateField, ErrorSummary, Form, Modal, Select, TranslocoPipe],
  templateUrl: './share-withdrawal-dialog.html',
})
export class ShareWithdrawalDialog {
  readonly share = input.required<Share>();
  readonly what = input.required<Withdrawable>();
  /** Done: the measure `goes-on`, or `must-end` since it rests on the consent. */
  readonly withdrawn = output<'goes-on' | 'must-end'>();
  readonly closed = output();

  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  protected readonly clock = inject(Clock);
  protected readonly form = new FormState();
  protected readonly open = signal(true);
  protected readonly withdrawnOn = linkedSignal<LocalDate | undefined>(() => this.clock.today());
  protected readonly channel = signal<ApprovalChannel | ''>('');
  private readonly rehearsal = signal<{ readonly body: string; readonly found: Rehearsal } | undefined>(undefined);

  protected readonly name = computed(() => {
    const what = this.what();
    return this.i18n.text(
      what.kind === 'field' ? `participation.share.field.${what.field.field}` : `participation.share.measure.${what.consent}`,
    );
  });
  protected readonly channels = computed(() =>
    approvalChannels.map((value) => ({ value, label: this.i18n.text(`participation.channel.${value}`) })),
  );
  private readonly body = computed<Body>(() => ({
    withdrawnOn: this.withdrawnOn() ?? this.clock.today(),
    channel: this.channel() || 'in-person',
  }));
  protected readonly shown = computed(() => {
    const rehearsal = this.rehearsal();
    return rehearsal?.body === JSON.stringify(this.body()) ? rehearsal.found : undefined;
  });
  protected readonly isLost = computed(
    () => this.shown()?.consequences.some(({ event }) => event === 'participation.consent-lost') ?? false,
  );

  protected async submit(): Promise<void> {
    if (this.shown()) await this.withdraw();
    else await this.rehearse();
  }

  private async rehearse(): Promise<void> {
    const body = this.body();
    const answer = await this.form.submit({ check: () => this.missing(), send: () => this.rehearsed(body) });
    if (answer) this.rehearsal.set({ body: JSON.stringify(body), found: answer.value });
  }

  private async withdraw(): Promise<void> {
    const answer = await this.form.submit({ send: (idempotencyKey) => this.sent(this.body(), idempotencyKey) });
    if (answer) this.withdrawn.emit(answer.value.lost ? 'must-end' : 'goes-on');
  }

  private missing(): FieldErrors {
    return {
      withdrawnOn: this.withdrawnOn() ? undefined : this.i18n.text('participation.share.dialog.givenOnMissing'),
      channel: this.channel() ? undefined : this.i18n.text('participation.share.dialog.channelMissing'),
    };
  }

  private rehearsed(body: Body) {
    const { participationId } = this.share();
    const what = this.what();
    return what.kind === 'field'
      ? this.client.send('POST /participations/{participationId}/share/fields/{field}/withdrawal/rehearsal', {
          ...{ path: { participationId, field: what.field.field }, body, etag: etagOf(what.field) },
        })
      : this.client.send('POST /participations/{participationId}/share/measure-consents/{consent}/withdrawal/rehearsal', {
          ...{ path: { participationId, consent: what.consent }, body },
        });
  }

  private sent(body: Body, idempotencyKey: string) {
    const { participationId } = this.share();
    const what = this.what();
    return what.kind === 'field'
      ? this.client.send('POST /participations/{participationId}/share/fields/{field}/withdrawal', {
          ...{ path: { participationId, field: what.field.field }, body, etag: etagOf(what.field), idempotencyKey },
        })
      : this.client.send('POST /participations/{participationId}/share/measure-consents/{consent}/withdrawal', {
          ...{ path: { participationId, consent: what.consent }, body, idempotencyKey },
        });
  }
}

function etagOf({ answer }: SharedField): string {
  return `"${answer?.version ?? 0}"`;
}
