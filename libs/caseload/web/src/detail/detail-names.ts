import { inject, Injectable } from '@angular/core';
import { detailOf, readDetail, someMeasure, type DetailFilter } from '@fotfeste/caseload/domain';
import { mainGoalNames, measureCodes, measureDefinitions, recordedMainGoals } from '@fotfeste/eligibility/domain/names';
import { languageName } from '@fotfeste/participant/domain';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { formatDate, I18n } from '@fotfeste/shared/web';

/** What the detail filters, and what is chosen in them, are called. */
@Injectable({ providedIn: 'root' })
export class DetailNames {
  private readonly i18n = inject(I18n);

  filter({ code }: Pick<DetailFilter, 'code'>): string {
    return this.i18n.text(`caseload.detail.name.${code}`);
  }

  value({ code }: Pick<DetailFilter, 'code'>, value: string): string {
    switch (code) {
      case 'age':
        return this.i18n.text(`caseload.detail.age.${value}`);
      case 'citizenship':
        return this.i18n.text(`caseload.detail.citizenship.${value}`);
      case 'interpreter':
        return this.i18n.text(`participant.interpreter.${value}`);
      case 'language':
        return languageName(value, this.i18n.language());
      case 'channel':
        return this.i18n.text(`participant.channel.${value}`);
      case 'main-goal':
        return this.goal(value);
      case 'decision-work':
        return this.i18n.text(`caseload.decisionWork.${value}`);
      case 'decision-draft':
        return this.i18n.text('caseload.detail.draft');
      case 'measure':
        return this.measure(value);
      case 'status':
        return this.i18n.text(`participation.status.${value}`);
      case 'deadline':
      case 'has-deadline':
        return this.i18n.text(`caseload.deadline.${value}`);
      case 'deadline-waits-for':
        return this.i18n.text(`caseload.detail.whom.${value}`);
      case 'category':
        return this.i18n.text(`caseload.bulk.shape.${value}`);
      case 'benefit':
        return this.i18n.text(`participant.benefit.${value}`);
      default:
        return value;
    }
  }

  /** A choice as a chip says it; nothing for one that does not exist. */
  choice(written: string): string | undefined {
    const choice = readDetail(written);
    const filter = choice && detailOf(choice.code);
    if (!filter) return undefined;
    const name = this.filter(filter);
    if ('isMissing' in choice) return this.i18n.text('caseload.detail.chip.missing', { name });
    if ('value' in choice) return this.i18n.text('caseload.detail.chip.value', { name, value: this.value(filter, choice.value) });
    const [from, to] = [day(choice.from), day(choice.to)];
    const span = from && to ? 'between' : from ? 'from' : 'to';
    return this.i18n.text(`caseload.detail.chip.${span}`, { name, from: from ?? '', to: to ?? '' });
  }

  private goal(value: string): string {
    const goal = recordedMainGoals.find((each) => each === value);
    return goal ? this.i18n.localized(mainGoalNames[goal]) : value;
  }

  private measure(value: string): string {
    if (value === someMeasure) return this.i18n.text('caseload.detail.someMeasure');
    const code = measureCodes.find((each) => each === value);
    return code ? this.i18n.localized(measureDefinitions[code].shortName) : value;
  }
}

function day(date: LocalDate | undefined): string | undefined {
  return date && formatDate(date);
}
