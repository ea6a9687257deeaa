import type { ParticipantId } from '@fotfeste/shared/kernel';
import type { Projection, Tx } from '@fotfeste/shared/api';
import { phaseOf, restsOnConsent } from '@fotfeste/participation/domain';
import { ParticipationRepository } from '../participation.repository';
import type { ParticipationRow } from '../rows/participation.row';
import { factOfMeasureConsent, lostConsent } from './measure-consent';

const consents: readonly unknown[] = Object.values(factOfMeasureConsent);

/** Hears wherever it is told that somebody takes back, or gives again, a consent that a measure rests on (IPS-05, IPS-06). */
export const lostConsentProjection: Projection = {
  listensTo: ['eligibility.fact-recorded'],
  apply: async (tx, events) => {
    const told = events.filter(({ payload = {} }) => consents.includes(payload['fact']));
    for (const participantId of new Set(told.flatMap(({ participantId: id }) => id ?? []))) await follow(tx, participantId);
  },
};

async function follow(tx: Tx, participantId: ParticipantId): Promise<void> {
  for (const row of await tx.use(ParticipationRepository).ofPerson(participantId)) {
    const phase = phaseOf(row.status);
    if (!restsOnConsent(row.measure) || phase === 'over' || phase === 'void') continue;
    const lost = await lostConsent(tx, row);
    if ((lost !== undefined) === (await isKnownAsLost(tx, row))) continue;
    const { id: subjectId, measure, sharedOn } = row;
    if (sharedOn) await tx.use(ParticipationRepository).change(subjectId, { newsForProviderAt: tx.now });
    const name = lost ? 'participation.consent-lost' : 'participation.consent-regained';
    await tx.record({ name, participantId, subjectId, payload: { measure, ...lost } });
  }
}

/** What was told of it last. */
async function isKnownAsLost(tx: Tx, { id }: ParticipationRow): Promise<boolean> {
  const [last] = await tx.query<{ name: string }>(
    `select name from domain_event where subject_id = $1 and name in ('participation.consent-lost', 'participation.consent-regained')
     order by at desc, id desc limit 1`,
    [id],
  );
  return last?.name === 'participation.consent-lost';
}
