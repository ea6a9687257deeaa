import { inject, Injectable } from '@angular/core';
import { isLocalDate } from '@fotfeste/shared/kernel';
import { formatDate, I18n } from '@fotfeste/shared/web';
import type { ContestedField } from '../conflict/conflict-choice';
import type { Collision } from '../conflict/merge';
import type { ActivityInput } from './activity-input';

/** The fields of an activity in words, so that two versions can be read beside each other. */
@Injectable({ providedIn: 'root' })
export class ActivityFieldTexts {
  private readonly i18n = inject(I18n);

  /** Both versions of the named fields. */
  contested(names: readonly string[], { mine }: Collision, theirs: ActivityInput): readonly ContestedField[] {
    const others: Readonly<Record<string, unknown>> = { ...theirs };
    return names.map((name) => ({
      name,
      label: this.i18n.text(`plan.field.${name}`),
      mine: this.textOf(name, mine[name]),
      theirs: this.textOf(name, others[name]),
    }));
  }

  /** One value as it reads. */
  textOf(name: string, value: unknown): string {
    if (Array.isArray(value)) return value.map((code) => this.i18n.text(`plan.requirement.${String(code)}`)).join(', ');
    if (typeof value !== 'string' || value === '') return '';
    if (name === 'kind') return this.i18n.text(`plan.kind.${value}`);
    if (name === 'applicationStage') return this.i18n.text(`plan.stage.${value}`);
    if (name === 'responsible') return this.i18n.text(`plan.responsibleChoice.${value}`);
    return isLocalDate(value) ? formatDate(value) : value;
  }
}
