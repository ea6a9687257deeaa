import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { type Barrier, barrierNames, barriers, needsFaults, type Resource, resourceNames, resources } from '@fotfeste/assistance/domain';
import { Button, CheckboxGroup, Confirm, DateField, type FieldErrors, Icon, RadioGroup, TextArea, TextField } from '@fotfeste/shared/ui';
import { Clock, I18n, Session } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { SourceList } from '../source/source-list';
import { longestText, shownLimit } from '../text-length';
import { type Assessed, isCapacityBegun, needsAssessment, noCapacity, withBarriers, withResources } from './assessed';
import { CodeOrigins } from './code-origins';

const longTexts = ['barrierWords', 'resourceWords', 'opennessWords', 'earlySignWords', 'capacityWords'] as const;

/** The fields of a needs assessment. The work-capacity assessment appears when there is one to write down. */
@Component({
  selector: 'ff-assistance-needs-fields',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, CheckboxGroup, CodeOrigins, DateField, Icon, RadioGroup, SourceList, TextArea, TextField, TranslocoPipe],
  templateUrl: './needs-fields.html',
  host: { class: 'ff-form' },
})
export class NeedsFields {
  readonly assessed = input.required<Assessed>();
  readonly changed = output<Partial<Assessed>>();

  private readonly i18n = inject(I18n);
  private readonly session = inject(Session);
  private readonly confirm = inject(Confirm);
  private readonly day = viewChild(DateField);
  private readonly sources = viewChild(SourceList);

  protected readonly today = inject(Clock).today;
  protected readonly limit = shownLimit;
  private readonly isOpened = signal(false);
  protected readonly hasCapacity = computed(() => this.isOpened() || isCapacityBegun(this.assessed()));
  protected readonly barriers = computed(() => barriers.map((value) => ({ value, label: this.i18n.localized(barrierNames[value]) })));
  protected readonly resources = computed(() => resources.map((value) => ({ value, label: this.i18n.localized(resourceNames[value]) })));
  protected readonly barrierWords = computed(() => Object.fromEntries(this.barriers().map(({ value, label }) => [value, label])));
  protected readonly resourceWords = computed(() => Object.fromEntries(this.resources().map(({ value, label }) => [value, label])));
  protected readonly answers = computed(() =>
    (['yes', 'no'] as const).map((value) => ({ value, label: this.i18n.text(`assistance.needs.reduced.${value}`) })),
  );

  /** What must be corrected before it can be saved. */
  faults(): FieldErrors {
    const assessed = this.assessed();
    const noDay = this.i18n.text('ui.date.noDay');
    return {
      ...Object.fromEntries(longTexts.map((field) => [field, this.tooLong(assessed[field])])),
      ...Object.fromEntries(
        needsFaults(needsAssessment(assessed), this.today()).map(({ field, message }) => [field, this.i18n.localized(message)]),
      ),
      ...(this.day()?.holdsNoDay() && { capacityAssessedOn: noDay }),
      ...(this.sources()?.holdsNoDay() && { capacitySources: noDay }),
    };
  }

  protected tickBarriers(codes: readonly Barrier[]): void {
    this.changed.emit(withBarriers(this.assessed(), codes, this.today()));
  }

  protected tickResources(codes: readonly Resource[]): void {
    this.changed.emit(withResources(this.assessed(), codes, this.today()));
  }

  /** Most assessments are written down by whoever made them, on the day. */
  protected beginCapacity(): void {
    this.isOpened.set(true);
    this.changed.emit({ capacityAssessedOn: this.today(), capacityAssessedBy: this.session.actor()?.name ?? '' });
  }

  protected async removeCapacity(): Promise<void> {
    const yes = await this.confirm.ask({
      heading: this.i18n.text('assistance.needs.removeHeading'),
      text: this.i18n.text('assistance.needs.removeText'),
      action: this.i18n.text('assistance.needs.removeCapacity'),
      tone: 'danger',
    });
    if (!yes) return;
    this.isOpened.set(false);
    this.changed.emit(noCapacity);
  }

  private tooLong(text: string): string | undefined {
    return text.length > longestText ? this.i18n.text('assistance.tooLong') : undefined;
  }
}
