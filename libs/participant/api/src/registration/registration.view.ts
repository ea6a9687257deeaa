import type { EntryOutcome, FactSource, KnownAnswer, RegistrationEndReason, Situation } from '@fotfeste/participant/domain';

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

/** A registration as job seeker. */
export class RegistrationView {
  readonly id!: string;
  readonly from!: string;
  readonly to?: string;
  readonly endReason?: RegistrationEndReason;
  readonly situations!: readonly Situation[];
  readonly otherHindrances!: KnownAnswer;
  readonly education?: CodedView;
  readonly wishedOccupations!: readonly CodedView[];
  readonly entryOutcome!: EntryOutcome;
  /** Ids of the entry rules that decided. */
  readonly entryRules!: readonly string[];
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
