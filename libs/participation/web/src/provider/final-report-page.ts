import { ChangeDetectionStrategy, Component, computed, DestroyRef, effect, inject, input, signal, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { type Draft, DraftNote, Drafts } from '@fotfeste/draft/web';
import { employmentForms, goalProgress, known, type EmploymentForm, type GoalProgress, type Known } from '@fotfeste/participation/domain';
import {
  Button,
  ErrorSummary,
  Form,
  FormState,
  Panel,
  ProblemMessage,
  RadioGroup,
  Select,
  Skeleton,
  TextArea,
  TextField,
  Toasts,
  type Option,
} from '@fotfeste/shared/ui';
import { Client, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { ProviderRefresh } from './provider-refresh';

/** What is kept while the report is written. */
interface FinalDraft {
  readonly course: string;
  readonly resources: string;
  readonly possibilities: string;
  readonly goals: Readonly<Record<string, GoalProgress>>;
  readonly job: Known;
  readonly hoursPerWeek: string;
  readonly form: EmploymentForm;
  readonly employerName: string;
  readonly isSubsidised: Known;
  readonly education: Known;
  readonly otherMeasure: Known;
  readonly benefit: Known;
}

const wordFields = ['course', 'resources', 'possibilities'] as const;
const outcomeFields = ['education', 'otherMeasure', 'benefit'] as const;

/** The final report: how it went, what the participant can build on, what is possible, and what came of it. */
@Component({
  selector: 'ff-final-report-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Button,
    DraftNote,
    ErrorSummary,
    Form,
    Panel,
    ProblemMessage,
    RadioGroup,
    RouterLink,
    Select,
    Skeleton,
    TextArea,
    TextField,
    TranslocoPipe,
  ],
  templateUrl: './final-report-page.html',
})
export class FinalReportPage {
  readonly participationId = input.required<string>();
  /** A returned report that is sent again. */
  readonly report = input<string>();

  private readonly client = inject(Client);
  private readonly destroyRef = inject(DestroyRef);
  private readonly drafts = inject(Drafts);
  private readonly i18n = inject(I18n);
  private readonly refresh = inject(ProviderRefresh);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);

  protected readonly form = new FormState();
  protected readonly wordFields = wordFields;
  protected readonly outcomeFields = outcomeFields;
  protected readonly draft = signal<Draft<FinalDraft> | undefined>(undefined);
  protected readonly participation = this.client.read('GET /provider/participations/{participationId}', () => ({
    participationId: this.participationId(),
  }));
  protected readonly sent = this.client.read('GET /provider/participations/{participationId}/reports', () => ({
    participationId: this.participationId(),
  }));
  protected readonly returned = computed(() => this.sent.value()?.items.find(({ id }) => id === this.report()));
  protected readonly value = computed((): Partial<FinalDraft> => ({ ...this.before(), ...this.draft()?.value() }));
  protected readonly knownOptions = this.options(known, (value) => `participation.provider.known.${value}`);
  protected readonly progressOptions = this.options(goalProgress, (value) => `participation.provider.progress.${value}`);
  protected readonly formOptions = this.options(employmentForms, (value) => `participation.provider.employment.${value}`);

  constructor() {
    effect(() => {
      const it = this.participation.value();
      if (!it || untracked(this.draft)) return;
      const key = { kind: 'final-report', subject: it.participationId, participantId: it.participantId } as const;
      this.draft.set(this.drafts.open<FinalDraft>(key, this.destroyRef));
    });
  }

  protected set(patch: Partial<FinalDraft>): void {
    this.draft()?.set(patch);
  }

  protected write(field: (typeof wordFields)[number], words: string): void {
    this.set({ [field]: words });
  }

  protected choose(field: 'job' | 'isSubsidised' | (typeof outcomeFields)[number], answer: Known | ''): void {
    if (answer) this.set({ [field]: answer });
  }

  protected chooseForm(form: EmploymentForm | ''): void {
    if (form) this.set({ form });
  }

  protected setProgress(goalId: string, progress: GoalProgress | ''): void {
    if (progress) this.set({ goals: { ...this.value().goals, [goalId]: progress } });
  }

  protected async send(): Promise<void> {
    const value = this.value();
    const answer = await this.form.submit({
      check: () => this.missing(value),
      send: async (idempotencyKey) => {
        await this.draft()?.flush();
        const body = this.body(value);
        const reportId = this.report();
        return reportId
          ? this.client.send('PUT /provider/reports/{reportId}/final', { path: { reportId }, body, idempotencyKey })
          : this.client.send('POST /provider/participations/{participationId}/reports/final', {
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

  private missing(value: Partial<FinalDraft>): Readonly<Record<string, string | undefined>> {
    const text = this.i18n.text('participation.provider.final.missing');
    const chosen = this.i18n.text('participation.provider.final.unanswered');
    const hours = Number((value.hoursPerWeek ?? '').replace(',', '.'));
    return {
      ...Object.fromEntries(wordFields.map((field) => [field, (value[field]?.trim().length ?? 0) < 3 ? text : undefined])),
      job: value.job ? undefined : chosen,
      hoursPerWeek: value.job === 'yes' && !(hours > 0) ? this.i18n.text('participation.provider.final.hoursMissing') : undefined,
      form: value.job === 'yes' && !value.form ? chosen : undefined,
      ...Object.fromEntries(outcomeFields.map((field) => [field, value[field] ? undefined : chosen])),
    };
  }

  private body(value: Partial<FinalDraft>) {
    const {
      course = '',
      resources = '',
      possibilities = '',
      job = 'unknown',
      education = 'unknown',
      otherMeasure = 'unknown',
      benefit = 'unknown',
    } = value;
    const hoursPerWeek = Number((value.hoursPerWeek ?? '').replace(',', '.'));
    const jobDetails = {
      hoursPerWeek,
      ...(value.form && { form: value.form }),
      ...(value.employerName?.trim() && { employerName: value.employerName.trim() }),
      isSubsidised: value.isSubsidised ?? 'unknown',
    };
    const goals = (this.participation.value()?.goals ?? []).flatMap(({ id }) => {
      const progress = value.goals?.[id];
      return progress ? [{ goalId: id, progress }] : [];
    });
    return {
      course,
      resources,
      possibilities,
      goals,
      outcome: { job, ...(job === 'yes' && { jobDetails }), education, otherMeasure, benefit },
    };
  }

  /** A returned report as it was sent. */
  private before(): Partial<FinalDraft> {
    const report = this.returned();
    if (!report) return {};
    const { course, resources, possibilities, outcome } = report;
    const details = outcome?.jobDetails;
    return {
      ...(course && { course }),
      ...(resources && { resources }),
      ...(possibilities && { possibilities }),
      goals: Object.fromEntries(report.goals.map(({ goalId, progress }) => [goalId, progress])),
      ...(outcome && { job: outcome.job, education: outcome.education, otherMeasure: outcome.otherMeasure, benefit: outcome.benefit }),
      ...(details?.hoursPerWeek && { hoursPerWeek: String(details.hoursPerWeek) }),
      ...(details?.form && { form: details.form }),
      ...(details?.employerName && { employerName: details.employerName }),
      ...(details && { isSubsidised: details.isSubsidised }),
    };
  }

  private options<Value extends string>(values: readonly Value[], key: (value: Value) => string) {
    return computed((): readonly Option<Value>[] => values.map((value) => ({ value, label: this.i18n.text(key(value)) })));
  }
}
