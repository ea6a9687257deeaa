import { ChangeDetectionStrategy, Component, computed, DestroyRef, inject, input, type OnInit, signal } from '@angular/core';
import { Router } from '@angular/router';
import { type Draft, DraftNote, Drafts } from '@fotfeste/draft/web';
import type { MeasureCode } from '@fotfeste/eligibility/domain';
import { measureRoutes, isHostedRoute, isOfferingRoute, isPricedPlace } from '@fotfeste/participation/domain';
import type { LocalDate } from '@fotfeste/shared/kernel';
import {
  Button,
  DateField,
  ErrorSummary,
  type FieldErrors,
  Form,
  FormState,
  InlineMessage,
  Panel,
  RadioGroup,
  TextField,
  Toasts,
} from '@fotfeste/shared/ui';
import { Client, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { AnswerWay } from '../consequence/answer-way';
import { ConsequenceList } from '../consequence/consequence-list';
import { OverrideFields } from '../consequence/override-fields';
import type { Offering, Override, Rehearsal } from '../contract';
import { approvalLacks } from './approval';
import { ApprovalFields } from './approval-fields';
import { ChoiceFields, noAlternative } from './choice-fields';
import { HostFields } from './host-fields';
import { OfferingChoice } from './offering-choice';
import { referralBody, type ReferralStep, type SingleRoute, type WrittenReferral } from './referral-draft';
import { PlaceFields } from '../single-place/place-fields';
import { isNoAmount } from '../single-place/written-place';
import { TalkFields } from './talk-fields';
import { waitingErrors } from './waiting-body';
import { WaitingFields } from './waiting-fields';

/** Writes a referral: where, why, when, and the participant's yes. Kept as it is typed; what it leads to is shown before it is sent. */
@Component({
  selector: 'ff-referral-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[
      AnswerWay,
      ApprovalFields,
      ChoiceFields,
      ConsequenceList,
      DraftNote,
      HostFields,
      OfferingChoice,
      OverrideFields,
      PlaceFields,
      TalkFields,
      WaitingFields,
    ],
    ...[Button, DateField, ErrorSummary, Form, InlineMessage, Panel, RadioGroup, TextField, TranslocoPipe],
  ],
  templateUrl: './referral-form.html',
})
export class ReferralForm implements OnInit {
  readonly participantId = input.required<string>();
  readonly measure = input.required<MeasureCode>();
  readonly offering = input<string>();
  readonly firstDay = input<LocalDate>();

  private readonly client = inject(Client);
  private readonly drafts = inject(Drafts);
  private readonly destroyRef = inject(DestroyRef);
  private readonly i18n = inject(I18n);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);

  protected readonly form = new FormState();
  protected readonly draft = signal<Draft<WrittenReferral> | undefined>(undefined);
  protected readonly overrides = signal<readonly Override[]>([]);
  protected readonly place = signal<Offering | undefined>(undefined);
  private readonly rehearsal = signal<{ readonly body: string; readonly found: Rehearsal } | undefined>(undefined);

  protected readonly written = computed<WrittenReferral>(() => {
    const startsOn = this.firstDay();
    const offeringId = this.offering();
    const beginning = { ...(startsOn && { startsOn }), ...(offeringId && { offeringId }) };
    const routes = this.singleRoutes();
    const only = routes.length === 1 && !this.hasOfferings() ? { route: routes[0] ?? ('' as const) } : {};
    return { ...beginning, ...only, ...this.draft()?.value() };
  });
  protected readonly hasOfferings = computed(() => measureRoutes[this.measure()].some(isOfferingRoute));
  protected readonly singleRoutes = computed(() =>
    measureRoutes[this.measure()].filter((route): route is SingleRoute => !isOfferingRoute(route)),
  );
  protected readonly routes = computed(() =>
    this.singleRoutes().map((value) => ({ value, label: this.i18n.text(`participation.route.${value}`) })),
  );
  protected readonly isHosted = computed(() => {
    const { route, offeringId } = this.written();
    return Boolean(route && !offeringId && isHostedRoute(route));
  });
  /** Training at a school or an employer has a price of its own. */
  protected readonly isPriced = computed(() => {
    const { route, offeringId } = this.written();
    return Boolean(route && !offeringId && isPricedPlace(this.measure(), route));
  });
  protected readonly hasProvider = computed(() => Boolean(this.written().offeringId));
  /** Where somebody takes part decides what can be done with the referral. */
  protected readonly steps = computed(() => {
    const steps: readonly ReferralStep[] = this.isApplication()
      ? ['apply', 'share']
      : this.hasProvider()
        ? ['enrol', 'queue', 'share']
        : ['enrol', 'share'];
    return steps.map((value) => ({
      value,
      label: this.i18n.text(`participation.referral.step.${value}`),
      description: this.i18n.text(`participation.referral.stepText.${value}`),
    }));
  });
  protected readonly step = computed<ReferralStep | ''>(() => {
    const { step } = this.written();
    return this.steps().some(({ value }) => value === step) ? (step ?? '') : '';
  });
  protected readonly body = computed(() => ({
    ...referralBody(this.measure(), { ...this.written(), step: this.step() || (this.steps()[0]?.value ?? 'enrol') }),
    ...(this.overrides().length > 0 && { overrides: [...this.overrides()] }),
  }));
  protected readonly shown = computed(() => {
    const rehearsal = this.rehearsal();
    return rehearsal?.body === JSON.stringify(this.body()) ? rehearsal.found : undefined;
  });

  ngOnInit(): void {
    const [participantId, measure] = [this.participantId(), this.measure()];
    const key = { kind: 'referral', subject: `${participantId}.${measure}`, participantId } as const;
    this.draft.set(this.drafts.open<WrittenReferral>(key, this.destroyRef));
  }

  protected set(fields: WrittenReferral): void {
    this.draft()?.set(fields);
  }

  protected choosePlace(offering: Offering | undefined): void {
    this.place.set(offering);
    if (offering && offering.id !== this.written().offeringId) this.set({ offeringId: offering.id, route: '' });
  }

  protected chooseRoute(route: SingleRoute | ''): void {
    this.place.set(undefined);
    this.set({ route, offeringId: '' });
  }

  /** First what it leads to, then the deed itself. */
  protected async submit(): Promise<void> {
    if (this.shown()) await this.send();
    else await this.rehearse();
  }

  private isApplication(): boolean {
    return this.place()?.enrolment === 'application';
  }

  private async rehearse(): Promise<void> {
    const body = this.body();
    // While nobody has chosen what becomes of it, nothing is asked that only belongs to a decision
    const undecided = { ...body, step: 'share' as const };
    const answer = await this.form.submit({
      beside: () => this.missing(),
      send: () =>
        this.client.send('POST /participants/{participantId}/participations/rehearsal', {
          path: this.path(),
          body: this.step() ? body : undecided,
        }),
    });
    if (answer) this.rehearsal.set({ body: JSON.stringify(body), found: answer.value });
  }

  /** What the server cannot name the field of: what is half written, and the choice of what becomes of the referral. */
  private missing(): FieldErrors {
    const text = (key: string): string => this.i18n.text(`participation.referral.${key}`);
    return {
      ...Object.fromEntries(
        (this.written().alternatives ?? noAlternative).flatMap(({ what, suitability }, index) => [
          [`alternatives.${index}`, what ? undefined : text('alternativeMissing')],
          [`alternatives.${index}.suitability`, suitability ? undefined : text('suitabilityMissing')],
        ]),
      ),
      step: this.step() ? undefined : text('stepMissing'),
      priceOre: this.isPriced() && isNoAmount(this.written()) ? this.i18n.text('participation.singlePlace.priceFault') : undefined,
      ...this.approvalMissing(),
      ...(this.step() === 'queue' && waitingErrors(this.i18n, this.written().waitingCauseCode ?? '', this.written().waitingCause ?? '')),
    };
  }

  private approvalMissing(): FieldErrors {
    const asks = this.step() && this.step() !== 'share';
    const lacks = asks ? Object.entries(approvalLacks(this.written())) : [];
    return Object.fromEntries(lacks.map(([field, text]) => [field, this.i18n.text(text)]));
  }

  private async send(): Promise<void> {
    await this.draft()?.flush();
    const answer = await this.form.submit({
      send: (idempotencyKey) =>
        this.client.send('POST /participants/{participantId}/participations', { path: this.path(), body: this.body(), idempotencyKey }),
    });
    if (!answer) return;
    await this.draft()?.discard();
    this.toasts.show(this.i18n.text('participation.referral.done'));
    void this.router.navigate(['/participants', this.participantId(), 'measures', answer.value.id]);
  }

  private path(): { readonly participantId: string } {
    return { participantId: this.participantId() };
  }
}
