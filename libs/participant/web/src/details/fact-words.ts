import type { LocalDate } from '@fotfeste/shared/kernel';
import { formatDate, formatNumber, type I18n } from '@fotfeste/shared/web';
import type { PersonFacts } from '../contract';
import type { FactContent, FactKind, FactView } from './fact-content';

/** The facts of one kind, the newest first. */
export function factsOf(kind: FactKind, facts: PersonFacts): readonly FactView[] {
  switch (kind) {
    case 'employment':
      return facts.employments;
    case 'sick-leave':
      return facts.sickLeaves;
    case 'education':
      return facts.educations;
    case 'certificate':
      return facts.certificates;
    case 'benefit':
      return facts.benefits;
  }
}

/** What a fact is called in its list. */
export function factName(kind: FactKind, fact: FactView, facts: PersonFacts, i18n: I18n): string {
  switch (kind) {
    case 'employment':
      return fact.employerName ?? '';
    case 'sick-leave':
      return employerOf(fact.employmentId, facts) ?? i18n.text('participant.fact.sickLeaveWithoutEmployer');
    case 'education':
    case 'certificate':
      return fact.title ?? '';
    case 'benefit':
      return fact.type ? i18n.text(`participant.benefit.${fact.type}`) : '';
  }
}

/** Share of full time, how far an education has come, or whether a certificate is still valid; empty when nobody knows. */
export function factMeasure(kind: FactKind, { percent, state, to }: FactView, today: LocalDate, i18n: I18n): string {
  if (kind === 'certificate') return to ? i18n.text(`participant.fact.valid.${to < today ? 'over' : 'still'}`) : '';
  if (percent !== undefined) return `${formatNumber(percent)}\u00a0%`;
  return state ? i18n.text(`participant.educationState.${state}`) : '';
}

/** One field of a fact in words, to show two versions side by side. */
export function fieldWords(field: keyof FactContent, content: FactContent, facts: PersonFacts, i18n: I18n): string {
  switch (field) {
    case 'occupationCode':
    case 'educationCode':
      return content[field]?.name ?? '';
    case 'from':
    case 'to': {
      const day = content[field];
      return day ? formatDate(day) : '';
    }
    case 'employmentId':
      return employerOf(content.employmentId, facts) ?? '';
    case 'state':
      return content.state && i18n.text(`participant.educationState.${content.state}`);
    case 'type':
      return content.type && i18n.text(`participant.benefit.${content.type}`);
    case 'source':
      return content.source && i18n.text(`participant.source.${content.source}`);
    case 'percent':
      return content.percent && `${content.percent}\u00a0%`;
    case 'adaptation':
      return '';
    case 'employerName':
    case 'employerNumber':
    case 'title':
      return content[field];
  }
}

function employerOf(employmentId: string | undefined, { employments }: PersonFacts): string | undefined {
  return employments.find(({ id }) => id === employmentId)?.employerName;
}
