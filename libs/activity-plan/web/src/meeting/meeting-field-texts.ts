import { inject, Injectable } from '@angular/core';
import { isLocalDate } from '@fotfeste/shared/kernel';
import { formatDate, I18n } from '@fotfeste/shared/web';
import type { ContestedField } from '../conflict/conflict-choice';
import type { Collision } from '../conflict/merge';
import type { MeetingInput } from './meeting-input';

/** The fields of a meeting in words, so that two versions can be read beside each other. */
@Injectable({ providedIn: 'root' })
export class MeetingFieldTexts {
  private readonly i18n = inject(I18n);

  /** Both versions of the named fields. */
  contested(names: readonly string[], { mine }: Collision, theirs: MeetingInput): readonly ContestedField[] {
    const others: Readonly<Record<string, unknown>> = { ...theirs };
    return names.map((name) => ({
      name,
      label: this.i18n.text(`plan.meeting.field.${name}`),
      mine: this.textOf(name, mine[name]),
      theirs: this.textOf(name, others[name]),
    }));
  }

  private textOf(name: string, value: unknown): string {
    if (Array.isArray(value)) return value.map((code) => this.i18n.text(`plan.meeting.attendee.${String(code)}`)).join(', ');
    if (typeof value !== 'string' || value === '') return '';
    if (name === 'channel') return this.i18n.text(`plan.meeting.channel.${value}`);
    return isLocalDate(value) ? formatDate(value) : value;
  }
}
