import type { LocalDate } from '@fotfeste/shared/kernel';
import { Problem } from '@fotfeste/shared/api';
import { registrationAnswer, type RegistrationAnswer } from '@fotfeste/eligibility/domain';
import { entryFacts, type EntryOutcome, type RegisteredPerson, type YoungConsent } from '@fotfeste/participant/domain';
import { entryNeedsApproval, entryRefused } from '../participant.problems';
import { parentsIn, refuseParentFaults, standingParents } from './parent-answers';
import type { EntryAnswers } from './registration.dto';

/** How the entry rules answered, as it is kept with the registration. */
export interface Entry {
  readonly outcome: EntryOutcome;
  readonly rules: readonly string[];
  /** The adviser's reason, when a rule asked for an approval and got it. */
  readonly approvalReason?: string;
}

/** What one tells to be let in, with the answers of parents that are known already. */
export type ToldForEntry = Partial<Pick<EntryAnswers, 'approvalReason' | 'parents' | 'parentsUnknown'>> & {
  readonly knownConsents?: readonly YoungConsent[];
};

/** Runs the entry rules. Throws when they do not let the person in, saying which rule, what it takes and which parents have not said yes. */
export function letIn(person: RegisteredPerson | undefined, answers: ToldForEntry, today: LocalDate): Entry {
  if (person) refuseParentFaults(person.born, parentsIn(answers), today);
  const entry = entryOf(person, answers, today);
  if (entry) return entry;
  const { outcome, decidedBy: rules, needs, missing, explanation } = answerFor(person, answers, today);
  const kind = outcome === 'needs-approval' ? entryNeedsApproval : entryRefused;
  const withoutConsent = parentsOf(answers).flatMap(({ name, answer }) => (answer === 'given' ? [] : [{ name, answer }]));
  throw new Problem({ ...kind, detail: explanation }, { extension: { rules, needs, missing, withoutConsent } });
}

/** How the rules let the person in; nothing when they do not. */
export function entryOf(person: RegisteredPerson | undefined, answers: ToldForEntry, today: LocalDate): Entry | undefined {
  const { outcome, decidedBy: rules } = answerFor(person, answers, today);
  if (outcome !== 'approved') return undefined;
  const { approvalReason } = answers;
  const wasAsked = answerFor(person, {}, today).outcome !== 'approved';
  return { outcome, rules, ...(wasAsked && approvalReason && { approvalReason }) };
}

function answerFor(person: RegisteredPerson | undefined, answers: ToldForEntry, today: LocalDate): RegistrationAnswer {
  const parents = parentsOf(answers);
  const guardianConsents = parents.length === 0 ? undefined : parents.every(({ answer }) => answer === 'given');
  const guardiansUnknown = answers.parentsUnknown === true && guardianConsents === undefined;
  return registrationAnswer(
    entryFacts(person, { adviserApproves: answers.approvalReason !== undefined, guardianConsents, guardiansUnknown }),
    today,
  );
}

function parentsOf({ knownConsents = [], ...told }: ToldForEntry): readonly YoungConsent[] {
  return standingParents(parentsIn(told), knownConsents);
}
