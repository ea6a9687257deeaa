import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { accessibilities, accessibilityNames, intakeNames, intakesOf } from '@fotfeste/measure/domain';
import {
  Button,
  CheckboxGroup,
  Combobox,
  DateField,
  ErrorSummary,
  Form,
  FormState,
  Page,
  Panel,
  ProblemMessage,
  RemovableChip,
  Select,
  Skeleton,
  TextArea,
  TextField,
  Toasts,
} from '@fotfeste/shared/ui';
import { Client, DatePipe, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { languageName } from '../offerings/language-name';
import { OfferingTyped } from './offering-form';
import { VersionConflict } from './version-conflict';

/** Languages that measures are usually given in. */
const usualLanguages = ['no', 'en', 'uk', 'ar', 'so', 'ti', 'fa', 'pl', 'es', 'fr', 'se'] as const;

/** A new offering under an agreement, or a changed one. */
@Component({
  selector: 'ff-offering-form-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Button, CheckboxGroup, Combobox, DateField, ErrorSummary, Form, Page, Panel, ProblemMessage, RemovableChip, RouterLink, Select],
    ...[Skeleton, TextArea, TextField, VersionConflict, DatePipe, TranslocoPipe],
  ],
  templateUrl: './offering-form-page.html',
})
export class OfferingFormPage {
  /** The agreement of a new one. */
  readonly agreementId = input<string>();
  /** Absent for a new one. */
  readonly offeringId = input<string>();

  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly municipalityList = this.client.read('GET /municipalities');
  private readonly officeList = this.client.read('GET /reference/offices');
  protected readonly offering = this.client.read('GET /offerings/{offeringId}', () => {
    const offeringId = this.offeringId();
    return offeringId === undefined ? undefined : { offeringId };
  });
  protected readonly agreement = this.client.read('GET /agreements/{agreementId}', () => {
    const agreementId = this.agreementId() ?? this.offering.value()?.agreement.id;
    return agreementId === undefined ? undefined : { agreementId };
  });

  protected readonly form = new FormState();
  protected readonly typed = new OfferingTyped();
  protected readonly municipalities = computed(() =>
    (this.municipalityList.value()?.items ?? []).map(({ number, name }) => ({ value: number, label: name })),
  );
  private readonly officeNames = computed(() => new Map((this.officeList.value()?.items ?? []).map(({ number, name }) => [number, name])));
  protected readonly officesLeft = computed(() =>
    [...this.officeNames()].filter(([value]) => !this.typed.offices().includes(value)).map(([value, label]) => ({ value, label })),
  );
  protected readonly chosenOffices = computed(() =>
    this.typed.offices().map((number) => ({ number, name: this.officeNames().get(number) ?? number })),
  );
  protected readonly intakes = computed(() => {
    const measure = this.agreement.value()?.measure;
    const possible = measure ? intakesOf(measure) : [];
    return possible.map((value) => ({ value, label: intakeNames[value][this.i18n.language()] }));
  });
  protected readonly languages = computed(() => {
    const codes = [...new Set([...usualLanguages, ...this.typed.languages()])];
    return codes.map((value) => ({ value, label: languageName(value, this.i18n.language()) }));
  });
  protected readonly accessibilities = computed(() =>
    accessibilities.map((value) => ({ value, label: accessibilityNames[value][this.i18n.language()] })),
  );

  constructor() {
    effect(() => {
      const offering = this.offering.value();
      if (offering) this.typed.fill(offering);
    });
  }

  protected addOffice(number: string): void {
    if (number) this.typed.offices.update((offices) => [...new Set([...offices, number])]);
  }

  protected removeOffice(number: string): void {
    this.typed.offices.update((offices) => offices.filter((each) => each !== number));
  }

  protected save(): Promise<void> {
    return this.sendWith(this.offering.etag());
  }

  protected keepMine(): Promise<void> {
    return this.sendWith(`"${String(this.form.problem()?.more['version'])}"`);
  }

  protected takeTheirs(): void {
    this.form.clear();
    this.offering.reload();
  }

  private async sendWith(etag: string | undefined): Promise<void> {
    const [offeringId, agreementId, intake] = [this.offeringId(), this.agreementId(), this.typed.intake()];
    const answer = await this.form.submit({
      check: () => Object.fromEntries(this.typed.missing().map((field) => [field, this.i18n.text('measure.supply.missing')])),
      send: (idempotencyKey) => {
        const body = this.typed.body();
        if (offeringId) return this.client.send('PUT /offerings/{offeringId}', { path: { offeringId }, body, etag, idempotencyKey });
        const added = { ...body, agreementId: agreementId ?? '', intake: intake || ('LOPENDE' as const) };
        return this.client.send('POST /offerings', { body: added, idempotencyKey });
      },
    });
    if (!answer) return;
    this.toasts.show(this.i18n.text('measure.supply.saved'));
    await this.router.navigate(['/measures/offerings', answer.value.id]);
  }
}
