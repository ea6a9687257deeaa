import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { measureDefinitions, type MeasureCode } from '@fotfeste/eligibility/domain';
import { finalReportTime, nextReportPeriod, phaseOf, stepsFrom } from '@fotfeste/participation/domain';
import type { LocalDate } from '@fotfeste/shared/kernel';
import {
  Alert,
  Button,
  DateField,
  ErrorSummary,
  Facts,
  Form,
  FormState,
  Link,
  Page,
  Panel,
  ProblemMessage,
  Skeleton,
  Tag,
  TextField,
  Toasts,
} from '@fotfeste/shared/ui';
import { Client, Clock, CountedPipe, DatePipe, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { LifePanel } from '../detail/life-panel';
import { JobSupportEntry } from '../ips/job-support-links';
import { ReportComments } from '../report/report-comments';
import { ReportPlanPanel } from '../report/report-plan-panel';
import { ProviderMeetings } from '../message/provider-meetings';
import { ProviderMessages } from '../message/provider-messages';
import { ProviderProposalPanel } from '../proposal/provider-proposal-panel';
import { ProviderSharedPanel } from '../share/provider-shared-panel';
import { statusLook } from '../status-look';
import { ProviderRefresh } from './provider-refresh';
import { standingOf } from './standing';
import { SuitabilityPanel } from './suitability-panel';
import { TeamPanel } from './team-panel';
import type { ProviderParticipation } from './views';

type Done = 'takenIn' | 'startSet' | 'goalAdded' | 'assigned' | 'judged';

/** One participant as the provider sees one: what to do, what is proposed and agreed, goals, reports, messages, and until when Nav shares. */
@Component({
  selector: 'ff-participant-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Alert, Button, DateField, ErrorSummary, Facts, Form, LifePanel, Link, Page, Panel, ProblemMessage, Skeleton, Tag, TextField],
    ...[
      JobSupportEntry,
      ReportComments,
      ReportPlanPanel,
      ProviderMeetings,
      ProviderMessages,
      ProviderProposalPanel,
      ProviderSharedPanel,
      SuitabilityPanel,
      TeamPanel,
    ],
    ...[CountedPipe, DatePipe, RouterLink, TranslocoPipe],
  ],
  templateUrl: './participant-page.html',
})
export class ParticipantPage {
  readonly participationId = input.required<string>();

  private readonly client = inject(Client);
  private readonly clock = inject(Clock);
  protected readonly i18n = inject(I18n);
  private readonly toasts = inject(Toasts);
  private readonly refresh = inject(ProviderRefresh);

  protected readonly participation = this.client.read('GET /provider/participations/{participationId}', () => ({
    participationId: this.participationId(),
  }));
  protected readonly look = statusLook;
  /** When the reader last looked, before this time: what came after it is marked as new. */
  protected readonly seenAt = signal<string | undefined>(undefined);
  protected readonly startForm = new FormState();
  protected readonly goalForm = new FormState();
  protected readonly startsOn = signal<LocalDate | undefined>(undefined);
  protected readonly endsOn = signal<LocalDate | undefined>(undefined);
  protected readonly goal = signal('');
  protected readonly isTakingIn = signal(false);
  /** The participation that has been marked as read. */
  private readonly read = signal('');

  /** Whether the first day is the provider's to set now. */
  protected readonly maySetStart = computed(() => {
    const it = this.participation.value();
    return it !== undefined && stepsFrom(it, 'provider').some(({ name }) => name === 'start');
  });
  protected readonly isOver = computed(() => {
    const it = this.participation.value();
    return it !== undefined && phaseOf(it.status) === 'over';
  });
  protected readonly mayTakeIn = computed(() => {
    const it = this.participation.value();
    return it !== undefined && !it.takenInOn && (it.status === 'awaiting-start' || it.status === 'participating');
  });
  /** Whether the provider is to say if an applicant meets the requirements. */
  protected readonly mayJudge = computed(() => {
    const it = this.participation.value();
    return it !== undefined && phaseOf(it.status) === 'waiting' && it.status !== 'awaiting-start';
  });
  /** Whether there is a day left to report on. */
  protected readonly mayReport = computed(() => {
    const it = this.participation.value();
    return it !== undefined && !it.hasWithdrawn && nextReportPeriod(...standingOf(it, this.clock.today())) !== undefined;
  });
  protected readonly finalReport = computed(() => {
    const it = this.participation.value();
    return it && !it.hasWithdrawn ? finalReportTime(standingOf(it, this.clock.today())[0], this.clock.today()) : 'never';
  });
  protected readonly hasFinalReport = computed(() => this.participation.value()?.reports.some(({ kind }) => kind === 'final') ?? false);
  protected readonly extent = computed(() => this.participation.value()?.extents.at(-1));

  constructor() {
    effect(() => {
      const it = this.participation.value();
      if (!it) return;
      this.startsOn.set(it.startsOn as LocalDate | undefined);
      this.endsOn.set(it.endsOn as LocalDate | undefined);
    });
    effect(() => {
      const it = this.participation.value();
      if (!it || untracked(this.read) === it.participationId) return;
      this.read.set(it.participationId);
      this.seenAt.set(it.seenAt);
      void this.markRead(it.participationId);
    });
  }

  protected nameOf(measure: MeasureCode): string {
    return measureDefinitions[measure].name[this.i18n.language()];
  }

  protected async takeIn(): Promise<void> {
    this.isTakingIn.set(true);
    try {
      const path = { participationId: this.participationId() };
      this.show(await this.client.send('POST /provider/participations/{participationId}/intake', { path }), 'takenIn');
    } finally {
      this.isTakingIn.set(false);
    }
  }

  protected async setStart(): Promise<void> {
    const [startsOn, endsOn] = [this.startsOn(), this.endsOn()];
    const answer = await this.startForm.submit({
      check: () => ({ startsOn: startsOn ? undefined : this.i18n.text('participation.provider.start.missing') }),
      send: (idempotencyKey) =>
        this.client.send('POST /provider/participations/{participationId}/start-date', {
          path: { participationId: this.participationId() },
          body: { startsOn: startsOn ?? '', ...(endsOn && { endsOn }) },
          idempotencyKey,
        }),
    });
    if (answer) this.show(answer, 'startSet');
  }

  protected async addGoal(): Promise<void> {
    const words = this.goal().trim();
    const answer = await this.goalForm.submit({
      check: () => ({ words: words ? undefined : this.i18n.text('participation.provider.goals.missing') }),
      send: (idempotencyKey) =>
        this.client.send('POST /provider/participations/{participationId}/goals', {
          path: { participationId: this.participationId() },
          body: { words },
          idempotencyKey,
        }),
    });
    if (!answer) return;
    this.goal.set('');
    this.show(answer, 'goalAdded');
  }

  protected show(now: { readonly value: ProviderParticipation; readonly etag?: string }, done: Done): void {
    this.participation.set(now);
    this.refresh.changed();
    this.toasts.show(this.i18n.text(`participation.provider.done.${done}`));
  }

  /** Reading is remembered for this employee alone; that it failed is no reason to disturb. */
  private async markRead(participationId: string): Promise<void> {
    await this.client.send('PUT /provider/participations/{participationId}/reading', { path: { participationId } }).then(
      () => {
        this.refresh.changed();
      },
      () => undefined,
    );
  }
}
