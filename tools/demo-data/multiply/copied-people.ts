import { fullName, nameWords, wordsToFindBy } from '@fotfeste/participant/domain';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { Chance } from '../chance';
import type { Row } from '../journal';
import type { BirthdayNumbers } from './birthday-numbers';
import type { Named, NamePools } from './name-pools';
import type { OtherPlaces } from './other-places';

/** Somebody whose life is copied. */
export interface Source extends Named {
  readonly id: string;
  readonly born: LocalDate;
  readonly office: string;
  readonly adviser: string | null;
  readonly participations: number;
}

/** What copies are made with. */
export interface Copying {
  readonly seed: number;
  readonly numbers: BirthdayNumbers;
  readonly names: NamePools;
  readonly places: OtherPlaces;
}

/** How often somebody with so many participations is copied in a round: a whole country has been under way for longer, about 2.4 a person. */
const shares = [0.25, 0.6, 1.2, 2, 2.5, 3] as const;

/** Most copies of one person in a round. */
const most = 3;

/** The people of a round, counted from 1. Whose birthday has no number left is passed over. */
export function* copiesOf(sources: readonly Source[], round: number, copying: Copying): Generator<Row> {
  for (const [place, source] of sources.entries()) {
    const share = shares[Math.min(source.participations, shares.length - 1)] ?? most;
    // Neighbours begin at different places, so that no round has all of those who come seldom
    const until = (rounds: number): number => Math.floor(rounds * share + (place % 20) / 20);
    for (let turn = 0; turn < until(round) - until(round - 1); turn += 1) {
      const made = copyOf(source, round, turn, copying);
      if (made) yield made;
    }
  }
}

function copyOf(source: Source, round: number, turn: number, { seed, numbers, names, places }: Copying): Row | undefined {
  const identityNumber = numbers.next(source.born, source.sex);
  if (!identityNumber) return undefined;
  const chance = Chance.of(seed, Number(identityNumber.slice(0, 9)));
  const named = names.other(source, chance);
  const { office, municipality, district } = places.placeOf(source.office, round);
  const colleague = source.adviser === null ? undefined : places.colleagueOf(source.adviser, round);
  const mark = `1-7${(round * (most + 1) + turn).toString(16).padStart(3, '0')}`;
  return {
    source: source.id,
    mark,
    id: `${source.id.slice(0, 12)}${mark}${source.id.slice(18)}`,
    identity_number: identityNumber,
    given_name: named.givenName,
    family_name: named.familyName,
    full_name: fullName(named),
    list_name: [named.familyName, named.givenName].filter((part) => part !== '').join(', '),
    words: wordsToFindBy(fullName(named)),
    telephone: `+47${chance.between(400, 499)}${String(chance.between(0, 99_999)).padStart(5, '0')}`,
    email: `${nameWords(fullName(named))
      .join('.')
      .replace(/[^a-z.]/g, '')}@eksempel.no`,
    office,
    municipality,
    district,
    former: source.adviser ?? undefined,
    adviser: colleague?.id,
    adviser_name: colleague?.name,
  };
}
