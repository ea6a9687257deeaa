import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DraftNote } from '@fotfeste/draft/web';
import {
  employmentForms,
  finalReportTime,
  goalProgress,
  known,
  type EmploymentForm,
  type GoalProgress,
  type Known,
} from '@fotfeste/participation/domain';
import {
  Alert,
  Button,
  ErrorSummary,
  Form,
  Panel,
  ProblemMessage,
  RadioGroup,
  Select,
  Skeleton,
  TextArea,
  TextField,
  type Option,
} from '@fotfeste/shared/ui';
import { Client, Clock, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { ReportWork } from './report-work';
import { standingOf } from './standing';
import { unjudgedGoals } from './unjudged-goals';

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
    Alert,
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
  private readonly clock = inject(Clock);
  private readonly i18n = inject(I18n);

  protected readonly work = new ReportWork<FinalDraft>({
    kind: 'final-report',
    participationId: this.participationId,
    reportId: this.report,
  });
  /** Until Nav has set the last day the report can be written, not sent. */
  protected readonly time = computed(() => {
    const it = this.work.participation.value();
    return it ? finalReportTime(standingOf(it, this.clock.today())[0], this.clock.today()) : 'never';
  });
  protected readonly maySend = computed(() => this.time() === 'now');
  protected readonly wordFields = wordFields;
  protected readonly outcomeFields = outcomeFields;
  protected readonly value = computed((): Partial<FinalDraft> => ({ ...this.before(), ...this.work.written() }));
  protected readonly knownOptions = this.options(known, (value) => `participation.provider.known.${value}`);
  protected readonly progressOptions = this.options(goalProgress, (value) => `participation.provider.progress.${value}`);
  protected readonly formOptions = this.options(employmentForms, (value) => `participation.provider.employment.${value}`);

  protected write(field: (typeof wordFields)[number], words: string): void {
    this.work.write({ [field]: words });
  }

  protected choose(field: 'job' | 'isSubsidised' | (typeof outcomeFields)[number], answer: Known | ''): void {
    if (answer) this.work.write({ [field]: answer });
  }

  protected chooseForm(form: EmploymentForm | ''): void {
    if (form) this.work.write({ form });
  }

  protected setProgress(goalId: string, progress: GoalProgress | ''): void {
    if (progress) this.work.write({ goals: { ...this.value().goals, [goalId]: progress } });
  }

  protected async send(): Promise<void> {
    const value = this.value();
    await this.work.send({
      check: () => this.missing(value),
      send: (idempotencyKey, reportId) =>
        reportId
          ? this.client.send('PUT /provider/reports/{reportId}/final', { path: { reportId }, body: this.body(value), idempotencyKey })
          : this.client.send('POST /provider/participations/{participationId}/reports/final', {
              path: { participationId: this.participationId() },
              body: this.body(value),
              idempotencyKey,
            }),
    });
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
      ...unjudgedGoals(this.work.participation.value()?.goals, (id) => value.goals?.[id], this.i18n),
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
    const goals = (this.work.participation.value()?.goals ?? []).flatMap(({ id }) => {
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
    const report = this.work.returned();
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
