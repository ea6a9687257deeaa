import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import {
  employmentForms,
  known,
  lostJobReasons,
  type EmploymentForm,
  type Known,
  type LostJobReason,
} from '@fotfeste/participation/domain';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { Button, DateField, ErrorSummary, Form, FormState, Modal, RadioGroup, Select, TextField } from '@fotfeste/shared/ui';
import { Client, Clock, formatNumber, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { CheckpointBody, CheckpointPointView, Checkpoints } from './contract';

/** A short form: five answers, and "not known" is one of them each time. */
@Component({
  selector: 'ff-checkpoint-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, DateField, ErrorSummary, Form, Modal, RadioGroup, Select, TextField, TranslocoPipe],
  templateUrl: './checkpoint-dialog.html',
})
export class CheckpointDialog {
  readonly participationId = input.required<string>();
  readonly checkpoint = input.required<CheckpointPointView>();
  readonly recorded = output<Checkpoints>();
  readonly closed = output();

  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  protected readonly clock = inject(Clock);
  protected readonly form = new FormState();
  protected readonly askedOn = linkedSignal<LocalDate | undefined>(
    () => (this.checkpoint().askedOn as LocalDate | undefined) ?? this.clock.today(),
  );
  protected readonly job = linkedSignal<Known | ''>(() => this.checkpoint().job ?? '');
  protected readonly hours = linkedSignal(() => {
    const { hoursPerWeek } = this.checkpoint();
    return hoursPerWeek === undefined ? '' : formatNumber(hoursPerWeek);
  });
  protected readonly employment = linkedSignal<EmploymentForm | ''>(() => this.checkpoint().form ?? '');
  protected readonly employer = linkedSignal(() => this.checkpoint().employerName ?? '');
  protected readonly lostReason = linkedSignal<LostJobReason | ''>(() => this.checkpoint().lostReason ?? '');
  protected readonly lostWords = linkedSignal(() => this.checkpoint().lostWords ?? '');
  protected readonly education = linkedSignal<Known | ''>(() => this.checkpoint().education ?? '');
  protected readonly benefit = linkedSignal<Known | ''>(() => this.checkpoint().benefit ?? '');
  protected readonly hasLostJob = computed(() => this.checkpoint().hadJob && this.job() === 'no');

  protected readonly knownOptions = computed(() =>
    known.map((value) => ({ value, label: this.i18n.text(`participation.known.${value}`) })),
  );
  protected readonly formOptions = computed(() =>
    employmentForms.map((value) => ({ value, label: this.i18n.text(`participation.outcome.form.${value}`) })),
  );
  protected readonly lostOptions = computed(() =>
    lostJobReasons.map((value) => ({ value, label: this.i18n.text(`participation.checkpoint.lost.${value}`) })),
  );

  protected async save(): Promise<void> {
    const { point, version } = this.checkpoint();
    const body = this.body();
    const answer = await this.form.submit({
      check: () => this.missing(),
      send: (idempotencyKey) =>
        this.client.send('PUT /participations/{participationId}/checkpoints/{point}', {
          path: { participationId: this.participationId(), point },
          etag: `"${version}"`,
          ...{ body, idempotencyKey },
        }),
    });
    if (answer) this.recorded.emit(answer.value);
  }

  private missing(): Readonly<Record<string, string | undefined>> {
    const unanswered = this.i18n.text('participation.checkpoint.unanswered');
    return {
      askedOn: this.askedOn() ? undefined : this.i18n.text('participation.checkpoint.dayMissing'),
      job: this.job() ? undefined : unanswered,
      hoursPerWeek: this.job() === 'yes' && !(this.hoursNumber() > 0) ? this.i18n.text('participation.checkpoint.hoursMissing') : undefined,
      lostReason: this.hasLostJob() && !this.lostReason() ? this.i18n.text('participation.checkpoint.lostMissing') : undefined,
      education: this.education() ? undefined : unanswered,
      benefit: this.benefit() ? undefined : unanswered,
    };
  }

  private body(): CheckpointBody {
    const [form, lostReason, employerName, lostWords] = [
      this.employment(),
      this.lostReason(),
      this.employer().trim(),
      this.lostWords().trim(),
    ];
    return {
      ...{ askedOn: this.askedOn() ?? this.clock.today(), job: this.job() || 'unknown' },
      ...{ education: this.education() || 'unknown', benefit: this.benefit() || 'unknown' },
      ...(this.job() === 'yes' && { hoursPerWeek: this.hoursNumber(), ...(form && { form }), ...(employerName && { employerName }) }),
      ...(this.hasLostJob() && lostReason && { lostReason, ...(lostWords && { lostWords }) }),
    };
  }

  private hoursNumber(): number {
    return Number(this.hours().trim().replace(',', '.'));
  }
}
