import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { isJobSupport } from '@fotfeste/participation/domain';
import { Button, Link, Panel } from '@fotfeste/shared/ui';
import { Clock, DatePipe, I18n, type ReplyOf } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ProviderParticipation } from '../provider/views';
import { countdown } from './countdown';

/** The way to the tools for job specialists, for a provider that has offerings by the method. */
@Component({
  selector: 'ff-job-support-links',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Link, Panel, RouterLink, TranslocoPipe],
  template: `
    @if (isRun()) {
      <ff-panel [heading]="'participation.ips.heading' | transloco">
        <ul class="ff-ips__links">
          <li>
            <a ff-link routerLink="/provider/employer-visits">{{ 'participation.ips.visit.title' | transloco }}</a>
          </li>
          <li>
            <a ff-link routerLink="/provider/fidelity">{{ 'participation.ips.fidelity.title' | transloco }}</a>
          </li>
        </ul>
      </ff-panel>
    }
  `,
})
export class JobSupportLinks {
  readonly offerings = input.required<ReplyOf<'GET /provider/offerings'>>();
  protected readonly isRun = computed(() => this.offerings().items.some(({ measure }) => isJobSupport(measure)));
}

/** On a participant’s page: the first employer as it is due, and the way to the job specialist’s page. */
@Component({
  selector: 'ff-job-support-entry',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, DatePipe, Panel, RouterLink, TranslocoPipe],
  template: `
    @if (isRun()) {
      <ff-panel [heading]="'participation.ips.heading' | transloco">
        @if (dueOn(); as day) {
          <p>
            {{ 'participation.ips.first.due' | transloco: { date: (day | ffDate) } }} <strong>{{ daysTo(day) }}</strong>
          </p>
        }
        <p class="ff-subtle">{{ 'participation.ips.entryText' | transloco }}</p>
        <a ff-button="secondary" size="small" [routerLink]="['/provider', participation().participationId, 'job-support']">
          {{ 'participation.ips.open' | transloco }}
        </a>
      </ff-panel>
    }
  `,
})
export class JobSupportEntry {
  readonly participation = input.required<ProviderParticipation>();

  private readonly clock = inject(Clock);
  private readonly i18n = inject(I18n);
  protected readonly isRun = computed(() => isJobSupport(this.participation().measure) && this.participation().takenInOn !== undefined);
  protected readonly dueOn = computed(() => this.participation().due.find(({ kind }) => kind === 'employer-contact')?.dueOn);

  protected daysTo(due: string): string {
    return countdown(due, this.clock.today(), this.i18n);
  }
}
