import { given, type LocalDate, type ParticipantId } from '@fotfeste/shared/kernel';
import { invalidRequest, Problem, type Tx } from '@fotfeste/shared/api';
import { youngDays } from '@fotfeste/eligibility/domain';
import { youngConsentFaultsOf, type YoungConsent } from '@fotfeste/participant/domain';
import { YoungConsentRow } from '../rows';
import { youngConsentFaultTexts } from '../young-consent/young-consent.problems';
import { standing, writeConsent } from '../young-consent/write-consent';
import type { EntryAnswers, ParentAnswer } from './registration.dto';

/** The parents of somebody under 18 as one told of them on registering; a name that is told twice counts once, as told last. */
export function parentsIn({ parents = [] }: Pick<EntryAnswers, 'parents'>): readonly YoungConsent[] {
  return [...new Map(parents.map((parent) => [parent.name.trim(), consentOf(parent)])).values()];
}

/** What each parent answers, together with those who are known already; what is told counts. */
export function standingParents(told: readonly YoungConsent[], known: readonly YoungConsent[]): readonly YoungConsent[] {
  return [...new Map([...known, ...told].filter(({ giver }) => giver === 'parent').map((parent) => [parent.name, parent])).values()];
}

/** Refuses an answer that cannot be, at the field of the parent it is about. */
export function refuseParentFaults(born: LocalDate, parents: readonly YoungConsent[], today: LocalDate): void {
  const days = youngDays(born, today);
  const errors = parents.flatMap((parent, index) =>
    youngConsentFaultsOf(parent, undefined, days, today).map((fault) => {
      const { field, message } = youngConsentFaultTexts[fault];
      return { field: `parents.${String(index)}.${field}`, message };
    }),
  );
  if (errors.length > 0) throw new Problem(invalidRequest, { errors });
}

/** Keeps what the parents of somebody under 18 have answered, so that nobody is asked again. An answer that cannot be is not kept. */
export async function keepParents(tx: Tx, participantId: ParticipantId, born: LocalDate, parents: readonly YoungConsent[]): Promise<void> {
  const days = youngDays(born, tx.today);
  if (tx.today >= days.until) return;
  for (const told of parents) {
    if (youngConsentFaultsOf(told, undefined, days, tx.today).length > 0) continue;
    const before = await tx.manager.findOneBy(YoungConsentRow, { participantId, giver: 'parent', name: told.name });
    const { answer, answeredOn } = before ? standing(before) : {};
    if (answer !== told.answer || answeredOn !== told.answeredOn) await writeConsent(tx, participantId, told, before);
  }
}

function consentOf({ name, answer, answeredOn }: ParentAnswer): YoungConsent {
  return { giver: 'parent', name: name.trim(), answer, ...given({ answeredOn: answer === 'not-asked' ? undefined : answeredOn }) };
}
