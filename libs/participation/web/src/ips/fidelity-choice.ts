import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { DateField, Select } from '@fotfeste/shared/ui';
import { Clock, DatePipe, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { toldApart } from '../told-apart';
import type { FidelitySheet } from './views';

/** Which unit and which days: kept in the address as ids and dates. */
export interface FidelityChoice {
  readonly offeringId?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** The choice of unit and period above a scale; in print only what was chosen. */
@Component({
  selector: 'ff-fidelity-choice',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DateField, DatePipe, Select, TranslocoPipe],
  template: `
    @let it = sheet();
    <div class="ff-fidelity__choice">
      <ff-select
        name="offeringId"
        size="small"
        [label]="'participation.ips.fidelity.unitLabel' | transloco"
        [withoutEmpty]="true"
        [options]="units()"
        [value]="it.offeringId ?? 'all'"
        (valueChange)="choose({ offeringId: $event === 'all' ? undefined : $event })"
      />
      <ff-date-field
        name="from"
        size="small"
        [label]="'participation.ips.fidelity.from' | transloco"
        [max]="today()"
        [value]="day(it.from)"
        (valueChange)="choose({ from: $event })"
      />
      <ff-date-field
        name="to"
        size="small"
        [label]="'participation.ips.fidelity.to' | transloco"
        [max]="today()"
        [value]="day(it.to)"
        (valueChange)="choose({ to: $event })"
      />
    </div>
    <p class="ff-fidelity__printed">{{ it.providerName }} · {{ unitName() }} · {{ it.from | ffDate }}–{{ it.to | ffDate }}</p>
  `,
})
export class FidelityChoiceFields {
  readonly sheet = input.required<FidelitySheet>();
  readonly chose = output<FidelityChoice>();

  private readonly clock = inject(Clock);
  private readonly i18n = inject(I18n);
  private readonly named = computed(() => toldApart(this.sheet().units));
  protected readonly units = computed(() => [
    { value: 'all', label: this.i18n.text('participation.ips.fidelity.whole') },
    ...this.named().map(({ id, name }) => ({ value: id, label: name })),
  ]);
  protected readonly unitName = computed(() => {
    const { offeringId } = this.sheet();
    return this.named().find(({ id }) => id === offeringId)?.name ?? this.i18n.text('participation.ips.fidelity.whole');
  });

  protected today(): LocalDate {
    return this.clock.today();
  }

  protected day(text: string): LocalDate {
    return text as LocalDate;
  }

  protected choose(patch: FidelityChoice): void {
    const { offeringId, from, to } = this.sheet();
    this.chose.emit({ offeringId, from, to, ...patch });
  }
}
