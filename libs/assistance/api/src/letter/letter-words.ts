import { notFound, Problem, type Tx } from '@fotfeste/shared/api';
import type { LocalDate } from '@fotfeste/shared/kernel';
import type { LetterFrame, LetterPart } from '@fotfeste/document/domain';
import { decisionLetterLabels, decisionLetterPart, type DecisionLetterFacts } from '@fotfeste/assistance/domain';
import { ParticipantReader, type ParticipantHeader } from '@fotfeste/participant/api';

/** What a decision says in a letter, and who signs it. */
export interface DecisionToTell extends Omit<DecisionLetterFacts, 'born' | 'office'> {
  readonly participantId: string;
  /** Names of who decided: the writer, and the second controller where there was one. */
  readonly signedBy: readonly string[];
  readonly decidedOn: LocalDate;
}

/** The letter about a decision: what it says, and what stands around it. */
export interface DecisionLetter {
  readonly part: LetterPart;
  readonly frame: LetterFrame;
}

/** Writes the letter with what is known of the person today. */
export async function decisionLetter(tx: Tx, { participantId, signedBy, ...decision }: DecisionToTell): Promise<DecisionLetter> {
  const person = await tx.use(ParticipantReader).header(participantId);
  if (!person) throw new Problem(notFound);
  const office = officeOf(person);
  const part = decisionLetterPart({ ...decision, born: person.born, office });
  const { nb, nn } = decisionLetterLabels.title;
  const frame = { sender: office, recipient: [person.name], signature: [...signedBy, office], titleOfSeveral: { nb, nn } };
  return { part, frame };
}

/** An office whose name is not known is Nav: a number tells the reader of a letter nothing. */
function officeOf({ officeName }: ParticipantHeader): string {
  return officeName ?? 'Nav';
}
