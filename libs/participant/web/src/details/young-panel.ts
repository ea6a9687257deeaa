import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { Permissions } from '@fotfeste/access/web';
import type { YoungConsentAnswer } from '@fotfeste/participant/domain';
import { Button, FormState, Panel, ProblemMessage, Tag, type Tone } from '@fotfeste/shared/ui';
import { type Answer, Client, Clock, DatePipe, I18n, type ReplyOf } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { YoungDialog, type YoungTask } from './young-dialog';

type YoungConsents = ReplyOf<'GET /participants/{participantId}/young-consents'>;
type YoungConsent = YoungConsents['items'][number];

const tones: Readonly<Record<YoungConsentAnswer, Tone>> = {
  'not-asked': 'neutral',
  given: 'success',
  refused: 'warning',
  withdrawn: 'warning',
};

/** Who has consented for somebody under 18, each with the day; nothing at all from the eighteenth birthday. */
@Component({
  selector: 'ff-young-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, DatePipe, Panel, ProblemMessage, Tag, TranslocoPipe, YoungDialog],
  templateUrl: './young-panel.html',
})
export class YoungPanel {
  readonly participantId = input.required<string>();

  private readonly client = inject(Client);
  private readonly clock = inject(Clock);
  private readonly i18n = inject(I18n);
  private readonly permissions = inject(Permissions);
  protected readonly tones = tones;
  protected readonly removing = new FormState();
  protected readonly young = this.client.read('GET /participants/{participantId}/young-consents', () => ({
    participantId: this.participantId(),
  }));
  protected readonly task = signal<YoungTask | undefined>(undefined);
  protected readonly mayWrite = computed(() => this.permissions.may('person:write'));
  protected readonly isOwnAge = computed(() => this.clock.today() >= (this.young.latest()?.ownHealthFrom ?? ''));
  protected readonly hasOwn = computed(() => this.young.latest()?.items.some(({ giver }) => giver === 'participant') ?? false);

  protected nameOf({ name }: YoungConsent): string {
    return name ?? this.i18n.text('participant.young.own');
  }

  protected take(answer: Answer<YoungConsents>): void {
    this.young.set(answer);
    this.task.set(undefined);
  }

  /** Somebody named by mistake, who has not answered. */
  protected async remove({ id: consentId }: YoungConsent): Promise<void> {
    const path = { participantId: this.participantId(), consentId };
    const answer = await this.removing.submit({
      send: (idempotencyKey) =>
        this.client.send('DELETE /participants/{participantId}/young-consents/{consentId}', { path, idempotencyKey }),
    });
    if (answer) this.take(answer);
  }
}
