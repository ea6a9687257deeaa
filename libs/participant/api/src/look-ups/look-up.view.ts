import type { LookUpReason } from '@fotfeste/access/domain';
import type { Role } from '@fotfeste/shared/kernel';

/** Why somebody looked at a person outside the own caseload. */
export class LookUpReasonView {
  readonly reason!: LookUpReason;
  readonly words?: string;
}

/** What one person at work did on one day with the person: `changed` when anything was changed, else only shown. */
export class LookUpDayView {
  /** Calendar day in Oslo. */
  readonly day!: string;
  /** Absent, and so are name and place, for somebody at a provider whom the reader is not told of (ADR 34). */
  readonly actorId?: string;
  readonly actorName?: string;
  readonly role!: Role;
  /** Names of the offices, or of the provider. */
  readonly places!: readonly string[];
  readonly firstAt!: string;
  readonly lastAt!: string;
  readonly outcome!: 'shown' | 'changed' | 'refused' | 'failed';
  /** Why, as it was told outside the own caseload. */
  readonly reasons?: readonly LookUpReasonView[];
}

/** Who has looked at a person, the newest day first. */
export class LookUpsOfPersonView {
  readonly items!: readonly LookUpDayView[];
}

/** What a colleague looked at on the day, for the lead. */
export class ColleagueLookUpsView {
  readonly actorId!: string;
  readonly actorName!: string;
  /** Different people whom the colleague was shown or changed. */
  readonly people!: number;
  /** Of those, people followed up by somebody else. */
  readonly others!: number;
  readonly refused!: number;
  readonly lines!: readonly TeamLookUpView[];
}

/** One line of the log. Somebody whom the lead does not see is without name. */
export class TeamLookUpView {
  readonly at!: string;
  readonly outcome!: 'shown' | 'changed' | 'refused' | 'failed';
  /** The pattern of the address, as far as the work of a job specialist: that somebody has it is not for a lead to know. */
  readonly route!: string;
  /** Why, when the line is where it was told. */
  readonly reason?: LookUpReasonView;
  readonly participantId?: string;
  readonly name?: string;
  /** How many people the answer held: a list shows many. */
  readonly people!: number;
}

export class LookUpsOfTeamView {
  readonly day!: string;
  readonly items!: readonly ColleagueLookUpsView[];
}

/** Somebody of the lead's team opened a person of another office with a reason of their own. Does not name the person. */
export class OpeningView {
  readonly id!: string;
  readonly actorName!: string;
  readonly reason!: string;
  readonly openedAt!: string;
  /** The office that follows the person up. */
  readonly officeName!: string;
  readonly seenAt?: string;
  readonly seenByName?: string;
  /** Whether it was the one who asks: then another lead says that it is seen. */
  readonly isOwn!: boolean;
}

export class OpeningsView {
  readonly items!: readonly OpeningView[];
  readonly unseen!: number;
}
