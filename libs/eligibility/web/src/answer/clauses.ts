import { inject, Injectable } from '@angular/core';
import { factDefinitions, measureCodes, measureDefinitions, type FactName, type MeasureCode } from '@fotfeste/eligibility/domain';
import { isLocalDate } from '@fotfeste/shared/kernel';
import { I18n } from '@fotfeste/shared/web';
import { FactTexts } from '../fact/fact-texts';
import type { Change, Turning } from '../views';

/** Yes-or-no facts that have words of their own for no. */
export const saidNo: readonly FactName[] = [
  'assistantDoesOrdinaryTasks',
  'costsCoveredByOtherGrants',
  'hasLaidOffStaff',
  'hasUpperSecondaryEducation',
  'isNordicOrEeaCovered',
  'keepsEmployee',
  'measureIsPartOfMunicipalProgramme',
  'paidByProvider',
  'providerInDifficulty',
  'providerIsCloseRelation',
  'providerOwesUnlawfulAid',
  'receivesDisabilityPension',
  'reducedWorkCapacity',
  'sickListed',
  'staysInInstitutionWithFreeBoard',
  'takenPartInYouthProgramme',
  'trainingPermissionEnded',
];

/** Facts that are found out with words of their own: those that are more than yes or no. */
export const foundOut: readonly FactName[] = [
  'assistanceGroup',
  'hasAssistanceDecision',
  'employments',
  'participations',
  'internalMeasures',
  'sickLeaveMonths',
  'permitGrantedOn',
  'livedInMunicipalitySince',
  'jobOrOfferHoursPerWeek',
  'introductionGoal',
  'measureAtWorkplace',
  'programmeHoursPerWeek',
  'benefits',
  'navOffice',
];

/** What would change an answer, in whole sentences. */
@Injectable({ providedIn: 'root' })
export class Clauses {
  private readonly facts = inject(FactTexts);
  private readonly i18n = inject(I18n);

  /** `Hvis personen samtykker til å delta, gjenstår bare din vurdering.` */
  sentence({ changes, outcome }: Turning): string {
    const result = this.i18n.text(`eligibility.turning.result.${outcome}`);
    const start = changes.find(({ kind }) => kind === 'start');
    const clauses = this.joined(
      changes.filter((change) => change !== start).map((change) => this.clause(change)),
      'conjunction',
    );
    if (!start) return this.i18n.text('eligibility.turning.if', { clauses, result });
    const from = { date: this.day(start.startsOn), result, clauses };
    return this.i18n.text(clauses ? 'eligibility.turning.fromIf' : 'eligibility.turning.from', from);
  }

  /** `Finn ut om personen samtykker til å delta.` */
  find(fact: FactName): string {
    if (foundOut.includes(fact)) return this.i18n.text(`eligibility.find.${fact}`);
    if (factDefinitions[fact].shape.type !== 'yes-no')
      return this.i18n.text('eligibility.turning.findOutThis', { fact: this.facts.title(fact).toLowerCase() });
    return this.i18n.text('eligibility.turning.findOut', { clause: this.i18n.text(`eligibility.clause.${fact}.yes`) });
  }

  /** One thing that could be otherwise, as it stands after "if". */
  private clause(change: Change): string {
    switch (change.kind) {
      case 'answer':
        return this.i18n.text(`eligibility.clause.answer.${change.answer ?? 'yes'}`, {
          question: change.question ? this.i18n.localized(change.question.text) : '',
        });
      case 'fact':
        return change.fact ? this.factClause(change.fact, change) : '';
      case 'participation':
        return this.i18n.text('eligibility.clause.participation', { values: this.measures(change) });
      case 'start':
        return '';
      case 'end':
        return this.i18n.text('eligibility.clause.ends', { date: this.day(change.endsOn) });
    }
  }

  private factClause(fact: FactName, { value, orElse = [], isOnlyTried }: Change): string {
    if (isOnlyTried) return this.i18n.text('eligibility.clause.found', { fact: this.facts.title(fact).toLowerCase() });
    const clause = (key: string): string => this.i18n.text(`eligibility.clause.${fact}.${key}`);
    if (value === true) return clause('yes');
    if (value === false && saidNo.includes(fact)) return clause('no');
    if (isEmpty(value) && fact in emptyFacts) return clause('none');
    if (fact === 'employments' && Array.isArray(value)) return clause(saysElsewhere(value) ? 'elsewhere' : 'some');
    if (fact === 'internalMeasures') return clause('CARRIED_OUT');
    const quoted = (each: unknown): string => this.i18n.text('eligibility.clause.quoted', { text: this.facts.value(fact, each) });
    const values = this.joined(typeof value === 'string' ? [value, ...orElse].map(quoted) : [this.facts.value(fact, value)], 'disjunction');
    if (fact === 'assistanceGroup') return this.i18n.text('eligibility.clause.assistanceGroup', { values });
    return this.i18n.text('eligibility.clause.is', { fact: this.facts.title(fact), value: values });
  }

  private measures({ measure, orElse = [] }: Change): string {
    const names = [measure, ...orElse].filter(isMeasureCode).map((code) => this.i18n.localized(measureDefinitions[code].shortName));
    const quoted = names.map((text) => this.i18n.text('eligibility.clause.quoted', { text }));
    return this.joined(quoted, 'disjunction');
  }

  private joined(parts: readonly string[], type: Intl.ListFormatType): string {
    return new Intl.ListFormat(this.i18n.language(), { type }).format(parts);
  }

  /** `3. mars 2027`: a day as one says it. */
  private day(day: string | undefined): string {
    if (!day || !isLocalDate(day)) return '';
    const words = new Intl.DateTimeFormat(localeOf[this.i18n.language()], { dateStyle: 'long', timeZone: 'UTC' });
    return words.format(new Date(`${day}T00:00:00Z`));
  }
}

const localeOf = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' } as const;
/** Lists and records whose being empty has words of its own. */
const emptyFacts = { employments: true, participations: true, timeUsed: true, benefits: true } as const;

function isMeasureCode(code: string | undefined): code is MeasureCode {
  return measureCodes.some((each) => each === code);
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

function saysElsewhere(employments: readonly unknown[]): boolean {
  return employments.every((each) => (each as { readonly isHost?: boolean }).isHost === false);
}
