import type { LocalDate } from '@fotfeste/shared/kernel';
import type { AssistanceGroup } from './assistance-group';
import type { MeasureCode } from './measure-codes';

/** What the employer has done inside the enterprise before Nav steps in (tiltaksforskriften § 1-8 andre ledd). */
export const internalMeasuresStates = ['CARRIED_OUT', 'IMPOSSIBLE', 'NOT_DOCUMENTED'] as const;
export type InternalMeasures = (typeof internalMeasuresStates)[number];

/** One employment on the day the measure starts. */
export interface Employment {
  /** Organisation number of the employer. */
  readonly employer?: string;
  /** Position in percent of full time, above 0 and up to 100. */
  readonly percent?: number;
  /** Whether this employer is the enterprise where the measure is carried out or that arranges it; absent when that is not settled. */
  readonly isHost?: boolean;
}

/** One earlier participation with dates, from the product or entered by hand. Both days included; without `to` it is running. */
export interface EarlierParticipation {
  readonly measure: MeasureCode;
  readonly from: LocalDate;
  readonly to?: LocalDate;
  /** The adviser's decision on whether an earlier, separate course counts against the maximum (rulebook E-07); absent = not decided. */
  readonly counts?: boolean;
}

/** Earlier time without dates, as a sum. Months of 30 days; whichever units are given are added. */
export interface UndatedTime {
  readonly months?: number;
  readonly weeks?: number;
  readonly days?: number;
}

/** A person's answer to a question the law leaves to a person. */
export interface JudgementAnswer {
  readonly answer: 'yes' | 'no';
  /** The day it was given or last confirmed for this use. */
  readonly answeredOn?: LocalDate;
  /** Who answered: an id, never a name. */
  readonly answeredBy?: string;
}

/**
 * Everything the rules may ask about a person and a place. A fact that is absent is unknown, never "no".
 * Names, units and meanings for readers stand in `factDefinitions`, printed to `docs/facts.md`.
 */
export interface Facts {
  readonly born?: LocalDate;
  readonly lawfulResidence?: boolean;
  readonly registeredJobSeeker?: boolean;
  readonly hasAssistanceDecision?: boolean;
  readonly assistanceGroup?: AssistanceGroup;
  readonly reducedWorkCapacity?: boolean;

  readonly employments?: readonly Employment[];
  readonly sickListed?: boolean;
  readonly employerAdaptationFulfilled?: boolean;
  readonly followUpPlanObtained?: boolean;
  readonly internalMeasures?: InternalMeasures;

  readonly endsOn?: LocalDate;
  readonly participations?: readonly EarlierParticipation[];
  readonly timeUsed?: Readonly<Partial<Record<MeasureCode, UndatedTime>>>;
  readonly daysPerWeek?: number;
  readonly participationPercent?: number;

  readonly providerApproved?: boolean;
  readonly providerIsCloseRelation?: boolean;
  readonly providerInDifficulty?: boolean;
  readonly providerOwesUnlawfulAid?: boolean;
  readonly agreementSigned?: boolean;
  readonly discussedWithEmployeeRepresentatives?: boolean;
  readonly guardianConsents?: boolean;
  readonly lateRegistrationApproved?: boolean;

  readonly inTransitionFromSchoolOrInstitution?: boolean;
  readonly publicOffersConsidered?: boolean;
  readonly inFormalTraining?: boolean;
  readonly inTrainingOrEducation?: boolean;
  readonly plansAdaptedVocationalTraining?: boolean;
  readonly inTreatmentForMentalHealthOrSubstanceUse?: boolean;
  readonly consentsToTakePart?: boolean;
  readonly wantsWorkOrEducation?: boolean;
  readonly consentsToShareHealthInformation?: boolean;

  /** Answers by question: `<question>` when it is about the person, else `<question>@<measure>`; see `answerKey`. */
  readonly answers?: Readonly<Record<string, JudgementAnswer>>;
}

/** Name of a fact. */
export type FactName = keyof Facts;

/** Where a fact comes from and when it was true: shown beside every answer. */
export interface FactOrigin {
  /** Short id of the register, document or person the fact came from: `folkeregisteret`, `aa-registeret`, `vedtak`, `veileder` … */
  readonly source: string;
  readonly date: LocalDate;
}

/** Origins of facts, parallel to the facts themselves. */
export type Provenance = Readonly<Partial<Record<FactName, FactOrigin>>>;
