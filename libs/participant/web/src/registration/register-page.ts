import { ChangeDetectionStrategy, Component, computed, effect, inject, signal, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { type Draft, DraftNote, Drafts } from '@fotfeste/draft/web';
import { bornOf } from '@fotfeste/participant/domain';
import { Alert, Button, Confirm, ErrorSummary, Form, FormState, Page, Panel, Toasts } from '@fotfeste/shared/ui';
import { Client, DatePipe, formatTime, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { Appears } from '../appears';
import { ContactFields } from '../fields/contact-fields';
import { JobWishFields } from '../fields/job-wish-fields';
import { SituationFields } from '../fields/situation-fields';
import { Carried } from '../find/carried';
import { OtherOffice } from '../find/other-office';
import { EntryHelp } from './entry-help';
import { NumberFacts } from './number-facts';
import { OfficeField } from './office-field';
import { Registrar, type Registered } from './registrar';
import { emptyRegistration, type RegistrationDraft } from './registration-draft';
import { registrationErrors } from './registration-errors';
import { WhoStep } from './who-step';

/** Registers somebody as a job seeker: first who, then one calm page, saved as it is written. */
@Component({
  selector: 'ff-register-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Alert, Appears, Button, ContactFields, DatePipe, DraftNote, EntryHelp, ErrorSummary, Form, JobWishFields, NumberFacts, OfficeField],
    ...[OtherOffice, Page, Panel, RouterLink, SituationFields, TranslocoPipe, WhoStep],
  ],
  templateUrl: './register-page.html',
})
export class RegisterPage {
  private readonly confirm = inject(Confirm);
  private readonly i18n = inject(I18n);
  private readonly registrar = inject(Registrar);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly drafts = inject(Drafts);

  protected readonly draft = signal<Draft<RegistrationDraft>>(
    this.drafts.open<RegistrationDraft>({ kind: 'registration', subject: 'new' }),
  );
  protected readonly content = computed<RegistrationDraft>(() => ({ ...emptyRegistration, ...this.draft().value() }));
  protected readonly form = new FormState();
  protected readonly outcome = signal<Registered | undefined>(undefined);
  /** A number brought from the search while the draft is about somebody else. */
  protected readonly brought = signal(inject(Carried).takeNumber());
  protected readonly isOpening = computed(() => this.draft().status().kind === 'opening');
  /** Kept in the page alone: a draft holds no identity number. */
  protected readonly identityNumber = signal('');
  protected readonly clash = computed(() => {
    const [brought, { born }] = [this.brought(), this.content()];
    return brought && born && bornOf(brought) !== born ? brought : undefined;
  });
  /** Somebody's registration was begun, and the page does not know the number any more. */
  protected readonly resumed = computed(() => (this.identityNumber() ? '' : this.content().born));

  protected readonly action = computed(() => {
    const outcome = this.outcome();
    return outcome?.kind === 'entry' && outcome.needs.length > 0 ? 'participant.register.approve' : 'participant.register.send';
  });
  private readonly registeredId = computed(() => {
    const outcome = this.outcome();
    return outcome?.kind === 'opened' ? outcome.participantId : undefined;
  });
  private readonly header = inject(Client).read('GET /participants/{participantId}/header', () => {
    const participantId = this.registeredId();
    return participantId ? { participantId } : undefined;
  });

  constructor() {
    effect(() => {
      const brought = this.brought();
      if (this.isOpening() || !brought || this.clash()) return;
      untracked(() => {
        this.begin(brought);
      });
    });
    effect(() => {
      const participantId = this.registeredId();
      if (participantId && (this.header.value() ?? this.header.problem())) untracked(() => void this.toPerson(participantId));
    });
  }

  protected begin(identityNumber: string): void {
    const born = bornOf(identityNumber) ?? '';
    this.brought.set(undefined);
    this.identityNumber.set(identityNumber);
    if (this.content().born !== born) this.draft().set({ ...emptyRegistration, born });
  }

  protected change(patch: Partial<RegistrationDraft>): void {
    this.draft().set(patch);
  }

  protected async otherNumber(): Promise<void> {
    const yes = await this.confirm.ask({
      heading: this.i18n.text('participant.register.otherNumber'),
      text: this.i18n.text('participant.register.otherNumberText'),
      action: this.i18n.text('participant.register.otherNumberAction'),
    });
    if (!yes) return;
    this.outcome.set(undefined);
    this.form.clear();
    this.identityNumber.set('');
    this.draft().set(emptyRegistration);
  }

  protected async register(): Promise<void> {
    const [content, before] = [this.content(), this.outcome()];
    const needs = before?.kind === 'entry' ? before.needs : [];
    const asksForOffice = before?.kind === 'choose-office';
    await this.draft().flush();
    const outcome = await this.form.submit({
      check: () => registrationErrors(content, { needs, asksForOffice }, this.i18n),
      send: (idempotencyKey) => this.registrar.register(this.identityNumber(), content, idempotencyKey),
    });
    if (!outcome) return;
    this.outcome.set(outcome);
    if (outcome.kind === 'opened' || outcome.kind === 'received') await this.draft().discard();
  }

  /** The confirmation names the office that follows up and, when it is another one, how long the person stays open. */
  private async toPerson(participantId: string): Promise<void> {
    const header = this.header.value();
    const office = header ? (header.officeName ?? this.i18n.text('web.unknownOffice', { number: header.office })) : '';
    const until = header?.openedUntil;
    const key = !header ? 'done' : until ? 'doneElsewhere' : 'doneHere';
    await this.router.navigate(['/participants', participantId, 'overview']);
    this.toasts.show(this.i18n.text(`participant.register.${key}`, { office, time: until ? formatTime(until) : '' }));
  }
}
