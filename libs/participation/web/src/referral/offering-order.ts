import type { Offering } from '../contract';

/** Offerings as one chooses among them for somebody: those near home first, among them those with a place to give. */
export function nearestFirst(offerings: readonly Offering[], home: string | undefined): readonly Offering[] {
  const inNorwegian = new Intl.Collator('nb');
  return [...offerings].sort(
    (left, right) =>
      distance(left, home) - distance(right, home) || hindrance(left) - hindrance(right) || inNorwegian.compare(left.name, right.name),
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

/** Same municipality, same county, elsewhere. The first two digits of a municipality's number are those of its county. */
function distance({ municipality, county }: Offering, home: string | undefined): number {
  if (home === undefined) return 0;
  if (municipality.number === home) return 0;
  return home.startsWith(county.number) ? 1 : 2;
}

function hindrance({ open, places }: Offering): number {
  return open ? (places.free > 0 ? 0 : 1) : 2;
}
