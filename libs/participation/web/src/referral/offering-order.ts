import type { LocalDate } from '@fotfeste/shared/kernel';
import { formatDate } from '@fotfeste/shared/web';
import type { Offering } from '../contract';

/**
 * Offerings as one chooses among them for somebody: those near home first, among them those with a place to give.
 * @param home Name of the municipality of residence; absent when nobody may know it.
 */
export function nearestFirst(offerings: readonly Offering[], home: string | undefined): readonly Offering[] {
  const inNorwegian = new Intl.Collator('nb');
  const county = offerings.find(({ municipality }) => municipality.name === home)?.county.number;
  const distance = (offering: Offering): number => (offering.municipality.name === home ? 0 : offering.county.number === county ? 1 : 2);
  return [...offerings].sort(
    (left, right) => distance(left) - distance(right) || hindrance(left) - hindrance(right) || inNorwegian.compare(left.name, right.name),
  );
}

/**
 * What each offering is called where one chooses: its name and provider, and where several share both, also when it began and its number,
 * which is on the agreement and the same everywhere.
 */
export function offeringNames(offerings: readonly Offering[]): ReadonlyMap<string, string> {
  const plain = ({ name, provider }: Offering): string => `${name} · ${provider.name}`;
  const alike = Map.groupBy(offerings, plain);
  return new Map(
    offerings.map((offering) => {
      const { id, number, startsOn } = offering;
      const isAlone = alike.get(plain(offering))?.length === 1;
      return [id, isAlone ? plain(offering) : `${plain(offering)} · ${formatDate(startsOn as LocalDate)} · ${number}`];
    }),
  );
}

/** The offerings whose name, provider or place has every word that was typed. */
export function offeringsWith(offerings: readonly Offering[], text: string): readonly Offering[] {
  const wanted = text.toLocaleLowerCase('nb').split(/\s+/u).filter(Boolean);
  return offerings.filter(({ name, number, provider, place, municipality }) => {
    const said = [name, number, provider.name, place, municipality.name].join(' ').toLocaleLowerCase('nb');
    return wanted.every((word) => said.includes(word));
  });
}

function hindrance({ open, places }: Offering): number {
  return open ? (places.free > 0 ? 0 : 1) : 2;
}
