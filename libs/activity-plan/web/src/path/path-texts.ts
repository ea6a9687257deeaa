import { inject, Injectable } from '@angular/core';
import type { OutsideOffer, StepStanding } from '@fotfeste/activity-plan/domain';
import { benefitNames, measureDefinitions, type MeasureCode } from '@fotfeste/eligibility/domain';
import { explained } from '@fotfeste/eligibility/web';
import { addDays, type LocalDate, type Period } from '@fotfeste/shared/kernel';
import type { IconName, Tone } from '@fotfeste/shared/ui';
import { formatDate, I18n } from '@fotfeste/shared/web';
import type { LivelihoodSpan, PathCheck, StepCheck, StepNote, WrittenStep } from './views';

/** Colour and sign of a step; the word stands beside. */
export const standingLook: Readonly<Record<StepStanding | 'begun' | 'outside', { readonly tone: Tone; readonly icon: IconName }>> = {
  possible: { tone: 'success', icon: 'CheckmarkCircleFill' },
  open: { tone: 'warning', icon: 'QuestionmarkDiamondFill' },
  impossible: { tone: 'danger', icon: 'XMarkOctagonFill' },
  'not-known': { tone: 'neutral', icon: 'CircleSlash' },
  begun: { tone: 'info', icon: 'ArrowRight' },
  outside: { tone: 'neutral', icon: 'HandHeart' },
};

/** One source of income, or none, and the days it is expected. */
export interface Income extends Required<Period> {
  readonly text: string;
  readonly isEmpty: boolean;
}

/** What a path says in words, in the language of the page. Signals are read: a computed text follows the language. */
@Injectable({ providedIn: 'root' })
export class PathTexts {
  private readonly i18n = inject(I18n);

  measure(code: MeasureCode): string {
    return this.i18n.localized(measureDefinitions[code].shortName);
  }

  /** What a step is called. */
  step({ measure, outside }: Pick<WrittenStep, 'measure' | 'outside'>): string {
    return measure ? this.measure(measure) : (outside?.name ?? '');
  }

  /** What an offer outside Nav is, besides its name: kind, who gives it, hours, what it can answer to. */
  offer({ kind, giver, hoursPerWeek, satisfies }: OutsideOffer): string {
    const hours = hoursPerWeek === undefined ? '' : String(hoursPerWeek).replace('.', this.i18n.language() === 'en' ? '.' : ',');
    return [
      this.i18n.text(`plan.path.outside.kind.${kind}`),
      giver,
      hours && this.i18n.text('plan.card.hours', { hours }),
      ...satisfies.map((requirement) => this.i18n.text(`plan.requirementShort.${requirement}`)),
    ]
      .filter(Boolean)
      .join(' · ');
  }

  period({ from, to }: { readonly from?: LocalDate | undefined; readonly to?: LocalDate | undefined }): string {
    if (from && to) return `${formatDate(from)}–${formatDate(to)}`;
    return from ? this.i18n.text('plan.period.from', { date: formatDate(from) }) : this.i18n.text('plan.path.noDays');
  }

  /** Whether the step can be taken, or has been. */
  standing({ standing, participationId }: StepCheck): string {
    return this.i18n.text(`plan.path.standing.${participationId ? 'begun' : standing}`);
  }

  /** Why, in one sentence of the law. */
  because({ answer: { because } }: StepCheck): string {
    return because ? explained(this.i18n, because) : '';
  }

  note({ code, next, from, to }: StepNote): string {
    const days = Object.entries({ next, from, to }).flatMap(([name, day]) => (day ? [[name, formatDate(day as LocalDate)] as const] : []));
    return this.i18n.text(`plan.path.note.${code}`, Object.fromEntries(days));
  }

  /** What the person is expected to live on in a span of weeks; without anything, whether that is known. */
  livelihood({ sources }: LivelihoodSpan, isKnown: boolean): string {
    if (sources.length === 0) return this.i18n.text(isKnown ? 'plan.path.livelihood.nothing' : 'plan.path.livelihood.notKnown');
    return sources.map((source) => this.source(source)).join(' · ');
  }

  /** The weeks of each source, in one piece where they follow each other; weeks without any are a piece of their own. */
  incomes({ spans, isKnown }: PathCheck['livelihood']): readonly Income[] {
    const incomes: Income[] = [];
    for (const { from, to, sources } of spans) {
      const texts = sources.length > 0 ? sources.map((source) => this.source(source)) : [this.livelihood({ from, to, sources }, isKnown)];
      for (const text of new Set(texts)) {
        const before = incomes.findIndex((each) => each.text === text && addDays(each.to, 1) === from);
        const whole = { text, from: incomes[before]?.from ?? (from as LocalDate), to: to as LocalDate, isEmpty: sources.length === 0 };
        if (before < 0) incomes.push(whole);
        else incomes[before] = whole;
      }
    }
    return incomes;
  }

  private source({ kind, benefit, outcome, withoutEnd }: LivelihoodSpan['sources'][number]): string {
    if (kind === 'benefit' && benefit) {
      const name = this.i18n.localized(benefitNames[benefit]);
      return withoutEnd ? this.i18n.text('plan.path.livelihood.withoutEnd', { benefit: name }) : name;
    }
    const sure = kind === 'measure-benefit' && outcome === 'eligible' ? 'measure-benefit-sure' : kind;
    return this.i18n.text(`plan.path.livelihood.${sure}`);
  }
}
