import { inject, Injectable } from '@angular/core';
import { barrierNames, barriers, ownOpinionNames, ownOpinions, profilingNames, profilingResults } from '@fotfeste/assistance/domain';
import { resourceNames, resources } from '@fotfeste/assistance/domain';
import { factDefinitions, factNames } from '@fotfeste/eligibility/domain';
import { factSources, situations } from '@fotfeste/participant/domain';
import { isLocalDate } from '@fotfeste/shared/kernel';
import { formatDate, formatMoney, I18n } from '@fotfeste/shared/web';
import type { UsedFact } from '../views';

/** Facts that a decision rested on, in words. */
@Injectable({ providedIn: 'root' })
export class UsedFactTexts {
  private readonly i18n = inject(I18n);

  /** «Butikken AS, 40 %, fra 01.02.2024» */
  says(fact: UsedFact): string {
    const percent = fact.percent === undefined ? '' : this.i18n.text('assistance.used.percent', { percent: fact.percent });
    return [this.name(fact), percent, this.period(fact)].filter(Boolean).join(', ');
  }

  /** «Aa-registeret, 01.11.2026» */
  from({ origin, dated }: UsedFact): string {
    const source = factSources.find((each) => each === origin);
    const name = source ? this.i18n.text(`participant.source.${source}`) : origin;
    return this.i18n.text('assistance.used.from', { source: name, date: shown(dated) });
  }

  private name({ kind, code, name, value = '' }: UsedFact): string {
    switch (kind) {
      case 'registered':
        return '';
      case 'situation': {
        const situation = situations.find((each) => each === code);
        return situation ? this.i18n.text(`participant.situation.${situation}`) : code;
      }
      case 'work-capacity':
        return this.i18n.text(`assistance.needs.reduced.${code === 'reduced' ? 'yes' : 'no'}`);
      case 'barrier': {
        const barrier = barriers.find((each) => each === code);
        return barrier ? this.i18n.localized(barrierNames[barrier]) : code;
      }
      case 'resource': {
        const resource = resources.find((each) => each === code);
        return resource ? this.i18n.localized(resourceNames[resource]) : code;
      }
      case 'profiling': {
        const result = profilingResults.find((each) => each === code);
        return result ? this.i18n.localized(profilingNames[result]) : code;
      }
      case 'own-opinion': {
        const opinion = ownOpinions.find((each) => each === code);
        return opinion ? this.i18n.localized(ownOpinionNames[opinion]) : code;
      }
      case 'told':
        return this.toldOf(code, value);
      case 'wished-occupation':
      case 'employment':
      case 'education':
        return name ?? code;
    }
  }

  /** «Har jobbtilbud: ja» */
  private toldOf(code: string, value: string): string {
    const fact = factNames.find((each) => each === code);
    if (!fact) return `${code}: ${value}`;
    const { title, shape } = factDefinitions[fact];
    return `${this.i18n.localized(title)}: ${this.toldValue(shape.type, value)}`;
  }

  private toldValue(type: string, value: string): string {
    if (value === 'yes' || value === 'no') return this.i18n.text(`assistance.used.${value}`);
    if (type === 'amount') return formatMoney(Number(value));
    return shown(value);
  }

  private period({ from, to }: UsedFact): string {
    if (from !== undefined && to !== undefined) return `${shown(from)}–${shown(to)}`;
    if (from !== undefined) return this.i18n.text('assistance.used.since', { date: shown(from) });
    return to === undefined ? '' : this.i18n.text('assistance.used.until', { date: shown(to) });
  }
}

function shown(date: string): string {
  return isLocalDate(date) ? formatDate(date) : date;
}
