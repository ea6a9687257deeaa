import { ChangeDetectionStrategy, Component, computed, DestroyRef, effect, inject, input, signal, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { type Draft, DraftNote, Drafts } from '@fotfeste/draft/web';
import { goalProgress, type Absence, type GoalProgress } from '@fotfeste/participation/domain';
import { addDays, localDate, weekOf, type LocalDate } from '@fotfeste/shared/kernel';
import {
  Button,
  ErrorSummary,
  Form,
  FormState,
  Panel,
  ProblemMessage,
  RadioGroup,
  Skeleton,
  TextArea,
  Toasts,
  type Option,
} from '@fotfeste/shared/ui';
import { Client, Clock, DatePipe, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { AttendanceGrid, type Week } from './attendance-grid';
import { ProviderRefresh } from './provider-refresh';
import { TrialList, type Trial } from './trial-list';

/** What is kept while the report is written. */
interface InterimDraft {
  readonly attendance: readonly Week[];
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
    ...[AttendanceGrid, Button, DraftNote, ErrorSummary, Form, Panel, ProblemMessage, RadioGroup, Skeleton, TextArea, TrialList],
    ...[DatePipe, RouterLink, TranslocoPipe],
  ],
  templateUrl: './interim-report-page.html',
})
export class InterimReportPage {
  readonly participationId = input.required<string>();
  /** A returned report that is sent again. */
  readonly report = input<string>();

  private readonly client = inject(Client);
  private readonly clock = inject(Clock);
  private readonly destroyRef = inject(DestroyRef);
  private readonly drafts = inject(Drafts);
  private readonly i18n = inject(I18n);
  private readonly refresh = inject(ProviderRefresh);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);

  protected readonly form = new FormState();
  protected readonly steps = steps;
  protected readonly step = signal(0);
  protected readonly draft = signal<Draft<InterimDraft> | undefined>(undefined);
  protected readonly participation = this.client.read('GET /provider/participations/{participationId}', () => ({
    participationId: this.participationId(),
  }));
  protected readonly sent = this.client.read('GET /provider/participations/{participationId}/reports', () => ({
    participationId: this.participationId(),
  }));

  /** The report that Nav sent back, with its question. */
  protected readonly returned = computed(() => this.sent.value()?.items.find(({ id }) => id === this.report()));
  protected readonly period = computed(() => {
    const [it, sent, returned] = [this.participation.value(), this.sent.value(), this.returned()];
    if (!it?.startsOn || !sent) return undefined;
    if (returned) return { from: localDate(returned.periodFrom), to: localDate(returned.periodTo) };
    const last = sent.items
      .filter(({ kind }) => kind === 'interim')
      .map(({ periodTo }) => periodTo)
      .sort()
      .at(-1);
    const [from, today] = [last ? addDays(localDate(last), 1) : localDate(it.startsOn), this.clock.today()];
    return { from, to: today < from ? from : today };
  });
  protected readonly value = computed((): Partial<InterimDraft> => this.draft()?.value() ?? {});
  protected readonly weeks = computed(() => this.value().attendance ?? this.givenWeeks());
  protected readonly progressOptions = computed((): readonly Option<GoalProgress>[] =>
    goalProgress.map((value) => ({ value, label: this.i18n.text(`participation.provider.progress.${value}`) })),
  );

  constructor() {
    effect(() => {
      const it = this.participation.value();
      if (!it || untracked(this.draft)) return;
      const key = { kind: 'interim-report', subject: it.participationId, participantId: it.participantId } as const;
      this.draft.set(this.drafts.open<InterimDraft>(key, this.destroyRef));
    });
  }

  protected set(patch: Partial<InterimDraft>): void {
    this.draft()?.set(patch);
  }

  protected setProgress(goalId: string, progress: GoalProgress | ''): void {
    if (progress) this.set({ goals: { ...this.value().goals, [goalId]: progress } });
  }

  protected progressOf(goalId: string): GoalProgress | '' {
    return this.value().goals?.[goalId] ?? this.returned()?.goals.find((goal) => goal.goalId === goalId)?.progress ?? '';
  }

  protected trials(): readonly Trial[] {
    return this.value().trials ?? (this.returned()?.trials as readonly Trial[] | undefined) ?? [];
  }

  protected words(field: 'needs' | 'nextStep'): string {
    return this.value()[field] ?? this.returned()?.[field] ?? '';
  }

  protected async send(): Promise<void> {
    const [period, nextStep, needs] = [this.period(), this.words('nextStep').trim(), this.words('needs').trim()];
    const goals = (this.participation.value()?.goals ?? []).flatMap(({ id }) => {
      const progress = this.progressOf(id);
      return progress ? [{ goalId: id, progress }] : [];
    });
    const answer = await this.form.submit({
      check: () => ({ nextStep: nextStep.length < 3 ? this.i18n.text('participation.provider.interim.nextStepMissing') : undefined }),
      send: async (idempotencyKey) => {
        await this.draft()?.flush();
        const trials = this.trials().map(({ employerName, from, to, result }) => ({
          employerName,
          from: from ?? '',
          ...(to && { to }),
          ...(result && { result }),
        }));
        const body = {
          periodFrom: period?.from ?? '',
          periodTo: period?.to ?? '',
          attendance: this.weeks(),
          goals,
          trials,
          ...(needs && { needs }),
          nextStep,
        };
        const reportId = this.report();
        return reportId
          ? this.client.send('PUT /provider/reports/{reportId}/interim', { path: { reportId }, body, idempotencyKey })
          : this.client.send('POST /provider/participations/{participationId}/reports/interim', {
              path: { participationId: this.participationId() },
              body,
              idempotencyKey,
            });
      },
    });
    if (!answer) return;
    this.draft()?.usedUp();
    this.toasts.show(this.i18n.text('participation.provider.done.reportSent'));
    this.refresh.changed();
    await this.router.navigate(['/provider', this.participationId()], { queryParams: { report: null }, queryParamsHandling: 'merge' });
  }

  /** What the report begins with: the weeks of the period, or what was sent before. */
  private givenWeeks(): readonly Week[] {
    const [period, returned] = [this.period(), this.returned()];
    if (returned?.attendance) return returned.attendance;
    return period ? weeksOf(period.from, period.to) : [];
  }
}

const mostWeeks = 26;
const fullWeekHours = 30;

function weeksOf(from: LocalDate, to: LocalDate): readonly Week[] {
  const weeks: Week[] = [];
  for (let day = from; day <= to && weeks.length < mostWeeks; day = addDays(day, 7)) {
    weeks.push({ ...weekOf(day), plannedHours: fullWeekHours, presentHours: fullWeekHours, absence: 'none' satisfies Absence });
  }
  return weeks;
}
