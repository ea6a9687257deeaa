import { addDays, addMonths, completedYears, systemActor, type LocalDate } from '@fotfeste/shared/kernel';
import { measureDefinitions, type EarlierParticipation, type MeasureCode } from '@fotfeste/eligibility/domain';
import { endingOf, measureRoutes, type EndReason } from '@fotfeste/participation/domain';
import type { Life } from './life';

/** Measures that were often tried first, with their usual length in months. */
const oftenTried: readonly (readonly [measure: MeasureCode, least: number, most: number])[] = [
  ['ARBEIDSFORBEREDENDE_TRENING', 9, 16],
  ['ARBEIDSTRENING', 3, 8],
  ['OPPFOLGING', 4, 6],
];

/** Youngest age, in years, at which somebody took part before this product. */
const youngest = 19;

/** What somebody took part in before this product, as it came from Arena: two or three measures, one after the other. */
export function writeEarlier(life: Life, before: LocalDate): readonly EarlierParticipation[] {
  const { chance, person, background } = life;
  const tried = oftenTried.slice(0, chance.between(2, 3));
  const earlier: EarlierParticipation[] = [];
  let to = addDays(before, -chance.between(30, 120));
  for (const [measure, least, most] of [...tried].reverse()) {
    const from = addMonths(to, -chance.between(least, most));
    const isBusy = background.job?.to !== undefined && from <= background.job.to;
    if (isBusy || completedYears(person.born, from) < youngest) break;
    earlier.unshift({ measure, from, to });
    to = addDays(from, -chance.between(30, 250));
  }
  for (const one of earlier) writeImported(life, one);
  return earlier;
}

/** "arbeidsforberedende trening (2021–2022) og arbeidstrening (2023)". */
export function triedInWords(earlier: readonly EarlierParticipation[]): string {
  const parts = earlier.map(({ measure, from, to }) => {
    const [first, last] = [from.slice(0, 4), (to ?? from).slice(0, 4)];
    return `${measureDefinitions[measure].name.nb.replace(/ \(.*\)/, '').toLowerCase()} (${first === last ? first : `${first}–${last}`})`;
  });
  return parts.length > 1 ? `${parts.slice(0, -1).join(', ')} og ${parts.at(-1) ?? ''}` : (parts[0] ?? '');
}

/** As the import writes an earlier participation; what it was like is not known here. */
function writeImported({ journal, chance, since }: Life, { measure, from, to }: EarlierParticipation): void {
  const at = journal.moment(since);
  const id = journal.id(at);
  const route = measureRoutes[measure][0] ?? 'nav';
  const ended = { status: 'ended', reason: chance.pick<EndReason>(['needs-other-support', 'ill']) };
  const deed = { by: systemActor, on: since };
  journal.write('participation', deed, {
    ...ended,
    id,
    participant_id: journal.participantId,
    measure,
    route,
    ending: endingOf(measure, route),
    in_house: false,
    status_from: to,
    starts_on: from,
    ends_on: to,
    alternatives: '[]',
    overrides: '[]',
    content_elements: '[]',
    source: 'arena',
    created_at: at,
    created_by: systemActor.id,
    created_by_name: 'Fotfeste',
  });
  journal.append('participation_status', {
    ...ended,
    id: journal.id(at),
    participant_id: journal.participantId,
    participation_id: id,
    valid_from: to,
    step: 'imported',
    recorded_at: at,
    recorded_by: systemActor.id,
    recorded_by_name: 'Fotfeste',
    applied_at: at,
  });
  journal.record(deed, {
    name: 'participation.imported',
    subjectId: id,
    payload: { measure, startsOn: from, endsOn: to, source: 'arena' },
  });
}
