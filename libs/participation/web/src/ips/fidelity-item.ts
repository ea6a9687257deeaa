import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { fidelityItems } from '@fotfeste/participation/domain';
import { Button, Link, ReadMore, Tag } from '@fotfeste/shared/ui';
import { DatePipe, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { FidelityAnswer, FidelityRow, FidelitySheet } from './views';

/** One item of the scale: the score, the number and the rows it comes from or who said it and why, or what is missing. */
@Component({
  selector: 'ff-fidelity-item',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, DatePipe, Link, ReadMore, RouterLink, Tag, TranslocoPipe],
  templateUrl: './fidelity-item.html',
  host: { class: 'ff-fidelity__item' },
})
export class FidelityItemView {
  readonly answer = input.required<FidelityAnswer>();
  readonly people = input.required<FidelitySheet['items']>();
  readonly judged = output();

  private readonly i18n = inject(I18n);
  protected readonly number = computed(() => fidelityItems.indexOf(this.answer().item) + 1);
  /** The number as it is shown: whole, but with one decimal where the scale counts per week. */
  protected readonly value = computed(() => {
    const { value, unit } = this.answer();
    if (value === undefined || !unit) return undefined;
    return this.i18n.text(`participation.ips.fidelity.unit.${unit}`, { value: rounded(value, unit === 'a-week' || unit === 'people') });
  });
  protected readonly anchors = computed(() => {
    const { limits, better, unit, confidence } = this.answer();
    if (!limits || !unit) return undefined;
    const sign = better === 'low' ? '≤' : '≥';
    const listed = limits.map((limit, index) => `${5 - index}: ${sign} ${limit}`).join(' · ');
    return confidence === 'remembered' ? `${listed}, ${this.i18n.text('participation.ips.fidelity.remembered')}` : listed;
  });

  protected nameOf({ of, label }: FidelityRow): string {
    switch (of) {
      case 'specialist':
        return label || this.i18n.text('participation.ips.fidelity.noSpecialist');
      case 'participation':
        return this.personOf(label)?.name ?? this.i18n.text('participation.ips.fidelity.unseen');
      case 'answer':
        return this.i18n.text(`participation.ips.fidelity.answer.${label}`);
      case 'place':
        return this.i18n.text(`participation.ips.place.${label}`);
      case 'employer':
      case 'occupation':
        return label;
    }
  }

  protected personOf(participationId: string): FidelitySheet['items'][number] | undefined {
    return this.people().find((person) => person.participationId === participationId);
  }

  protected shown({ value }: FidelityRow): string {
    return rounded(value, !Number.isInteger(value));
  }
}

function rounded(value: number, hasDecimal: boolean): string {
  return hasDecimal ? value.toFixed(1).replace('.', ',').replace(',0', '') : String(Math.round(value));
}
