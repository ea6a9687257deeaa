import { given, type LocalDate, type ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import { TalkReader } from '@fotfeste/activity-plan/api';
import type { DecisionInForce } from '@fotfeste/assistance/api';
import { youthStanding } from '@fotfeste/assistance/domain';
import { ContactPersonReader } from '@fotfeste/participant/api';
import type { OverviewYouthView } from './overview.view';

/** What decides whether somebody has the youth guarantee. */
export interface YouthBasis {
  readonly participantId: ParticipantId;
  readonly born: LocalDate;
  readonly registeredOn: LocalDate | undefined;
  readonly decision: DecisionInForce | undefined;
  /** First day of the first measure or activity that runs. */
  readonly activeSince: LocalDate | undefined;
}

/** Where the youth guarantee of one person stands; nothing for those who have none. */
export async function youthOf(tx: Tx, { participantId, ...basis }: YouthBasis): Promise<OverviewYouthView | undefined> {
  const from = basis.registeredOn ?? basis.decision?.decidedOn;
  if (!from || !youthStanding(basis, tx.today)) return undefined; // most people: asks nothing more of the database
  const contact = await tx.use(ContactPersonReader).of(participantId, from);
  const talks = await tx.use(TalkReader).since(participantId, from);
  const standing = youthStanding({ ...basis, contact, talks }, tx.today);
  if (!standing) return undefined;
  const { contact: person, ...rest } = standing;
  return { ...rest, ...given({ contactName: person?.name, contactSince: person?.since }) };
}
