import { inject, Injectable } from '@angular/core';
import type { ActivityKind } from '@fotfeste/activity-plan/domain';
import { measureDefinitions } from '@fotfeste/eligibility/domain';
import { Clock, formatDate, I18n, relativeDay } from '@fotfeste/shared/web';
import type { IconName } from '@fotfeste/shared/ui';
import type { Card } from './card';
import { type Due, dueOf, lateFor } from './lateness';

/** The sign of each kind of activity; the word always stands beside it. */
export const iconOfKind: Readonly<Record<ActivityKind, IconName>> = {
  measure: 'Briefcase',
  'job-application': 'Paperplane',
  'job-search': 'MagnifyingGlass',
  'own-activity': 'Footprint',
  employment: 'Buildings3',
  training: 'HatSchool',
  treatment: 'HandHeart',
  meeting: 'Calendar',
  conversation: 'Chat',
  task: 'ClipboardCheckmark',
  'low-threshold': 'Coffee',
  volunteering: 'HandShakeHeart',
};

/** What a card says in words, in the language of the page. Signals are read: a computed text follows language and day. */
@Injectable({ providedIn: 'root' })
export class CardTexts {
  private readonly i18n = inject(I18n);
  private readonly clock = inject(Clock);

  /** What it is called: a measure by its name, a mere label by its kind, everything else as somebody wrote it. */
  titleOf({ kind, title, participation }: Card): string {
    if (participation) return this.i18n.localized(measureDefinitions[participation.measure].shortName);
    return title ?? this.i18n.text(`plan.kind.${kind}`);
  }

  /** 02.11.2026–18.12.2026, or what is known of it. */
  periodOf({ from, to }: Pick<Card, 'from' | 'to'>): string {
    if (from && to) return from === to ? formatDate(from) : `${formatDate(from)}–${formatDate(to)}`;
    if (from) return this.i18n.text('plan.period.from', { date: formatDate(from) });
    return to ? this.i18n.text('plan.period.to', { date: formatDate(to) }) : '';
  }

  /** 37,5, or nothing when nobody has said. */
  hoursOf({ hoursPerWeek }: Card): string {
    if (hoursPerWeek === undefined) return '';
    const digits = String(hoursPerWeek);
    return this.i18n.language() === 'en' ? digits : digits.replace('.', ',');
  }

  /** What it is late for today; nothing when it is not. */
  lateTextOf(card: Card): string {
    const due = lateFor(card, this.clock.today());
    return due ? this.dueText('plan.late.', due) : '';
  }

  /** What it is due for next, when that lies ahead. */
  dueTextOf(card: Card): string {
    const due = dueOf(card);
    return due && !lateFor(card, this.clock.today()) ? this.dueText('plan.due.', due) : '';
  }

  private dueText(prefix: string, { dueFor, dueOn }: Due): string {
    const { key, values } = relativeDay(dueOn, this.clock.today());
    return this.i18n.text(prefix + dueFor, { when: this.i18n.text(key, values) });
  }
}
