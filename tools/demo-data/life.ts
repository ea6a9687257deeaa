import type { LocalDate } from '@fotfeste/shared/kernel';
import type { AssistanceGroup, Facts, MainGoal } from '@fotfeste/eligibility/domain';
import type { BenefitType, Situation } from '@fotfeste/participant/domain';
import type { RegisterPerson } from '@fotfeste/participant/api';
import type { DemoUser } from '../dev-sign-in/users.ts';
import type { Cast } from './cast';
import type { Chance } from './chance';
import type { Journal } from './journal';

/** One person on the way through Nav: what earlier parts of the story decided, for the later ones. */
export interface Life {
  readonly chance: Chance;
  readonly journal: Journal;
  readonly cast: Cast;
  readonly today: LocalDate;
  readonly person: RegisterPerson;
  readonly office: string;
  /** The day of registration, when the follow-up begins. */
  readonly since: LocalDate;
  readonly adviser: DemoUser | undefined;
  readonly background: Background;
  /** Whether the answers of the law are stored whole: some kilobytes each, so not for a million people. */
  readonly isAssessmentKept: boolean;
}

/** What somebody brings along. */
export interface Background {
  /** First digit of NUS2000. */
  readonly education: '2' | '3' | '6' | '7';
  readonly situation: Situation;
  /** What the person wants to work as. */
  readonly wish: JobWish;
  readonly job: FormerJob | undefined;
  /** Has a job while followed up. */
  readonly isEmployed: boolean;
  readonly isLearningNorwegian: boolean;
}

/** A job in the register of employers and employees. */
export interface FormerJob {
  readonly employer: string;
  readonly percent: number;
  readonly from: LocalDate;
  /** Absent while it lasts. */
  readonly to: LocalDate | undefined;
}

/** A job somebody wants, with the words it is talked about in. */
export interface JobWish {
  /** STYRK-08, four digits. */
  readonly occupation: string;
  readonly title: string;
  /** "jobbe …", as in a goal. */
  readonly inWords: string;
  /** Lowest education that employers ask for; first digit of NUS2000. */
  readonly education: Background['education'];
  /** Oldest age, in years, at which somebody begins to want it. */
  readonly oldest: number;
  /** Employers of the area where it is done. */
  readonly employers: readonly string[];
  /** The course of the demo that leads there. */
  readonly course: string | undefined;
  /** Industries of the employers who let people try it (SN2007 divisions). */
  readonly divisions: readonly string[];
}

/** The decision on the need for assistance, when there is one. */
export interface Need {
  readonly group: AssistanceGroup;
  readonly goal: MainGoal | undefined;
  readonly decidedOn: LocalDate;
  /** What the person lives on from then on. */
  readonly benefit?: BenefitType | undefined;
  /** Earlier time in measures that nobody knows the days of. */
  readonly timeUsed?: NonNullable<Facts['timeUsed']>;
}
