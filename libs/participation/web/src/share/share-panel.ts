import { ChangeDetectionStrategy, Component, computed, effect, inject, input, output, signal, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { fieldsToDecide, phaseOf } from '@fotfeste/participation/domain';
import { Button, Link, Panel, ProblemMessage, ReadMore, Skeleton, Tag, Toasts } from '@fotfeste/shared/ui';
import { Client, DatePipe, DateTimePipe, formatDate, I18n, LocalizedPipe } from '@fotfeste/shared/web';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Participation } from '../contract';
import { consentTones } from './consent-tones';
import type { Share, SharedField } from './contract';
import { ShareAnswerDialog } from './share-answer-dialog';
import { ShareLog } from './share-log';
import { ShareValueText } from './share-value';
import { ShareWithdrawalDialog, type Withdrawable } from './share-withdrawal-dialog';

/** What the provider gets to know and has got: what is necessary and why, what the participant has answered, and the log. */
@Component({
  selector: 'ff-share-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[
      Button,
      Link,
      Panel,
      ProblemMessage,
      RouterLink,
      ReadMore,
      ShareAnswerDialog,
      ShareLog,
      ShareValueText,
      ShareWithdrawalDialog,
      Skeleton,
      Tag,
    ],
    ...[DatePipe, DateTimePipe, LocalizedPipe, TranslocoPipe],
  ],
  templateUrl: './share-panel.html',
})
export class SharePanel {
  readonly participation = input.required<Participation>();
  readonly mayWrite = input(false);
  /** Something the rest of the page shows has changed. */
  readonly changed = output();

  private readonly i18n = inject(I18n);
  private readonly toasts = inject(Toasts);
  protected readonly tones = consentTones;
  protected readonly reading = inject(Client).read('GET /participations/{participationId}/share', () => ({
    participationId: this.participation().id,
  }));
  protected readonly answering = signal<SharedField | undefined>(undefined);
  protected readonly withdrawing = signal<Withdrawable | undefined>(undefined);

  protected readonly heading = computed(() => {
    const name = this.reading.value()?.organisationName ?? this.participation().provider?.name;
    return name ? this.i18n.text('participation.share.heading', { name }) : this.i18n.text('participation.share.measure.heading');
  });
  protected readonly necessary = computed(() => this.ofKind('necessary'));
  protected readonly optional = computed(() => this.ofKind('optional'));
  protected readonly isOver = computed(() => {
    const phase = phaseOf(this.participation().status);
    return phase === 'over' || phase === 'void';
  });
  protected readonly mayAnswer = computed(() => this.mayWrite() && !this.isOver());

  constructor() {
    let seen: number | undefined;
    effect(() => {
      const { version } = this.participation();
      untracked(() => {
        if (seen !== undefined && seen !== version) this.reading.reload();
        seen = version;
      });
    });
  }

  /** Only what could have a value can lack one. */
  protected isEmpty({ field, value }: SharedField): boolean {
    return !value && fieldsToDecide.includes(field);
  }

  protected saidOf({ isGiven, on }: Share['measureConsents'][number]): string {
    const said = isGiven === undefined ? 'unknown' : isGiven ? 'yes' : 'no';
    return this.i18n.text(`participation.share.measure.said.${said}`, { date: on ? formatDate(on as LocalDate) : '' });
  }

  protected done(what: 'answered' | 'withdrawn' | 'mustEnd'): void {
    this.answering.set(undefined);
    this.withdrawing.set(undefined);
    this.reading.reload();
    this.toasts.show(this.i18n.text(`participation.share.done.${what}`));
    if (what !== 'answered') this.changed.emit();
  }

  private ofKind(kind: SharedField['kind']): readonly SharedField[] {
    return this.reading.value()?.fields.filter((each) => each.kind === kind) ?? [];
  }
}
