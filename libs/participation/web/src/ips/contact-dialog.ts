import { ChangeDetectionStrategy, Component, computed, DestroyRef, inject, input, type OnInit, output, signal } from '@angular/core';
import { type Draft, DraftLine, Drafts } from '@fotfeste/draft/web';
import {
  contactParties,
  contactPlaces,
  jobSupportLimits,
  kindsOfContact,
  known,
  type ContactKind,
  type ContactParty,
  type ContactPlace,
  type Known,
} from '@fotfeste/participation/domain';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { Button, DateField, ErrorSummary, Form, FormState, Modal, RadioGroup, Select, TextArea, TextField } from '@fotfeste/shared/ui';
import { Clock, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { EmployerField } from './employer-field';
import type { JobSupportTransport } from './job-support-transport';
import { numberOf } from './typed-number';
import type { Contact, ContactBody, Employer, JobSupport } from './views';

/** What is kept while a contact is written. */
interface ContactDraft {
  readonly heldOn?: LocalDate | undefined;
  readonly party?: ContactParty | '';
  readonly kind?: ContactKind | '';
  readonly place?: ContactPlace | '';
  readonly employer?: Employer;
  readonly metWith?: string;
  readonly decides?: Known | '';
  readonly matchesWish?: Known | '';
  readonly jobId?: string;
  readonly paidHours?: string;
  readonly result?: string;
  readonly next?: string;
}

/** A contact with an employer or the participant: written, or put right. */
@Component({
  selector: 'ff-contact-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Button, DateField, DraftLine, EmployerField, ErrorSummary, Form, Modal, RadioGroup, Select, TextArea, TextField, TranslocoPipe],
  ],
  templateUrl: './contact-dialog.html',
})
export class ContactDialog implements OnInit {
  readonly support = input.required<JobSupport>();
  /** The contact that is put right; absent for a new one. */
  readonly contact = input<Contact>();
  readonly transport = input.required<JobSupportTransport>();
  readonly saved = output<JobSupport>();
  readonly closed = output();

  private readonly clock = inject(Clock);
  private readonly drafts = inject(Drafts);
  private readonly end = inject(DestroyRef);
  private readonly i18n = inject(I18n);

  protected readonly form = new FormState();
  protected readonly limits = jobSupportLimits;
  protected readonly draft = signal<Draft<ContactDraft> | undefined>(undefined);
  protected readonly value = computed((): ContactDraft => ({ ...startOf(this.contact(), this.clock.today()), ...this.draft()?.value() }));
  protected readonly isSupport = computed(() => this.value().kind === 'job-support');
  protected readonly hasEmployer = computed(() => this.value().party !== 'participant' && !this.isSupport());
  protected readonly parties = this.options('party', contactParties);
  protected readonly places = this.options('place', contactPlaces);
  protected readonly answers = this.options('answers', known);
  protected readonly kinds = computed(() => {
    const { party } = this.value();
    const hasJob = this.support().jobs.length > 0;
    return (party ? kindsOfContact(party) : [])
      .filter((kind) => kind !== 'job-support' || hasJob)
      .map((value) => ({ value, label: this.i18n.text(`participation.ips.kind.${value}`) }));
  });
  protected readonly jobs = computed(() =>
    this.support().jobs.map(({ id, employerName, occupation }) => ({ value: id, label: `${occupation}, ${employerName}` })),
  );

  ngOnInit(): void {
    const { participationId, participantId } = this.support();
    this.draft.set(this.drafts.open({ kind: 'employer-contact', subject: this.contact()?.id ?? participationId, participantId }, this.end));
  }

  protected today(): LocalDate {
    return this.clock.today();
  }

  protected write(patch: ContactDraft): void {
    this.draft()?.set(patch);
  }

  protected chooseParty(party: ContactParty | ''): void {
    const { kind } = this.value();
    this.write({ party, ...(party && kind && !kindsOfContact(party).includes(kind) && { kind: '' }) });
  }

  protected async save(): Promise<void> {
    const { heldOn, party, kind, place, employer, jobId, paidHours = '' } = this.value();
    const missing = (isThere: unknown, text: string): string | undefined =>
      isThere ? undefined : this.i18n.text(`participation.ips.missing.${text}`);
    const contact = this.contact();
    const answer = await this.form.submit({
      check: () => ({
        heldOn: missing(heldOn, 'day'),
        party: missing(party, 'party'),
        kind: missing(kind, 'kind'),
        place: missing(place, 'place'),
        employerName: this.hasEmployer() ? missing(employer?.name.trim(), 'employer') : undefined,
        jobId: this.isSupport() ? missing(jobId, 'job') : undefined,
        paidHours: missing(!paidHours.trim() || numberOf(paidHours) !== undefined, 'number'),
      }),
      send: async (idempotencyKey) => {
        await this.draft()?.flush();
        const body = this.body();
        return contact ? this.transport().changeContact(contact, body, idempotencyKey) : this.transport().addContact(body, idempotencyKey);
      },
    });
    if (!answer) return;
    this.draft()?.usedUp();
    this.saved.emit(answer.value);
  }

  private body(): ContactBody {
    const { heldOn, party, kind, place, employer, metWith, decides, matchesWish, jobId, paidHours = '', result, next } = this.value();
    const [hours, withEmployer] = [numberOf(paidHours), this.hasEmployer()];
    return {
      ...{ heldOn: heldOn ?? '', party: party || 'employer', kind: kind || 'meet-employer', place: place || 'workplace' },
      ...(withEmployer && employer?.name.trim() && { employerName: employer.name.trim() }),
      ...(withEmployer && employer?.organisation && { employerOrganisation: employer.organisation }),
      ...(metWith?.trim() && { metWith: metWith.trim() }),
      ...(withEmployer && decides && { decides }),
      ...(withEmployer && matchesWish && { matchesWish }),
      ...(this.isSupport() && jobId && { jobId }),
      ...(this.isSupport() && hours !== undefined && { paidHours: hours }),
      ...(result?.trim() && { result: result.trim() }),
      ...(next?.trim() && { next: next.trim() }),
    };
  }

  private options<Value extends string>(list: string, values: readonly Value[]) {
    return computed(() => values.map((value) => ({ value, label: this.i18n.text(`participation.ips.${list}.${value}`) })));
  }
}

function startOf(contact: Contact | undefined, today: LocalDate): ContactDraft {
  if (!contact) return { heldOn: today, party: 'employer', place: 'workplace' };
  const { heldOn, employerName, employerOrganisation, paidHours, ...rest } = contact;
  return {
    ...rest,
    heldOn: heldOn as LocalDate,
    ...(employerName && { employer: { name: employerName, organisation: employerOrganisation } }),
    ...(paidHours !== undefined && { paidHours: String(paidHours).replace('.', ',') }),
  };
}
