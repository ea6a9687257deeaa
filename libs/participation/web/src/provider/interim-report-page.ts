import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DraftNote } from '@fotfeste/draft/web';
import { goalProgress, nextReportPeriod, type GoalProgress } from '@fotfeste/participation/domain';
import { localDate } from '@fotfeste/shared/kernel';
import { Alert, Button, ErrorSummary, Form, Panel, ProblemMessage, RadioGroup, Skeleton, TextArea, type Option } from '@fotfeste/shared/ui';
import { Client, Clock, CountedPipe, DatePipe, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { ReportAttendance } from '../attendance/report-attendance';
import { ReportWork } from './report-work';
import { standingOf } from './standing';
import { TrialList, type Trial } from './trial-list';
import { unjudgedGoals } from './unjudged-goals';

/** What is kept while the report is written. */
interface InterimDraft {
  readonly goals: Readonly<Record<string, GoalProgress>>;
  readonly trials: readonly Trial[];
  readonly needs: string;
  readonly nextStep: string;
}

const steps = ['attendance', 'goals', 'trials', 'needs', 'nextStep'] as const;

/** The interim report in five short steps, kept as one types. */
@Component({
  selector: 'ff-interim-report-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Alert, Button, DraftNote, ErrorSummary, Form, Panel, ProblemMessage, RadioGroup, ReportAttendance, Skeleton, TextArea, TrialList],
    ...[CountedPipe, DatePipe, RouterLink, TranslocoPipe],
  ],
  templateUrl: './interim-report-page.html',
})
export class InterimReportPage {
  readonly participationId = input.required<string>();
  /** A returned report that is sent again. */
  readonly report = input<string>();

  private readonly client = inject(Client);
  private readonly clock = inject(Clock);
  private readonly i18n = inject(I18n);

  protected readonly work = new ReportWork<InterimDraft>({
    kind: 'interim-report',
    participationId: this.participationId,
    reportId: this.report,
  });
  protected readonly steps = steps;
  protected readonly step = signal(0);
  protected readonly period = computed(() => {
    const [it, sent, returned] = [this.work.participation.value(), this.work.sent.value(), this.work.returned()];
    if (!it || !sent) return undefined;
    if (returned) return { from: localDate(returned.periodFrom), to: localDate(returned.periodTo) };
    return nextReportPeriod(...standingOf(it, this.clock.today()));
  });
  /** Everything is reported, or there is nothing to report on: said in the place of the form. */
  protected readonly hasNoPeriod = computed(() => Boolean(this.work.participation.value() && this.work.sent.value() && !this.period()));
  protected readonly extent = computed(() => this.work.participation.value()?.extents.at(-1));
  protected readonly progressOptions = computed((): readonly Option<GoalProgress>[] =>
    goalProgress.map((value) => ({ value, label: this.i18n.text(`participation.provider.progress.${value}`) })),
  );

  protected setProgress(goalId: string, progress: GoalProgress | ''): void {
    if (progress) this.work.write({ goals: { ...this.work.written().goals, [goalId]: progress } });
  }

  protected progressOf(goalId: string): GoalProgress | '' {
    return this.work.written().goals?.[goalId] ?? this.work.returned()?.goals.find((goal) => goal.goalId === goalId)?.progress ?? '';
  }

  protected trials(): readonly Trial[] {
    return this.work.written().trials ?? (this.work.returned()?.trials as readonly Trial[] | undefined) ?? [];
  }

  protected words(field: 'needs' | 'nextStep'): string {
    return this.work.written()[field] ?? this.work.returned()?.[field] ?? '';
  }

  protected async send(): Promise<void> {
    await this.work.send({
      check: () => ({
        ...unjudgedGoals(this.work.participation.value()?.goals, (id) => this.progressOf(id), this.i18n),
        nextStep: this.words('nextStep').trim().length < 3 ? this.i18n.text('participation.provider.interim.nextStepMissing') : undefined,
      }),
      send: (idempotencyKey, reportId) =>
        reportId
          ? this.client.send('PUT /provider/reports/{reportId}/interim', { path: { reportId }, body: this.body(), idempotencyKey })
          : this.client.send('POST /provider/participations/{participationId}/reports/interim', {
              path: { participationId: this.participationId() },
              body: this.body(),
              idempotencyKey,
            }),
    });
    this.showFault();
  }

  /** The step that must be corrected first comes up. */
  private showFault(): void {
    const fields = this.work.form.errors().map(({ field }) => field);
    const step = steps.findIndex((name) => fields.some((field) => field.split('.')[0] === name));
    if (step >= 0) this.step.set(step);
  }

  private body() {
    const [period, needs] = [this.period(), this.words('needs').trim()];
    const goals = (this.work.participation.value()?.goals ?? []).flatMap(({ id }) => {
      const progress = this.progressOf(id);
      return progress ? [{ goalId: id, progress }] : [];
    });
    const trials = this.trials().map(({ employerName, from, to, result }) => ({
      employerName,
      from: from ?? '',
      ...(to && { to }),
      ...(result && { result }),
    }));
    return {
      periodFrom: period?.from ?? '',
      periodTo: period?.to ?? '',
      goals,
      trials,
      ...(needs && { needs }),
      nextStep: this.words('nextStep').trim(),
    };
  }
}
