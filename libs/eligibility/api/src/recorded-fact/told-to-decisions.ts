import type { ToldFactSource } from '@fotfeste/assistance/api';
import type { UsedFact } from '@fotfeste/assistance/domain';
import { RecordedFactRepository } from './recorded-fact.repository';
import type { RecordedFactRow } from './recorded-fact.row';

/** What people have told of the person as such, for the snapshot of a § 14 a decision: the newest of each fact. */
export const toldToDecisions: ToldFactSource = {
  async told(tx, participantId) {
    const rows = await tx.use(RecordedFactRepository).all(participantId);
    const aboutPerson = rows.filter(({ measure, toldOn }) => measure === null && toldOn <= tx.today);
    const newest = new Map([...aboutPerson].reverse().map((row) => [row.fact, row]));
    return [...newest.values()].map(usedFact);
  },
};

/** Who told it, as the other facts of a person name their source. */
const origins = {
  participant: 'deltaker',
  guardian: 'foresatt',
  'treatment-team': 'behandlingsteam',
  employer: 'arbeidsgiver',
  adviser: 'veileder',
} as const satisfies Readonly<Record<RecordedFactRow['toldBy'], string>>;

function usedFact({ fact, value, toldBy, toldOn }: RecordedFactRow): UsedFact {
  const said = typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);
  return { kind: 'told', code: fact, value: said, origin: origins[toldBy], dated: toldOn };
}
