import type { LocalDate } from '@fotfeste/shared/kernel';
import type { AssistanceGroup, MainGoal } from '@fotfeste/eligibility/domain';
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
  /** What the person wants to work as. */
  readonly wish: JobWish;
  /** Whether the answers of the law are stored whole: some kilobytes each, so not for a million people. */
  readonly isAssessmentKept: boolean;
}

/** A job somebody wants, with the words it is talked about in. */
export interface JobWish {
  /** STYRK-08, four digits. */
  readonly occupation: string;
  readonly title: string;
  /** "jobbe …", as in a goal. */
  readonly inWords: string;
}

/** The decision on the need for assistance, when there is one. */
export interface Need {
  readonly group: AssistanceGroup;
  readonly goal: MainGoal | undefined;
  readonly decidedOn: LocalDate;
}
