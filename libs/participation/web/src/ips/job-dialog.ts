import { ChangeDetectionStrategy, Component, computed, DestroyRef, inject, input, type OnInit, output, signal } from '@angular/core';
import { type Draft, DraftLine, Drafts } from '@fotfeste/draft/web';
import {
  employmentForms,
  jobPays,
  jobSubsidies,
  jobSupportLimits,
  lostJobReasons,
  type EmploymentForm,
  type JobPay,
  type JobSubsidy,
  type LostJobReason,
} from '@fotfeste/participation/domain';
import type { LocalDate } from '@fotfeste/shared/kernel';
import {
  Button,
  CheckboxGroup,
  Combobox,
  DateField,
  ErrorSummary,
  Form,
  FormState,
  Modal,
  RadioGroup,
  Select,
  TextArea,
  TextField,
} from '@fotfeste/shared/ui';
import { Client, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { EmployerField } from './employer-field';
import type { JobSupportTransport } from './job-support-transport';
import { numberOf } from './typed-number';
import type { Employer, Job, JobBody, JobSupport } from './views';

/** What is kept while a job is written. */
interface JobDraft {
  readonly employer?: Employer;
  readonly occupation?: { readonly title: string; readonly code?: string | undefined };
  readonly hoursPerWeek?: string;
  readonly form?: EmploymentForm | '';
  readonly pay?: JobPay | '';
  readonly subsidies?: readonly JobSubsidy[];
  readonly startsOn?: LocalDate | undefined;
  readonly endsOn?: LocalDate | undefined;
  readonly endReason?: LostJobReason | '';
  readonly endWords?: string;
  readonly supportPlan?: string;
  readonly supportEveryWeeks?: string;
}

/** A job that came of the work: recorded, changed or ended, with its support. */
@Component({
  selector: 'ff-job-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Button, CheckboxGroup, Combobox, DateField, DraftLine, EmployerField, ErrorSummary, Form, Modal, RadioGroup, Select],
    ...[TextArea, TextField, TranslocoPipe],
  ],
  templateUrl: './job-dialog.html',
})
export class JobDialog implements OnInit {
  readonly support = input.required<JobSupport>();
  /** The job that is changed; absent for a new one. */
  readonly job = input<Job>();
  readonly transport = input.required<JobSupportTransport>();
  readonly saved = output<JobSupport>();
  readonly closed = output();

  private readonly drafts = inject(Drafts);
  private readonly end = inject(DestroyRef);
  private readonly i18n = inject(I18n);

  protected readonly form = new FormState();
  protected readonly limits = jobSupportLimits;
  protected readonly draft = signal<Draft<JobDraft> | undefined>(undefined);
  protected readonly value = computed((): JobDraft => ({ ...startOf(this.job()), ...this.draft()?.value() }));
  protected readonly forms = this.options('provider.employment', employmentForms);
  protected readonly pays = this.options('ips.pay', jobPays);
  protected readonly subsidies = this.options('ips.subsidy', jobSubsidies);
  protected readonly reasons = this.options('checkpoint.lost', lostJobReasons);
  private readonly words = signal('');
  protected readonly found = inject(Client).read('GET /reference/occupations', () => (this.words() ? { text: this.words() } : undefined));
  protected readonly occupations = computed(() => {
    const { occupation } = this.value();
    const found = (this.found.latest()?.items ?? []).map(({ code, name }) => ({ value: code, label: name, description: code }));
    const isListed = !occupation?.code || found.some(({ value }) => value === occupation.code);
    return isListed ? found : [{ value: occupation.code, label: occupation.title }, ...found];
  });

  ngOnInit(): void {
    const { participationId, participantId } = this.support();
    this.draft.set(this.drafts.open({ kind: 'job-placement', subject: this.job()?.id ?? participationId, participantId }, this.end));
  }

  protected write(patch: JobDraft): void {
    this.draft()?.set(patch);
  }

  protected search(text: string): void {
    this.words.set(text.trim());
  }

  protected chooseOccupation(value: string): void {
    const option = this.occupations().find((each) => each.value === value);
    this.write({ occupation: option ? { title: option.label, code: option.value } : { title: value } });
  }

  protected async save(): Promise<void> {
    const { employer, occupation, hoursPerWeek = '', form, pay, startsOn, supportEveryWeeks = '' } = this.value();
    const missing = (isThere: unknown, text: string): string | undefined =>
      isThere ? undefined : this.i18n.text(`participation.ips.missing.${text}`);
    const job = this.job();
    const answer = await this.form.submit({
      check: () => ({
        employerName: missing(employer?.name.trim(), 'employer'),
        occupation: missing(occupation?.title.trim(), 'occupation'),
        hoursPerWeek: missing(numberOf(hoursPerWeek) !== undefined, 'number'),
        form: missing(form, 'form'),
        pay: missing(pay, 'pay'),
        startsOn: missing(startsOn, 'day'),
        supportEveryWeeks: missing(!supportEveryWeeks.trim() || Number.isInteger(numberOf(supportEveryWeeks)), 'weeks'),
      }),
      send: async (idempotencyKey) => {
        await this.draft()?.flush();
        const body = this.body();
        return job ? this.transport().changeJob(job, body, idempotencyKey) : this.transport().addJob(body, idempotencyKey);
      },
    });
    if (!answer) return;
    this.draft()?.usedUp();
    this.saved.emit(answer.value);
  }

  private body(): JobBody {
    const { employer, occupation, hoursPerWeek = '', form, pay, subsidies = [], startsOn, supportEveryWeeks = '' } = this.value();
    const { endsOn, endReason, endWords, supportPlan } = this.value();
    const weeks = numberOf(supportEveryWeeks);
    return {
      ...{ employerName: employer?.name.trim() ?? '', occupation: occupation?.title.trim() ?? '' },
      ...(employer?.organisation && { employerOrganisation: employer.organisation }),
      ...(occupation?.code && { occupationCode: occupation.code }),
      ...{ hoursPerWeek: numberOf(hoursPerWeek) ?? 0, form: form || 'permanent', pay: pay || 'wage', subsidies, startsOn: startsOn ?? '' },
      ...(endsOn && { endsOn }),
      ...(endReason && { endReason }),
      ...(endWords?.trim() && { endWords: endWords.trim() }),
      ...(supportPlan?.trim() && { supportPlan: supportPlan.trim() }),
      ...(weeks !== undefined && { supportEveryWeeks: weeks }),
    };
  }

  private options<Value extends string>(list: string, values: readonly Value[]) {
    return computed(() => values.map((value) => ({ value, label: this.i18n.text(`participation.${list}.${value}`) })));
  }
}

function startOf(job: Job | undefined): JobDraft {
  if (!job) return { pay: 'wage', supportEveryWeeks: '1' };
  const { employerName, employerOrganisation, occupation, occupationCode, hoursPerWeek, form, pay, subsidies, startsOn } = job;
  const { endsOn, endReason, endWords, supportPlan, supportEveryWeeks } = job;
  return {
    ...{ employer: { name: employerName, organisation: employerOrganisation }, occupation: { title: occupation, code: occupationCode } },
    ...{ hoursPerWeek: String(hoursPerWeek).replace('.', ','), form, pay, subsidies, startsOn: startsOn as LocalDate },
    ...(endsOn && { endsOn: endsOn as LocalDate }),
    ...(endReason && { endReason }),
    ...{ endWords: endWords ?? '', supportPlan: supportPlan ?? '', supportEveryWeeks: supportEveryWeeks?.toString() ?? '' },
  };
}
