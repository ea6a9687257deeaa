import { inject, Injectable } from '@angular/core';
import {
  assistanceGroupDefinitions,
  assistanceGroupOf,
  factDefinitions,
  type FactType,
  isMeasureCode,
  mainGoalNames,
  measureDefinitions,
} from '@fotfeste/eligibility/domain';
import { isLocalDate, type LocalizedText } from '@fotfeste/shared/kernel';
import { formatDate, formatMoney, formatNumber, I18n } from '@fotfeste/shared/web';
import type { UsedFact } from '../views';

const sources = [
  'folkeregisteret',
  'aa-registeret',
  'krr',
  'navs-ytelser',
  'arbeidssokerregisteret',
  'vedtak',
  'arbeidsevnevurdering',
  'deltakelser',
  'henvisning',
  'veileder',
  'deltaker',
  'foresatt',
  'behandlingsteam',
  'arbeidsgiver',
  'import',
  'deltakelser-og-skrevet-inn',
  'skrevet-inn',
] as const;
const shownParticipations = 3;

/** Facts as a caseworker reads them. */
@Injectable({ providedIn: 'root' })
export class FactTexts {
  private readonly i18n = inject(I18n);

  /** `Født 18.08.2007`, `Ja`, `2 arbeidsforhold` … */
  value(name: UsedFact['name'], value: unknown): string {
    if (value === undefined) return this.i18n.text('eligibility.fact.unknown');
    if (typeof value === 'boolean') return this.i18n.text(value ? 'eligibility.yes' : 'eligibility.no');
    if (typeof value === 'number') return this.number(name, value);
    if (typeof value === 'string') return this.code(name, value);
    if (Array.isArray(value)) return this.list(name, value as readonly unknown[]);
    return this.timeUsed(value as Readonly<Record<string, object>>);
  }

  title(name: UsedFact['name']): string {
    return this.i18n.localized(factDefinitions[name].title);
  }

  /** A short name beside the value. */
  name(name: UsedFact['name']): string {
    return this.i18n.text(`eligibility.factName.${name}`);
  }

  /** Where the fact comes from; a source this page does not know is shown by its own name. */
  source(source: string): string {
    const known = sources.find((each) => each === source);
    return known ? this.i18n.text(`eligibility.source.${known}`) : source;
  }

  private number(name: UsedFact['name'], value: number): string {
    const { shape, unit } = factDefinitions[name];
    if (shape.type === 'amount') return formatMoney(value);
    return unit === 'prosent' ? `${formatNumber(value)}\u00a0%` : formatNumber(value);
  }

  private code(name: UsedFact['name'], value: string): string {
    if (isLocalDate(value)) return formatDate(value);
    if (isMeasureCode(value)) return this.i18n.localized(measureDefinitions[value].shortName);
    const group = name === 'assistanceGroup' ? assistanceGroupOf(value) : undefined;
    if (group) return this.i18n.localized(assistanceGroupDefinitions[group].name);
    if (name === 'mainGoal' && isMainGoal(value)) return this.i18n.localized(mainGoalNames[value]);
    const named = codeName(factDefinitions[name].shape, value);
    if (named) return this.i18n.localized(named);
    return name === 'internalMeasures' ? this.i18n.text(`eligibility.internalMeasures.${value}`) : value;
  }

  private list(name: UsedFact['name'], values: readonly unknown[]): string {
    const { shape } = factDefinitions[name];
    if (values.length === 0) return this.i18n.text(`eligibility.fact.${noneOf(name)}`);
    if (name === 'employments') return this.i18n.counted('eligibility.fact.employments', values.length);
    if (name === 'participations') return this.participations(values as readonly object[]);
    if (shape.type !== 'list' || shape.of.type === 'record') return this.i18n.counted('eligibility.fact.listed', values.length);
    const { of } = shape;
    return values.map((each) => this.named(of, String(each))).join(', ');
  }

  private named(shape: FactType, value: string): string {
    const name = codeName(shape, value);
    return name ? this.i18n.localized(name) : value;
  }

  private participations(values: readonly object[]): string {
    const shown = values.slice(0, shownParticipations).map((each) => this.participation(each));
    const more = values.length - shown.length;
    return [...shown, ...(more > 0 ? [this.i18n.text('eligibility.fact.more', { count: more })] : [])].join(', ');
  }

  private participation(value: object): string {
    const { measure, from, to } = value as { readonly measure?: string; readonly from?: string; readonly to?: string };
    const name = measure && isMeasureCode(measure) ? this.i18n.localized(measureDefinitions[measure].shortName) : '';
    return `${name} ${this.day(from)}–${to ? this.day(to) : ''}`.trim();
  }

  private timeUsed(value: Readonly<Record<string, object>>): string {
    return Object.keys(value)
      .filter(isMeasureCode)
      .map((code) => this.i18n.localized(measureDefinitions[code].shortName))
      .join(', ');
  }

  private day(day: string | undefined): string {
    return day && isLocalDate(day) ? formatDate(day) : '';
  }
}

function noneOf(name: UsedFact['name']): 'noEmployment' | 'noParticipation' | 'none' {
  if (name === 'employments') return 'noEmployment';
  return name === 'participations' ? 'noParticipation' : 'none';
}

function codeName(shape: FactType, code: string): LocalizedText | undefined {
  return shape.type === 'code' ? shape.names?.[code] : undefined;
}

function isMainGoal(code: string): code is keyof typeof mainGoalNames {
  return code in mainGoalNames;
}
