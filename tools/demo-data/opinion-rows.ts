import { addDays, systemActor } from '@fotfeste/shared/kernel';
import { ownOpinions, type ProfilingResult } from '@fotfeste/assistance/domain';
import { Chance } from './chance';
import type { Life } from './life';

/** What the profiling said on the day of registration, and for most what the person said of it later. For some nobody knows. */
export function writeOpinions({ journal: story, since, today, adviser, background }: Life): void {
  const chance = Chance.named(`opinion of ${story.participantId}`);
  const journal = story.aside(chance);
  if (chance.happens(0.85)) {
    const isLongOut = ['ALDRI_HATT_JOBB', 'IKKE_VAERT_I_JOBB_SISTE_2_AAR'].includes(background.situation);
    const value: ProfilingResult = isLongOut ? chance.pick(guided) : chance.pick(mixed);
    const at = `${since}T08:00:00Z`;
    journal.append('need_opinion', {
      ...{ id: journal.id(at), participant_id: journal.participantId, kind: 'profiling', value, said_on: since },
      ...{ words: '', recorded_by: systemActor.id, recorded_by_name: systemActor.name, recorded_at: at },
    });
  }
  const saidOn = addDays(since, chance.between(1, 6));
  if (!adviser || saidOn >= today || !chance.happens(0.7)) return;
  const at = journal.moment(saidOn);
  const [id, opinion] = [journal.id(at), chance.pick(ownOpinions)];
  journal.append('need_opinion', {
    ...{ id, participant_id: journal.participantId, kind: 'own', value: opinion, said_on: saidOn, words: ownWords[opinion] },
    ...{ recorded_by: adviser.id, recorded_by_name: adviser.name, recorded_at: at },
  });
  const payload = { opinion, on: saidOn };
  journal.record({ by: adviser, on: saidOn }, { name: 'assistance.own-opinion-told', subjectId: id, payload });
}

const guided = ['ANTATT_BEHOV_FOR_VEILEDNING', 'OPPGITT_HINDRINGER'] as const;
const mixed = ['ANTATT_GODE_MULIGHETER', 'ANTATT_GODE_MULIGHETER', 'ANTATT_BEHOV_FOR_VEILEDNING'] as const;

const ownWords = {
  'manages-alone': '',
  'needs-guidance': 'Vil gjerne ha noen å spørre underveis.',
  unsure: '',
} as const;
