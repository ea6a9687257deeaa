import { inject, Injectable } from '@angular/core';
import { type LocalDate, weekdayOf, yearOf } from '@fotfeste/shared/kernel';
import { measureDefinitions } from '@fotfeste/eligibility/domain';
import { Clock, I18n } from '@fotfeste/shared/web';
import type { Card } from '../card';
import { CardTexts } from '../card-texts';

/** What a card says in plain words, without codes and short forms, to somebody who is not used to them. */
@Injectable({ providedIn: 'root' })
export class PlainTexts {
  private readonly i18n = inject(I18n);
  private readonly clock = inject(Clock);
  private readonly cards = inject(CardTexts);

  /** What it is called; a measure by its whole name, which says more than what people at work call it. */
  titleOf(card: Card): string {
    const { participation } = card;
    return participation ? this.i18n.localized(measureDefinitions[participation.measure].name) : this.cards.titleOf(card);
  }

  /** 23. november, with the year when it is another than this one. */
  dayOf(date: LocalDate): string {
    const values = {
      day: Number(date.slice(8)),
      month: this.i18n.text(`ui.calendar.month.${Number(date.slice(5, 7))}`),
      year: yearOf(date),
    };
    return this.i18n.text(yearOf(date) === yearOf(this.clock.today()) ? 'plan.view.day.short' : 'plan.view.day.long', values);
  }

  /** mandag 23. november */
  weekdayOf(date: LocalDate): string {
    return this.i18n.text('plan.view.day.weekday', {
      weekday: this.i18n.text(`plan.view.weekday.${weekdayOf(date)}`),
      day: this.dayOf(date),
    });
  }

  /** What it is called and what there is to say of it, as whole sentences. */
  wholeOf(card: Card): string {
    const title = this.titleOf(card);
    return [/[.!?]$/.test(title) ? title : `${title}.`, ...this.sentencesOf(card)].join(' ');
  }

  /** When it happens and how much; who does it, unless several do. */
  sentencesOf(card: Card): readonly string[] {
    const hours = this.cards.hoursOf(card);
    const when = [this.periodOf(card), hours && this.i18n.text('plan.view.hours', { hours })].filter(Boolean).join(' ');
    const place = card.participation?.organisationName;
    const isShared = card.kind === 'meeting' || card.kind === 'conversation' || (card.kind === 'measure' && card.responsible === 'person');
    return [
      place ? this.i18n.text('plan.view.at', { place }) : '',
      when,
      isShared ? '' : this.i18n.text(`plan.view.responsible.${card.responsible}`),
    ].filter(Boolean);
  }

  private periodOf({ from, to }: Card): string {
    if (from && from === to) return `${this.weekdayOf(from)}.`;
    const key = from ? (to ? 'both' : 'from') : 'to';
    if (!from && !to) return '';
    return this.i18n.text(`plan.view.period.${key}`, { from: from ? this.dayOf(from) : '', to: to ? this.dayOf(to) : '' });
  }
}
