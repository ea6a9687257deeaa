import type { EntryOutcome, FactSource, KnownAnswer, RegistrationEndReason, Situation } from '@fotfeste/participant/domain';

/** A registration was taken. Says the same whoever it is about, known or not, hidden or not. */
export class RegistrationReceivedView {
  /** For asking what became of it. */
  readonly reference!: string;
}

/**
 * What became of a registration. `opened`: the person is there. `received`: it is taken care of, and the actor may not see the person;
 * that is all that is told, whatever the reason and whether or not the person was registered before.
 */
export class RegisteredView {
  readonly outcome!: 'opened' | 'received';
  readonly participantId?: string;
}

export class CodedView {
  readonly code!: string;
  readonly name!: string;
}

/** A text in the three languages. */
export class EntryRuleTextView {
  readonly nb!: string;
  readonly nn!: string;
  readonly en!: string;
}

/** An entry rule as the rulebook has it. */
export class EntryRuleView {
  /** As in the rulebook, such as REG-04. */
  readonly id!: string;
  readonly title!: EntryRuleTextView;
}

/** What the law says of being registered, letter by letter. */
export class EntryRightView {
  /** Lovdata's id of the act. */
  readonly law!: string;
  readonly section!: string;
  readonly quote?: string;
}

/** A registration as job seeker. */
export class RegistrationView {
  readonly id!: string;
  readonly from!: string;
  readonly to?: string;
  readonly endReason?: RegistrationEndReason;
  readonly situations!: readonly Situation[];
  /** Absent when it was not answered. */
  readonly otherHindrances?: KnownAnswer;
  /** More on the situation, in words. */
  readonly explanation?: string;
  readonly education?: CodedView;
  readonly wishedOccupations!: readonly CodedView[];
  readonly entryOutcome!: EntryOutcome;
  /** The entry rules that decided, in words. */
  readonly entryRules!: readonly EntryRuleView[];
  /** The right to be registered that the rules carry out. */
  readonly entryRight!: EntryRightView;
  readonly overrideReason?: string;
  readonly overrideByName?: string;
  readonly source!: FactSource;
  readonly sourceDate!: string;
  readonly version!: number;
}

/** The registrations of a person, the newest first. */
export class RegistrationsView {
  readonly items!: readonly RegistrationView[];
}
