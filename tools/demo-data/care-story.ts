import { addDays, completedYears, earliest, yearOf } from '@fotfeste/shared/kernel';
import { carerSituationOn } from '@fotfeste/participant/domain';
import type { Life } from './life';

/** The age at which most have the first child, and the oldest at which children under 18 are told of here. Unit: years. */
const ages = { first: 24, oldest: 60 } as const;

/** What every third person of an age for it has told of children in their care; the others have not been asked. */
export function writeCare(life: Life): void {
  const { journal, since, adviser, person, today } = life;
  const draw = Number.parseInt(journal.participantId.slice(-6), 16);
  const on = earliest(today, addDays(since, draw % 10));
  const age = completedYears(person.born, on);
  if (!adviser || draw % 3 !== 0 || age < ages.first || age > ages.oldest) return;
  const firstBorn = yearOf(person.born) + ages.first + (draw % 9);
  const told = Array.from({ length: draw % 4 }, (_, place) => firstBorn + place * 3).filter((year) => year <= yearOf(on));
  const { childYears } = carerSituationOn({ childYears: told }, on);
  const deed = { by: adviser, on };
  journal.write('carer_situation', deed, {
    id: journal.id(journal.moment(on)),
    participant_id: journal.participantId,
    child_years: childYears.map(String),
    sole_carer: childYears.length > 0 ? draw % 5 === 0 : undefined,
    source: draw % 7 === 0 ? 'veileder' : 'deltaker',
    source_date: on,
    recorded_by_name: adviser.name,
  });
  journal.record(deed, { name: 'participant.care-told' });
}
