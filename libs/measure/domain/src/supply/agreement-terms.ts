import { addDays, addMonths, type LocalDate, type LocalizedText } from '@fotfeste/shared/kernel';
import type { AgreementKind, ProviderType } from '../offering';

/** Longest first period of a procured agreement: three years. Source: guidance on framework agreements for health and social services. Unit: months. */
export const tenderBaseMonths = 36;

/** Longest option of a procured agreement: one more year. Unit: months. */
export const tenderOptionMonths = 12;

/** What a measure coordinator says of an agreement. */
export interface AgreementTerms {
  readonly kind: AgreementKind;
  readonly from: LocalDate;
  /** Last day as it stands now. */
  readonly to?: LocalDate | undefined;
  /** Last day if the option is taken up; only for what was procured. */
  readonly optionUntil?: LocalDate | undefined;
  /** Whether the option has been taken up, so that `to` is the option's last day. */
  readonly option: 'none' | 'open' | 'taken';
  readonly places: number;
}

/** What can be wrong with an agreement. */
export const agreementTermFaults = [
  'end-before-start',
  'end-missing',
  'base-too-long',
  'option-not-procured',
  'option-before-end',
  'option-too-long',
  'places-missing',
] as const;
export type AgreementTermFault = (typeof agreementTermFaults)[number];

/** Field of an agreement that a fault stands at. */
export const fieldOfAgreementFault: Readonly<Record<AgreementTermFault, keyof AgreementTerms>> = {
  'end-before-start': 'to',
  'end-missing': 'to',
  'base-too-long': 'to',
  'option-not-procured': 'optionUntil',
  'option-before-end': 'optionUntil',
  'option-too-long': 'optionUntil',
  'places-missing': 'places',
};

/** The kinds of agreement that each kind of organisation can have. */
export const agreementKindsOf: Readonly<Record<ProviderType, readonly AgreementKind[]>> = {
  PREAPPROVED_AFT_VTA: ['pre-approved', 'tender'],
  TENDER_PROVIDER: ['tender'],
  SCHOOL: ['tender', 'municipal'],
  NAV_IN_HOUSE: ['in-house'],
};

/** Everything that is wrong with the terms; nothing when they hold. */
export function agreementTermsFaults(terms: AgreementTerms): readonly AgreementTermFault[] {
  const { places, from, to } = terms;
  if (to !== undefined && to < from) return ['end-before-start'];
  return [...(places < 1 ? (['places-missing'] as const) : []), ...(terms.kind === 'tender' ? tenderFaults(terms) : otherFaults(terms))];
}

function tenderFaults({ from, to, optionUntil, option }: AgreementTerms): readonly AgreementTermFault[] {
  if (!to) return ['end-missing'];
  const longestBase = lastDay(from, tenderBaseMonths);
  if (option === 'taken') return to > lastDay(from, tenderBaseMonths + tenderOptionMonths) ? ['option-too-long'] : [];
  if (to > longestBase) return ['base-too-long'];
  if (!optionUntil) return [];
  if (optionUntil <= to) return ['option-before-end'];
  return optionUntil > lastDay(addDays(to, 1), tenderOptionMonths) ? ['option-too-long'] : [];
}

function otherFaults({ optionUntil }: AgreementTerms): readonly AgreementTermFault[] {
  return optionUntil ? ['option-not-procured'] : [];
}

/** Last day of a period of so many months. */
function lastDay(from: LocalDate, months: number): LocalDate {
  return addDays(addMonths(from, months), -1);
}

/** Where an agreement is on a day. */
export const agreementStates = ['coming', 'running', 'over'] as const;
export type AgreementState = (typeof agreementStates)[number];

export const agreementStateNames: Readonly<Record<AgreementState, LocalizedText>> = {
  coming: { nb: 'Kommer', nn: 'Kjem', en: 'To come' },
  running: { nb: 'Løper', nn: 'Løper', en: 'Running' },
  over: { nb: 'Over', nn: 'Over', en: 'Over' },
};

/** Whether an agreement is to come, runs or is over. */
export function agreementStateOn({ from, to }: Pick<AgreementTerms, 'from' | 'to'>, day: LocalDate): AgreementState {
  if (day < from) return 'coming';
  return to !== undefined && to < day ? 'over' : 'running';
}
