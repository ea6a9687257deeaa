import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { Alert, Button, Confirm, Facts, Panel, ProblemMessage, Skeleton, Tag, Toasts } from '@fotfeste/shared/ui';
import { Clock, DatePipe, DeadlinePipe, I18n, NumberPipe, ProblemError, type Problem, type Reading } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { ContactDialog } from './contact-dialog';
import { countdown } from './countdown';
import { JobDialog } from './job-dialog';
import type { JobSupportTransport } from './job-support-transport';
import { ProfilePanel } from './profile-panel';
import type { Contact, Job, JobSupport } from './views';

/** How many contacts are shown before the rest is asked for. */
const shownFirst = 8;

/** The job specialist’s work with one participant: the first employer, contacts, jobs with support, and the vocational profile. */
@Component({
  selector: 'ff-job-support-panels',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Alert, Button, ContactDialog, Facts, JobDialog, Panel, ProblemMessage, ProfilePanel, Skeleton, Tag],
    ...[DatePipe, DeadlinePipe, NumberPipe, TranslocoPipe],
  ],
  templateUrl: './job-support-panels.html',
  host: { class: 'ff-stack' },
})
export class JobSupportPanels {
  readonly support = input.required<Reading<JobSupport>>();
  readonly transport = input.required<JobSupportTransport>();

  private readonly clock = inject(Clock);
  private readonly confirm = inject(Confirm);
  private readonly i18n = inject(I18n);
  private readonly toasts = inject(Toasts);

  /** Answers to those who may not read it, at Nav or without the participant’s consent: how it is, and no fault. */
  protected readonly unread: readonly string[] = [
    'urn:fotfeste:problem:participation/job-support-few-read',
    'urn:fotfeste:problem:participation/job-support-without-consent',
  ];
  /** What is being written: a new one, or one that is put right. */
  protected readonly contact = signal<Contact | 'new' | undefined>(undefined);
  protected readonly job = signal<Job | 'new' | undefined>(undefined);
  protected readonly isAllShown = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly writing = computed(() => (this.support().value()?.mayWrite ? this.transport() : undefined));
  protected readonly contacts = computed(() => {
    const all = this.support().value()?.contacts ?? [];
    return this.isAllShown() ? all : all.slice(0, shownFirst);
  });
  protected readonly hidden = computed(() => (this.support().value()?.contacts.length ?? 0) - this.contacts().length);

  protected changed<One>(one: One | 'new'): One | undefined {
    return one === 'new' ? undefined : one;
  }

  protected jobOf({ jobId }: Contact): Job | undefined {
    return this.support()
      .value()
      ?.jobs.find(({ id }) => id === jobId);
  }

  /** How long there is left to the first employer, or how long it is over. */
  protected daysTo(due: string): string {
    return countdown(due, this.clock.today(), this.i18n);
  }

  protected tapering({ rhythms }: Job): string {
    const rhythm = rhythms
      .map(({ everyWeeks }) =>
        everyWeeks ? this.i18n.counted('participation.ips.job.every', everyWeeks) : this.i18n.text('participation.ips.job.noMore'),
      )
      .join(this.i18n.text('participation.ips.job.then'));
    return this.i18n.text('participation.ips.job.tapering', { rhythm });
  }

  protected show(value: JobSupport, what: 'contact' | 'job' | 'profile' | 'removed'): void {
    this.support().set({ value });
    this.contact.set(undefined);
    this.job.set(undefined);
    this.problem.set(undefined);
    this.toasts.show(this.i18n.text(`participation.ips.done.${what}`));
  }

  protected async remove(contact: Contact): Promise<void> {
    const [heading, action] = ['heading', 'action'].map((part) => this.i18n.text(`participation.ips.contact.remove.${part}`));
    const text = this.i18n.text('participation.ips.contact.remove.text');
    if (!(await this.confirm.ask({ heading: heading ?? '', text, action: action ?? '' }))) return;
    try {
      this.show((await this.transport().removeContact(contact)).value, 'removed');
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      this.problem.set(error.problem);
    }
  }
}
