import type { LocalDate } from '@fotfeste/shared/kernel';
import { youngDays, type YoungDays } from '@fotfeste/eligibility/domain';

/** Whose consent it is: one of the parents with parental responsibility, or the participant's own about health. */
export const youngConsentGivers = ['parent', 'participant'] as const;
export type YoungConsentGiver = (typeof youngConsentGivers)[number];

/** Where an answer stands. Somebody who is named and has not answered is not asked yet. */
export const youngConsentAnswers = ['not-asked', 'given', 'refused', 'withdrawn'] as const;
export type YoungConsentAnswer = (typeof youngConsentAnswers)[number];

/** What somebody can have answered who was not named before: only what was given can be withdrawn. */
export const firstAnswers = ['given', 'refused', 'not-asked'] as const satisfies readonly YoungConsentAnswer[];
export type FirstAnswer = (typeof firstAnswers)[number];

/** The standing answer of one parent, or of the participant. */
export interface YoungConsent {
  readonly giver: YoungConsentGiver;
  /** Name of the parent; empty for the participant. */
  readonly name: string;
  readonly answer: YoungConsentAnswer;
  readonly answeredOn?: LocalDate | undefined;
}

/** What is missing for somebody under 18 on a day: who has not consented, whether no parent is known, and the own consent about health. */
export interface MissingConsents {
  readonly parents: readonly YoungConsent[];
  readonly noParentKnown: boolean;
  readonly ownHealth: boolean;
}

/** What is missing on the day; nothing to say of somebody who has turned 18. */
export function missingConsents(born: LocalDate, consents: readonly YoungConsent[], on: LocalDate): MissingConsents | undefined {
  const { ownHealthFrom, until } = youngDays(born, on);
  if (on >= until) return undefined;
  const parents = consents.filter(({ giver }) => giver === 'parent');
  const own = consents.find(({ giver }) => giver === 'participant');
  return {
    parents: parents.filter(({ answer }) => answer !== 'given'),
    noParentKnown: parents.length === 0,
    ownHealth: on >= ownHealthFrom && own?.answer !== 'given',
  };
}

/** Whether every parent has consented on the day; unknown while none is known, and for somebody who has turned 18. */
export function parentsConsent(born: LocalDate, consents: readonly YoungConsent[], on: LocalDate): boolean | undefined {
  const missing = missingConsents(born, consents, on);
  return !missing || missing.noParentKnown ? undefined : missing.parents.length === 0;
}

/** What can be wrong with an answer that is written down. */
export const youngConsentFaults = [
  'name-missing',
  'day-missing',
  'day-ahead',
  'never-given',
  'withdrawn-before-given',
  'too-young',
] as const;
export type YoungConsentFault = (typeof youngConsentFaults)[number];

/** Everything that is wrong with an answer, given what stood before. */
export function youngConsentFaultsOf(
  { giver, name, answer, answeredOn }: YoungConsent,
  before: Pick<YoungConsent, 'answer' | 'answeredOn'> | undefined,
  { ownHealthFrom }: YoungDays,
  today: LocalDate,
): readonly YoungConsentFault[] {
  const wrong: Readonly<Record<YoungConsentFault, boolean>> = {
    'name-missing': giver === 'parent' && name.trim() === '',
    'day-missing': answer !== 'not-asked' && !answeredOn,
    'day-ahead': answeredOn !== undefined && answeredOn > today,
    'never-given': answer === 'withdrawn' && before?.answer !== 'given' && before?.answer !== 'withdrawn',
    'withdrawn-before-given': answer === 'withdrawn' && before?.answer === 'given' && isBefore(answeredOn, before.answeredOn),
    'too-young': giver === 'participant' && (answeredOn ?? today) < ownHealthFrom,
  };
  return youngConsentFaults.filter((fault) => wrong[fault]);
}

function isBefore(day: LocalDate | undefined, other: LocalDate | undefined): boolean {
  return day !== undefined && other !== undefined && day < other;
}
