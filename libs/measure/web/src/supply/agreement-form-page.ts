import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { measureCodes, measureDefinitions, type MeasureCode } from '@fotfeste/eligibility/domain';
import { agreementKindsOf, agreementNames, type AgreementKind } from '@fotfeste/measure/domain';
import type { LocalDate } from '@fotfeste/shared/kernel';
import {
  Button,
  Checkbox,
  Combobox,
  DateField,
  ErrorSummary,
  Form,
  FormState,
  Page,
  Panel,
  Select,
  TextField,
  Toasts,
} from '@fotfeste/shared/ui';
import { Client, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { MeasureNames } from './measure-names';
import { VersionConflict } from './version-conflict';
import { wholeNumber } from './whole-number';

/** Measures that somebody else than an employer carries out. */
const carriedOut = measureCodes.filter(
  (code) => !['employer-agreement', 'employer-grant', 'paid-to-person'].includes(measureDefinitions[code].delivery),
);

/** A new agreement, or changed terms of one. */
@Component({
  selector: 'ff-agreement-form-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Button, Checkbox, Combobox, DateField, ErrorSummary, Form, Page, Panel, RouterLink, Select, TextField, VersionConflict],
    TranslocoPipe,
  ],
  providers: [MeasureNames],
  templateUrl: './agreement-form-page.html',
})
export class AgreementFormPage {
  /** Absent for a new one. */
  readonly agreementId = input<string>();

  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  private readonly names = inject(MeasureNames);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly register = this.client.read('GET /providers');
  protected readonly agreement = this.client.read('GET /agreements/{agreementId}', () => {
    const agreementId = this.agreementId();
    return agreementId === undefined ? undefined : { agreementId };
  });

  protected readonly form = new FormState();
  protected readonly provider = signal('');
  protected readonly measure = signal<MeasureCode | ''>('');
  protected readonly kind = signal<AgreementKind | ''>('');
  protected readonly from = signal<LocalDate | undefined>(undefined);
  protected readonly to = signal<LocalDate | undefined>(undefined);
  protected readonly optionUntil = signal<LocalDate | undefined>(undefined);
  protected readonly places = signal('');
  protected readonly countsByExtent = signal(false);
  protected readonly providers = computed(() =>
    (this.register.value()?.items ?? []).map(({ orgNumber, name }) => ({ value: orgNumber, label: `${name} · ${orgNumber}` })),
  );
  protected readonly measures = computed(() =>
    carriedOut.map((value) => ({ value, label: this.names.of(value) })).sort((left, right) => left.label.localeCompare(right.label, 'nb')),
  );
  protected readonly kinds = computed(() => {
    const type = this.register.value()?.items.find(({ orgNumber }) => orgNumber === this.provider())?.type;
    const possible = type ? agreementKindsOf[type] : [];
    return possible.map((value) => ({ value, label: agreementNames[value][this.i18n.language()] }));
  });
  protected readonly isProcured = computed(() => (this.agreement.value()?.kind ?? this.kind()) === 'tender');

  constructor() {
    effect(() => {
      this.fill();
    });
  }

  protected async save(): Promise<void> {
    const agreementId = this.agreementId();
    const answer = await this.form.submit({
      check: () => this.missing(),
      send: (idempotencyKey) => (agreementId ? this.change(agreementId, idempotencyKey) : this.add(idempotencyKey)),
    });
    if (!answer) return;
    this.toasts.show(this.i18n.text('measure.supply.saved'));
    await this.router.navigate(['/agreements', answer.value.id]);
  }

  protected async keepMine(): Promise<void> {
    const agreementId = this.agreementId();
    if (!agreementId) return;
    const newer = this.form.problem()?.more['version'];
    const answer = await this.form.submit({ send: (key) => this.change(agreementId, key, `"${String(newer)}"`) });
    if (answer) await this.router.navigate(['/agreements', agreementId]);
  }

  protected takeTheirs(): void {
    this.form.clear();
    this.agreement.reload();
  }

  private fill(): void {
    const agreement = this.agreement.value();
    if (!agreement) return;
    this.from.set(agreement.from as LocalDate);
    this.to.set(agreement.to as LocalDate | undefined);
    this.optionUntil.set(agreement.optionUntil as LocalDate | undefined);
    this.countsByExtent.set(agreement.countsByExtent);
  }

  private add(idempotencyKey: string) {
    const { provider, measure, kind } = { provider: this.provider(), measure: this.measure(), kind: this.kind() };
    const places = wholeNumber(this.places()) ?? 0;
    const body = { ...this.terms(), provider, measure: measure as MeasureCode, kind: kind as AgreementKind, places };
    return this.client.send('POST /agreements', { body, idempotencyKey });
  }

  private change(agreementId: string, idempotencyKey: string, etag = this.agreement.etag()) {
    return this.client.send('PUT /agreements/{agreementId}', { path: { agreementId }, body: this.terms(), etag, idempotencyKey });
  }

  private terms() {
    const [to, optionUntil] = [this.to(), this.optionUntil()];
    return {
      from: this.from() ?? '',
      countsByExtent: this.countsByExtent(),
      ...(to && { to }),
      ...(optionUntil && this.isProcured() && { optionUntil }),
    };
  }

  private missing(): Readonly<Record<string, string | undefined>> {
    const unless = (isThere: unknown): string | undefined => (isThere ? undefined : this.i18n.text('measure.supply.missing'));
    const from = unless(this.from());
    if (this.agreementId()) return { from };
    return {
      ...{ provider: unless(this.provider()), measure: unless(this.measure()), kind: unless(this.kind()) },
      ...{ from, places: unless(wholeNumber(this.places())) },
    };
  }
}
