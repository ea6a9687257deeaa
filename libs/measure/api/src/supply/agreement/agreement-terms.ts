import type { LocalDate } from '@fotfeste/shared/kernel';
import { agreementTermsFaults, fieldOfAgreementFault, type AgreementKind, type AgreementTerms } from '@fotfeste/measure/domain';
import { atField, refuseFields } from '../refuse';
import { agreementFaultTexts } from '../supply.problems';

/** The columns that the terms are read from. */
export interface TermColumns {
  readonly kind: AgreementKind;
  readonly fromDate: LocalDate;
  readonly toDate: LocalDate | null;
  readonly optionUntil: LocalDate | null;
  readonly optionTakenOn: LocalDate | null;
  readonly places: number;
}

/** Refuses an agreement whose terms cannot stand, at the fields they stand in. */
export function refuseTerms(columns: TermColumns): void {
  refuseFields(agreementTermsFaults(termsOf(columns)).map((fault) => atField(fieldOfAgreementFault[fault], agreementFaultTexts[fault])));
}

function termsOf({ kind, fromDate: from, toDate, optionUntil, optionTakenOn, places }: TermColumns): AgreementTerms {
  const option = optionTakenOn ? 'taken' : optionUntil ? 'open' : 'none';
  return { kind, from, to: toDate ?? undefined, optionUntil: optionUntil ?? undefined, option, places };
}
