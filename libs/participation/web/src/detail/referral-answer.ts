import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Step } from '@fotfeste/participation/domain';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { Alert, Button, Link } from '@fotfeste/shared/ui';
import { formatDate, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Participation } from '../contract';

/** What the participant has answered to a referral that waits, and what comes next: the question, the deed, or taking it back. */
@Component({
  selector: 'ff-referral-answer',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Alert, Button, Link, RouterLink, TranslocoPipe],
  template: `
    @if (said(); as said) {
      <ff-alert
        [tone]="said.code === 'no' ? 'warning' : 'success'"
        [heading]="'participation.answered.' + said.code + '.heading' | transloco"
      >
        <p>{{ said.through }}</p>
        <p>{{ 'participation.answered.' + said.code + '.next' | transloco }}</p>
        <p class="ff-row">
          @if (said.code === 'no' && withdrawal()) {
            <button ff-button="primary" size="small" type="button" (click)="withdraw()">
              {{ 'participation.stepHeading.withdraw' | transloco }}
            </button>
          }
          <a ff-link [routerLink]="['/participants', participation().participantId, 'plan']">{{
            'participation.answered.words' | transloco
          }}</a>
        </p>
      </ff-alert>
    } @else {
      <ff-alert [heading]="'participation.answered.none.heading' | transloco">
        <p>{{ 'participation.answered.none.next' | transloco }}</p>
        <p>
          <a ff-button="secondary" size="small" [routerLink]="['/participant-view', participation().participantId]">{{
            'participation.answered.none.show' | transloco
          }}</a>
        </p>
      </ff-alert>
    }
  `,
})
export class ReferralAnswer {
  readonly participation = input.required<Participation>();
  /** The step that takes the referral back; absent for somebody who may not. */
  readonly withdrawal = input<Step | undefined>();
  readonly withdrawing = output<Step>();

  private readonly i18n = inject(I18n);
  protected readonly said = computed(() => {
    const { approval, declined } = this.participation();
    const answer = declined ?? approval;
    if (!answer) return undefined;
    const through = this.i18n.text('participation.detail.approvedBy', {
      who: this.i18n.text(`participation.giver.${answer.givenBy}`),
      how: this.i18n.text(`participation.channel.${answer.channel ?? 'in-person'}`),
      date: formatDate(answer.givenOn as LocalDate),
    });
    return { code: declined ? 'no' : 'yes', through } as const;
  });

  protected withdraw(): void {
    const step = this.withdrawal();
    if (step) this.withdrawing.emit(step);
  }
}
