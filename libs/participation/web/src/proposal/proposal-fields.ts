import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { reasonsFor, reasonWordsLength, type EndingKind, type EndReason, type ProposalKind } from '@fotfeste/participation/domain';
import { DateField, RadioGroup, Select, TextArea, TextField } from '@fotfeste/shared/ui';
import { I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ProposalForm } from './proposal-form';

/** The fields of one kind of proposal, for the provider that writes it and for Nav that may edit it. */
@Component({
  selector: 'ff-proposal-fields',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DateField, RadioGroup, Select, TextArea, TextField, TranslocoPipe],
  templateUrl: './proposal-fields.html',
  host: { class: 'ff-stack' },
})
export class ProposalFields {
  readonly kind = input.required<ProposalKind>();
  readonly ending = input.required<EndingKind>();
  /** Whether a course that was completed is to be said interrupted, so that a reason is needed. */
  readonly isCompleted = input(false);
  readonly value = input.required<ProposalForm>();
  readonly written = output<Partial<ProposalForm>>();

  private readonly i18n = inject(I18n);
  protected readonly lengths = { words: reasonWordsLength };
  protected readonly yesNo = computed(() =>
    (['yes', 'no'] as const).map((value) => ({ value, label: this.i18n.text(`participation.proposal.answer.${value}`) })),
  );
  protected readonly reasons = computed(() =>
    reasonsFor('adviser').map((value) => ({ value, label: this.i18n.text(`participation.reason.${value}`) })),
  );
  protected readonly asksCompleted = computed(
    () => this.kind() === 'end' && this.ending() === 'course' && this.value().hasAttended === 'yes',
  );
  protected readonly asksReason = computed(() => {
    const { hasAttended, hasCompleted } = this.value();
    switch (this.kind()) {
      case 'end':
        return hasAttended !== undefined && !(this.asksCompleted() && hasCompleted === 'yes');
      case 'change-ending':
        return this.isCompleted();
      default:
        return this.kind() === 'not-applicable' || this.kind() === 'end-reason';
    }
  });

  protected chooseReason(reason: EndReason | ''): void {
    this.written.emit({ reason: reason || undefined });
  }

  protected say(field: 'hasAttended' | 'hasCompleted', answer: 'yes' | 'no' | ''): void {
    this.written.emit({ [field]: answer || undefined });
  }
}
