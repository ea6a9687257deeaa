import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { Permissions } from '@fotfeste/access/web';
import { measureDefinitions } from '@fotfeste/eligibility/domain';
import { Button, ProblemMessage, ReadMore, Toasts } from '@fotfeste/shared/ui';
import { Client, DatePipe, I18n, LocalizedPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Share, SharedField } from './contract';
import { ShareAnswerDialog } from './share-answer-dialog';
import { ShareValueText } from './share-value';
import { ShareWithdrawalDialog, type Withdrawable } from './share-withdrawal-dialog';

/**
 * What others get to know of the person, in plain words to the person: what they must know and why, what the person decides, and what
 * happens when a consent is taken back. The adviser writes the answers down.
 */
@Component({
  selector: 'ff-participant-shares',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Button, DatePipe, LocalizedPipe, ProblemMessage, ReadMore, ShareAnswerDialog, ShareValueText, ShareWithdrawalDialog],
    TranslocoPipe,
  ],
  templateUrl: './participant-shares.html',
})
export class ParticipantShares {
  readonly participantId = input.required<string>();

  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  private readonly toasts = inject(Toasts);
  private readonly permissions = inject(Permissions);
  protected readonly reading = this.client.read('GET /participants/{participantId}/shares', () => ({
    participantId: this.participantId(),
  }));
  protected readonly shares = computed(() => this.reading.value()?.items ?? []);
  protected readonly mayWrite = computed(() => this.permissions.may('participation:write'));
  protected readonly answering = signal<{ readonly share: Share; readonly field: SharedField; readonly said: 'yes' | 'no' } | undefined>(
    undefined,
  );
  protected readonly withdrawing = signal<{ readonly share: Share; readonly what: Withdrawable } | undefined>(undefined);
  /** The measure that is being marked as seen. */
  protected readonly isTelling = signal<string | undefined>(undefined);

  protected titleOf({ measure, organisationName }: Share): string {
    const name = this.i18n.localized(measureDefinitions[measure].name);
    return organisationName ? this.i18n.text('participation.share.yours.title', { measure: name, name: organisationName }) : name;
  }

  protected ofKind({ fields }: Share, kind: SharedField['kind']): readonly SharedField[] {
    return fields.filter((each) => each.kind === kind);
  }

  protected rests({ measureConsents }: Share): boolean {
    return measureConsents.length > 0;
  }

  /** The person has been shown this in the language that stands on the screen. */
  protected async tell({ participationId }: Share): Promise<void> {
    this.isTelling.set(participationId);
    try {
      await this.client.send('POST /participations/{participationId}/share/shown', {
        path: { participationId },
        body: { language: this.i18n.language() },
      });
      this.done('shown');
    } finally {
      this.isTelling.set(undefined);
    }
  }

  protected done(what: 'answered' | 'withdrawn' | 'mustEnd' | 'shown'): void {
    this.answering.set(undefined);
    this.withdrawing.set(undefined);
    this.reading.reload();
    this.toasts.show(this.i18n.text(`participation.share.done.${what}`));
  }
}
